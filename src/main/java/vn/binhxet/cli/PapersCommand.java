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
import vn.binhxet.document.kit.BlankBallots;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Meetings.Inspection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Writes the ballot papers of a round, the invitations or the paper kit. The file of the meeting is
 * only read: how many papers were printed is recorded by people on the screen of the vote.
 */
@Command(name = "papers")
final class PapersCommand implements Callable<Integer> {
    private final Console console;
    private final Meetings meetings;

    @Parameters(index = "0", paramLabel = "FILE.binhxet", descriptionKey = "cli.file")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ROUND",
            descriptionKey = "cli.papers.round")
    private @Nullable String round;

    @Option(names = "--invitations", descriptionKey = "cli.papers.invitations")
    private boolean invitations;

    @Option(names = "--kit", descriptionKey = "cli.papers.kit")
    private boolean kit;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cli.papers.to")
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
        if ((round == null ? 0 : 1) + (invitations ? 1 : 0) + (kit ? 1 : 0) != 1) {
            console.complain("cli.papers.one");
            return Console.USAGE;
        }
        Inspection inspected = meetings.inspect(file);
        if (round != null) {
            return ballots(inspected, new RoundId(round));
        }
        Printout paper = kit ? new Printout.Kit() : new Printout.Invitations();
        Meeting meeting = inspected.meeting();
        meetings.dossiers().print(meeting, inspected.entries(), paper, FileFormat.of(to), to);
        console.say("cli.written", to);
        if (kit) {
            for (BallotRun run : BlankBallots.of(meeting)) {
                console.say("cli.papers.written", BlankBallots.file(to, run), run.papers());
            }
        }
        return Console.DONE;
    }

    private int ballots(Inspection inspected, RoundId id) {
        Meeting meeting = inspected.meeting();
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
