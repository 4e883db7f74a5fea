package vn.binhxet.ui.result.tie;

import vn.binhxet.core.progress.TieLine;
import vn.binhxet.core.proposal.Settlement.How;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.result.choice.Ways.Way;

import java.util.List;
import java.util.stream.Collectors;

/** A tie in words. */
final class TieWords {
    private final Asking asking;
    private final Text text;

    TieWords(Asking asking) {
        this.asking = asking;
        text = asking.text();
    }

    String title(TieLine tie) {
        return text.of(tie.votes() == null ? "result.tie.ofPoints" : "result.tie.ofVotes");
    }

    /** What is equal: so many votes each, or so many points. */
    String equal(TieLine tie) {
        if (tie.votes() != null) {
            return text.of("result.votes", tie.votes());
        }
        return tie.points().values().stream()
                .findFirst()
                .map(points -> text.of("result.points", asking.points(points)))
                .orElse("");
    }

    String who(TieLine tie) {
        return text.of("result.tie.who", tie.tie().units(), equal(tie), tie.tie().seats());
    }

    /** How far a new vote has come; empty if none was decided. */
    String again(TieLine tie) {
        return switch (tie.again()) {
            case NOT_DECIDED -> "";
            case DECIDED -> text.of("result.tie.again.decided", tie.tie().units());
            case UNDER_WAY -> text.of("result.tie.again.underWay");
        };
    }

    List<Way<How>> ways(TieLine tie) {
        return tie.ways().stream().map(how -> way(how, tie)).toList();
    }

    private Way<How> way(How how, TieLine tie) {
        boolean possible = how != How.SCORE || tie.notByPoints() == null;
        String words =
                switch (how) {
                    case SCORE -> text.of("result.tie.score");
                    case RE_VOTE -> text.of("result.tie.reVote");
                    case LOT -> text.of("result.tie.lot");
                    case CHAIR -> text.of("result.tie.chair");
                    case PROPOSE_ALL -> text.of("result.tie.proposeAll");
                };
        return new Way<>(how, words, beside(how, tie), possible);
    }

    private String beside(How how, TieLine tie) {
        if (how != How.SCORE) {
            return "";
        }
        return tie.notByPoints() == null
                ? text.of("result.tie.byPoints", tie.byPoints(), compared(tie))
                : text.of(tie.notByPoints());
    }

    /** The points of those who would get a place, then of the others. */
    private String compared(TieLine tie) {
        List<UnitId> others =
                tie.tie().units().stream().filter(u -> !tie.byPoints().contains(u)).toList();
        return text.of("result.tie.compared", points(tie, tie.byPoints()), points(tie, others));
    }

    private String points(TieLine tie, List<UnitId> units) {
        return units.stream()
                .map(unit -> tie.points().getOrDefault(unit, Points.ZERO))
                .map(asking::points)
                .collect(Collectors.joining("; "));
    }
}
