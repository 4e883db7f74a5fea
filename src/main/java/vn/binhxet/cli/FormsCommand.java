package vn.binhxet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Workbooks;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes the workbooks in which points are entered: one a unit, or one for the appraisal. */
@Command(name = "forms")
final class FormsCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;
    private final Workbooks workbooks;

    @Parameters(paramLabel = "FILE.binhxet", descriptionKey = "cli.file")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "cli.forms.to")
    private Path folder;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            defaultValue = "SELF",
            descriptionKey = "cli.forms.stage")
    private Stage stage;

    FormsCommand(Console console, Meetings meetings, Workbooks workbooks) {
        this.console = console;
        this.meetings = meetings;
        this.workbooks = workbooks;
    }

    @Override
    public Integer call() {
        Meeting meeting = meetings.inspect(file).meeting();
        workbooks
                .forms(meeting, stage)
                .forEach(
                        form -> console.say("cli.written", workbooks.write(meeting, form, folder)));
        return Console.DONE;
    }
}
