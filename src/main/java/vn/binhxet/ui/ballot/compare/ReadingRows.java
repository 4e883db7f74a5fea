package vn.binhxet.ui.ballot.compare;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.keys.InvalidTyping;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.round.PaperWords;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A reading of a paper, line by line beside another. */
final class ReadingRows {
    private static final String NOTHING = "–";

    private final Contest contest;
    private final Function<UnitId, String> names;
    private final Text text;

    ReadingRows(Contest contest, Function<UnitId, String> names, Text text) {
        this.contest = contest;
        this.names = names;
        this.text = text;
    }

    /** The names that one of two readings marks; those on which they differ stand out. */
    List<Row> of(Paper paper, Paper other) {
        List<Row> rows = new ArrayList<>();
        if (!paper.isValid() || paper.isBlank()) {
            Row whole = row(NOTHING, PaperWords.of(paper, contest, text));
            whole.mark(!paper.equals(other));
            rows.add(whole);
            return rows;
        }
        for (UnitId name : contest.candidates()) {
            String mark = mark(paper, name);
            String otherwise = mark(other, name);
            if (!mark.isEmpty() || !otherwise.isEmpty()) {
                Row row = row(contest.printed(name), names.apply(name));
                row.getChildren().add(Labels.of(Type.STRONG, mark.isEmpty() ? NOTHING : mark));
                row.mark(!mark.equals(otherwise));
                rows.add(row);
            }
        }
        return rows;
    }

    /** What was keyed, and below it how it is read, or the reasons there are. */
    List<Row> of(Typing typing) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("…", typing.shown()));
        if (typing instanceof InvalidTyping invalid && invalid.reason() == null) {
            for (InvalidReason reason : InvalidReason.values()) {
                if (invalid.exists(reason)) {
                    rows.add(row(Integer.toString(reason.number()), text.word(reason)));
                }
            }
        }
        typing.enter().paper().ifPresent(paper -> rows.addAll(of(paper, paper)));
        return rows;
    }

    /** Words in place of a reading. */
    static Row row(String number, String words) {
        Label label = Labels.wrapping(Type.BODY, words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return new Row(new NumberBox(number), label);
    }

    /** What a paper says of a name; empty for nothing. */
    private static String mark(Paper paper, UnitId name) {
        return switch (paper) {
            case Paper.Choice(var names) -> names.contains(name) ? "✓" : "";
            case Paper.Opinion(var yes, var no) ->
                    yes.contains(name) ? "✓" : no.contains(name) ? "×" : "";
            case Paper.Invalid _ -> "";
        };
    }
}
