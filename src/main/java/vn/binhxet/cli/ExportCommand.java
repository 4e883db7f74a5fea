package vn.binhxet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.binhxet.session.Meetings;
import vn.binhxet.session.Meetings.Inspection;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes all papers of a meeting again. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;

    @Parameters(paramLabel = "FILE.binhxet", descriptionKey = "cli.file")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "cli.export.to")
    private Path folder;

    ExportCommand(Console console, Meetings meetings) {
        this.console = console;
        this.meetings = meetings;
    }

    @Override
    public Integer call() {
        Inspection found = meetings.inspect(file);
        if (found.damage() != null) {
            return VerifyCommand.tellDamage(console, found);
        }
        meetings.export(found.meeting(), found.entries(), folder)
                .forEach(paper -> console.say("cli.written", paper));
        return Console.DONE;
    }
}
