package vn.binhxet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.binhxet.port.AttachedCopy;
import vn.binhxet.session.AttachedFiles;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Meetings.Inspection;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes all papers of a meeting again. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;
    private final AttachedFiles attachedFiles;

    @Parameters(paramLabel = "FILE.binhxet", descriptionKey = "cli.file")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "cli.export.to")
    private Path folder;

    ExportCommand(Console console, Meetings meetings, AttachedFiles attachedFiles) {
        this.console = console;
        this.meetings = meetings;
        this.attachedFiles = attachedFiles;
    }

    @Override
    public Integer call() {
        Inspection found = meetings.inspect(file);
        if (found.damage() != null) {
            return VerifyCommand.tellDamage(console, found);
        }
        meetings.dossiers()
                .export(found.meeting(), found.entries(), attached(found), folder, _ -> {})
                .forEach(written -> console.say("cli.written", written.file()));
        return Console.DONE;
    }

    /** A meeting file without any copy goes without them, and says so; one copy lost is refused. */
    private List<AttachedCopy> attached(Inspection found) {
        if (attachedFiles.isAlone(file, found.meeting())) {
            console.complain("cli.export.alone");
            return List.of();
        }
        return attachedFiles.copies(file, found.meeting());
    }
}
