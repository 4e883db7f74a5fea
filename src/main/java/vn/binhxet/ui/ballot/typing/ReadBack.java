package vn.binhxet.ui.ballot.typing;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.PaperWords;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The paper just recorded, read back in large type as the reader called it out: names with their
 * numbers, or the reason in words. Where the names would fill the pane, the numbers stand large and
 * the names small below them.
 */
final class ReadBack extends VBox {
    /** Letters of large type that leave room for what is below. */
    private static final int ROOM = 96;

    private static final char TOGETHER = '\u00a0';

    private final RoundUnderWay ballot;
    private final Text text;
    private final Label large = Labels.wrapping(Type.TITLE, "");
    private final Label small = Labels.wrapping(Type.SECONDARY, "");

    ReadBack(RoundUnderWay ballot) {
        this.ballot = ballot;
        text = ballot.text();
        large.setId("ballot-read-back");
        getChildren().addAll(large, small);
        getStyleClass().add("read-back");
    }

    void show(int number, Paper paper, Contest contest) {
        String whole = words(paper, contest, name -> named(contest, name));
        boolean fits = whole.length() <= ROOM;
        String numbers = fits ? whole : words(paper, contest, contest::printed);
        large.setText(text.of("ballot.readBack", number, numbers));
        small.setText(whole);
        Shown.when(small, !fits && !whole.equals(numbers));
        large.getStyleClass().remove("doubtful");
        if (!paper.isValid()) {
            large.getStyleClass().add("doubtful");
        }
    }

    private String words(Paper paper, Contest contest, Function<UnitId, String> way) {
        Function<List<UnitId>, String> names =
                units -> units.stream().map(way).collect(Collectors.joining(" · "));
        return switch (paper) {
            case Paper.Invalid(var reason, var remark) when remark != null ->
                    text.of("ballot.readBack.invalid", reason, remark);
            case Paper.Choice(var chosen) when contest.method() == Method.STRIKE_OUT ->
                    struck(without(contest, chosen, List.of()), contest, names);
            case Paper.Choice(var chosen) when !chosen.isEmpty() -> names.apply(chosen);
            case Paper.Opinion(var yes, var no) ->
                    opinion(yes, no, without(contest, yes, no), names);
            default -> PaperWords.of(paper, contest, text);
        };
    }

    private String struck(
            List<UnitId> struck, Contest contest, Function<List<UnitId>, String> names) {
        if (struck.isEmpty()) {
            return text.of("ballot.readBack.noneStruck");
        }
        return struck.size() == contest.candidates().size()
                ? text.of("ballot.readBack.allStruck")
                : text.of("ballot.readBack.struck", names.apply(struck));
    }

    private String opinion(
            List<UnitId> yes,
            List<UnitId> no,
            List<UnitId> blank,
            Function<List<UnitId>, String> names) {
        if (no.isEmpty() && blank.isEmpty()) {
            return text.of("ballot.readBack.allYes");
        }
        List<String> parts = new ArrayList<>();
        if (!no.isEmpty()) {
            parts.add(text.of("ballot.readBack.no", names.apply(no)));
        }
        if (!blank.isEmpty()) {
            parts.add(text.of("ballot.readBack.blank", names.apply(blank)));
        }
        if (!yes.isEmpty()) {
            parts.add(text.of("ballot.readBack.restYes"));
        }
        return String.join("; ", parts);
    }

    /** The names in neither list, in the order of the paper. */
    private static List<UnitId> without(Contest contest, List<UnitId> one, List<UnitId> other) {
        return contest.candidates().stream()
                .filter(name -> !one.contains(name) && !other.contains(name))
                .toList();
    }

    /** The number and the short name, not parted at the end of a line. */
    private String named(Contest contest, UnitId unit) {
        String name = ballot.meeting().bloc().find(unit).map(Unit::label).orElse(unit.value());
        return contest.printed(unit) + TOGETHER + name;
    }
}
