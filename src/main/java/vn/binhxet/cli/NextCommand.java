package vn.binhxet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.nextyear.LastYear;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.session.NextYear;
import vn.binhxet.text.YearWords;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes the story that begins the next year, and says what is new in it. */
@Command(name = "next")
final class NextCommand implements Callable<Integer> {
    private final Console console;
    private final NextYear years;

    @Parameters(paramLabel = "FILE.binhxet|DOSSIER.zip", descriptionKey = "nextYear.cli.file")
    private Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "STORY.json",
            descriptionKey = "nextYear.cli.to")
    private Path story;

    NextCommand(Console console, NextYear years) {
        this.console = console;
        this.years = years;
    }

    @Override
    public Integer call() {
        return switch (years.read(file)) {
            case Outcome.Refused<LastYear>(var problems) -> console.refuse(problems);
            case Outcome.Done<LastYear>(var last) -> write(last);
        };
    }

    private int write(LastYear last) {
        return switch (years.beginning(last)) {
            case Outcome.Refused<Beginning>(var problems) -> console.refuse(problems);
            case Outcome.Done<Beginning>(var beginning) -> {
                years.write(beginning, story);
                YearWords words = new YearWords(console.text(), last, beginning.prepared());
                words.changes().forEach(console::line);
                words.doubts().forEach(console::line);
                console.say("cli.written", story);
                yield Console.DONE;
            }
        };
    }
}
