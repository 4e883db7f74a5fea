package vn.binhxet.document.kit;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.ForeseenRounds;
import vn.binhxet.document.BallotFormat;
import vn.binhxet.document.BallotRun;

import java.nio.file.Path;
import java.util.List;

/** The ballot papers that lie in the kit, a file for each award or office. */
public final class BlankBallots {
    private BlankBallots() {}

    /** Enough for everybody who may vote, whoever is in the room now, and a few to spare. */
    public static List<BallotRun> of(Meeting meeting) {
        int units = meeting.bloc().units().size();
        return ForeseenRounds.of(meeting).stream()
                .filter(contest -> contest.method().onPaper())
                .map(contest ->
                        new BallotRun(
                                contest,
                                BallotFormat.A5_TWO_UP,
                                Math.max(
                                        BallotRun.usual(meeting, contest),
                                        units + BallotRun.SPARE)))
                .toList();
    }

    /** Where a run is written: beside the kit, under the same name with its own end. */
    public static Path file(Path kit, BallotRun run) {
        String stem = String.valueOf(kit.getFileName()).replaceFirst("\\.[^.]*$", "");
        return kit.resolveSibling(stem + "-" + name(run));
    }

    /** That end of the name. */
    static String name(BallotRun run) {
        return "phieu-" + Bloc.slug(run.contest().subject().value()) + ".pdf";
    }
}
