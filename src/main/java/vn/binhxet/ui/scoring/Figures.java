package vn.binhxet.ui.scoring;

import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;

/**
 * Points as the matrix writes them: with the decimals of the scheme, {@code ?} where there are
 * none, {@code –} where none were asked for, {@code ~} before what may still change.
 */
final class Figures {
    static final String MISSING = "?";
    static final String NOT_ASSIGNED = "–";

    private final Text text;
    private final int decimals;

    Figures(Text text, Scheme scheme) {
        this.text = text;
        decimals = scheme.decimals();
    }

    String of(Points points) {
        return text.decimal(points.value(), decimals);
    }

    /** With its sign, a plus too. */
    String signed(Points points) {
        return (points.isNegative() ? "" : "+") + of(points);
    }

    String of(Line line) {
        Points points = line.points();
        if (points == null) {
            return line.isMissing() ? MISSING : NOT_ASSIGNED;
        }
        return provisional(points, line.provisional());
    }

    /** The total of a unit. */
    String total(ScoreRow row) {
        return provisional(row.total(), isProvisional(row));
    }

    String provisional(Points points, boolean provisional) {
        return (provisional ? "~" : "") + of(points);
    }

    /** Whether the unit's total may still change: something of it, or of another, is missing. */
    static boolean isProvisional(ScoreRow row) {
        return !row.missing().isEmpty()
                || row.lines().values().stream().anyMatch(Line::provisional);
    }
}
