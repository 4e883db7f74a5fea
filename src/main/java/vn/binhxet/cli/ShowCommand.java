package vn.binhxet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.binhxet.core.minutes.Minutes;
import vn.binhxet.core.minutes.MinutesWriter;
import vn.binhxet.port.Entry;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Meetings.Inspection;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Tells a meeting in words. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;

    @Parameters(paramLabel = "FILE.binhxet", descriptionKey = "cli.file")
    private Path file;

    ShowCommand(Console console, Meetings meetings) {
        this.console = console;
        this.meetings = meetings;
    }

    @Override
    public Integer call() {
        Inspection found = meetings.inspect(file);
        Text text = console.text().naming(Names.of(found.meeting()));
        Minutes minutes = MinutesWriter.of(found.meeting());
        for (Minutes.Chapter chapter : minutes.chapters()) {
            console.line(text.heading(chapter));
            chapter.statements().forEach(said -> console.line("  " + text.of(said)));
        }
        Entry coded = Entry.coded(found.meeting(), found.entries());
        console.say("cli.show.code", coded.code().text(), coded.seq());
        return VerifyCommand.tellDamage(console, found);
    }
}
