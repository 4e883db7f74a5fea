package vn.binhxet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.binhxet.session.Meetings;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes the sample story. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "STORY.json",
            descriptionKey = "cli.sample.to")
    private Path file;

    SampleCommand(Console console, Meetings meetings) {
        this.console = console;
        this.meetings = meetings;
    }

    @Override
    public Integer call() {
        meetings.writeSample(file);
        console.say("cli.written", file);
        return Console.DONE;
    }
}
