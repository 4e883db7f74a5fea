package vn.binhxet.ui.ballot.typing;

import javafx.scene.Node;
import javafx.scene.control.Label;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/**
 * The paper just recorded, read back in large type: names with their numbers, or the reason in
 * words. Where the names would fill the pane, the numbers stand large and the names small below
 * them; where even these are too many, they stand in the list beside only.
 */
final class ReadBack {
    /** Letters of large type that leave room for what is below; and of small type. */
    private static final int LARGE = 96;

    private static final int SMALL = 330;

    /** Does not part a number from its name at the end of a line. */
    private static final char TOGETHER = '\u00a0';

    private final RoundUnderWay ballot;

    ReadBack(RoundUnderWay ballot) {
        this.ballot = ballot;
    }

    /** A paper in one line or two. */
    List<Node> of(int number, Paper paper, Contest contest) {
        String names = PaperAloud.of(paper, contest, ballot.text(), u -> named(contest, u));
        if (names.length() <= LARGE) {
            return List.of(large(number, paper, names));
        }
        String numbers = PaperAloud.of(paper, contest, ballot.text(), contest::printed);
        Label large = large(number, paper, numbers);
        return numbers.equals(names) || names.length() > SMALL
                ? List.of(large)
                : List.of(large, Labels.wrapping(Type.SECONDARY, names));
    }

    private Label large(int number, Paper paper, String words) {
        Label large =
                Labels.wrapping(Type.TITLE, ballot.text().of("ballot.readBack", number, words));
        large.setId("ballot-read-back");
        if (!paper.isValid()) {
            large.getStyleClass().add("doubtful");
        }
        return large;
    }

    private String named(Contest contest, UnitId unit) {
        String name = ballot.meeting().bloc().find(unit).map(Unit::label).orElse(unit.value());
        return contest.printed(unit) + TOGETHER + name;
    }
}
