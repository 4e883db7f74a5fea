package vn.binhxet.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.BallotFormat;
import vn.binhxet.document.BallotRun;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Meetings.Inspection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Writes the ballot papers of a round. The file of the meeting is only read: how many papers were
 * printed is recorded by people on the screen of the vote.
 */
@Command(name = "papers")
final class PapersCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;

    @Parameters(index = "0", paramLabel = "FILE.binhxet", descriptionKey = "cli.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "ROUND", descriptionKey = "cli.papers.round")
    private String round;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE.pdf",
            descriptionKey = "cli.papers.to")
    private Path to;

    @Option(names = "--copies", paramLabel = "N", descriptionKey = "cli.papers.copies")
    private @Nullable Integer copies;

    @Option(names = "--a4", descriptionKey = "cli.papers.a4")
    private boolean a4;

    PapersCommand(Console console, Meetings meetings) {
        this.console = console;
        this.meetings = meetings;
    }

    @Override
    public Integer call() {
        Inspection inspected = meetings.inspect(file);
        Meeting meeting = inspected.meeting();
        RoundId id = new RoundId(round);
        Optional<Contest> contest = meeting.rounds().find(id).map(Round::contest);
        List<Problem> problems = problems(id, contest);
        if (!problems.isEmpty()) {
            return console.refuse(problems);
        }
        int papers = copies == null ? BallotRun.usual(meeting, contest.orElseThrow()) : copies;
        BallotFormat format = a4 ? BallotFormat.A4 : BallotFormat.A5_TWO_UP;
        BallotRun run = new BallotRun(contest.orElseThrow(), format, papers);
        meetings.dossiers()
                .print(meeting, inspected.entries(), new Printout.Ballots(run), FileFormat.PDF, to);
        console.say("cli.papers.written", to, papers);
        return Console.DONE;
    }

    private List<Problem> problems(RoundId id, Optional<Contest> contest) {
        List<Problem> problems = new ArrayList<>();
        if (contest.isEmpty()) {
            problems.add(Problem.of(BallotRefusal.ROUND_UNKNOWN, "round", id));
        } else if (!contest.get().method().onPaper()) {
            problems.add(Problem.of(BallotRefusal.NO_PAPERS_HERE, "round", id));
        }
        if (copies != null && copies < 1) {
            problems.add(Problem.of(BallotRefusal.PAPERS_NOT_POSITIVE, "--copies", copies));
        }
        return problems;
    }
}
