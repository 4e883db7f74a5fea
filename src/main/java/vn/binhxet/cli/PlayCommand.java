package vn.binhxet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.session.Meetings;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Plays a story as a meeting. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;

    @Parameters(paramLabel = "STORY.json", descriptionKey = "cli.play.story")
    private Path story;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "cli.play.to")
    private Path folder;

    PlayCommand(Console console, Meetings meetings) {
        this.console = console;
        this.meetings = meetings;
    }

    @Override
    public Integer call() {
        return switch (meetings.play(story, folder)) {
            case Outcome.Refused<List<Path>>(var problems) -> console.refuse(problems);
            case Outcome.Done<List<Path>>(var files) -> {
                files.forEach(file -> console.say("cli.written", file));
                yield Console.DONE;
            }
        };
    }
}
