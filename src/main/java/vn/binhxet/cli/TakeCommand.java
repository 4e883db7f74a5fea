package vn.binhxet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Workbooks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** Records what came back in workbooks; all of them, or none. */
@Command(name = "take")
final class TakeCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;
    private final Workbooks workbooks;

    @Parameters(index = "0", paramLabel = "FILE.binhxet", descriptionKey = "cli.file")
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WORKBOOK.xlsx",
            descriptionKey = "cli.take.workbooks")
    private List<Path> sheets;

    TakeCommand(Console console, Meetings meetings, Workbooks workbooks) {
        this.console = console;
        this.meetings = meetings;
        this.workbooks = workbooks;
    }

    @Override
    public Integer call() {
        try (MeetingSession session = meetings.open(file)) {
            List<ScoreReading> readings =
                    Workbooks.together(
                            sheets.stream()
                                    .map(sheet -> workbooks.read(sheet, session.meeting()))
                                    .toList());
            List<Problem> problems =
                    readings.stream()
                            .flatMap(reading -> reading.problems().stream().map(in(reading)))
                            .toList();
            return problems.isEmpty() ? record(session, readings) : console.refuse(problems);
        }
    }

    private int record(MeetingSession session, List<ScoreReading> readings) {
        List<Request> requests =
                readings.stream()
                        .flatMap(reading -> reading.commands().stream())
                        .map(Request::of)
                        .toList();
        List<Problem> problems = session.askAll(requests).problems();
        if (!problems.isEmpty()) {
            return console.refuse(problems);
        }
        readings.forEach(
                reading -> console.say("cli.take.taken", reading.file(), reading.changes().size()));
        return Console.DONE;
    }

    /** A problem as people find it: by file, sheet and cell. */
    private static UnaryOperator<Problem> in(ScoreReading reading) {
        return problem ->
                new Problem(
                        problem.refusal(),
                        problem.place().isEmpty()
                                ? reading.file()
                                : reading.file() + " " + problem.place(),
                        problem.args());
    }
}
