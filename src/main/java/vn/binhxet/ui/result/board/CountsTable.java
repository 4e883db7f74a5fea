package vn.binhxet.ui.result.board;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.progress.Counts;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.function.Function;

/** The counts of a round side by side, name by name; where they differ it is marked. */
final class CountsTable {
    private static final double NUMBER = 96;

    private final Asking asking;
    private final Text text;
    private final Label title = Labels.of(Type.STRONG, "");
    private final GridPane grid = new GridPane();
    private final VBox node = new VBox(8, title, grid);

    CountsTable(Asking asking) {
        this.asking = asking;
        text = asking.text();
        grid.setId("result-counts");
        grid.getStyleClass().add("counts");
        title.setText(text.of("result.counts.title"));
    }

    Node node() {
        return node;
    }

    /** Null hides it. */
    void show(@Nullable Counts counts) {
        Shown.when(node, counts != null);
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        if (counts == null) {
            return;
        }
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        counts.numbers().forEach(_ -> grid.getColumnConstraints().add(number()));
        grid.getColumnConstraints().add(number());
        head(counts);
        List<Tally> tallies = List.copyOf(counts.tallies().values());
        add("result.counts.returned", tallies, Tally::returned);
        add("result.counts.valid", tallies, Tally::valid);
        add("result.counts.invalid", tallies, Tally::invalid);
        counts.units().forEach(unit -> add(unit, counts));
    }

    private void head(Counts counts) {
        int column = 1;
        for (int number : counts.numbers()) {
            boolean stands = number == counts.official();
            String key = stands ? "result.counts.official" : "result.counts.number";
            Label words = Labels.of(stands ? Type.STRONG : Type.SECONDARY, text.of(key, number));
            grid.add(words, column++, 0);
        }
    }

    private void add(String key, List<Tally> tallies, Function<Tally, Integer> number) {
        List<String> words = tallies.stream().map(number).map(n -> Integer.toString(n)).toList();
        add(Labels.wrapping(Type.SECONDARY, text.of(key)), words);
    }

    private void add(UnitId unit, Counts counts) {
        boolean yesNo = counts.votes(unit).stream().anyMatch(votes -> votes.against() > 0);
        List<String> words =
                counts.votes(unit).stream()
                        .map(v ->
                                yesNo
                                        ? text.of("result.counts.yesNo", v.in(), v.against())
                                        : Integer.toString(v.in()))
                        .toList();
        Type type = counts.differ(unit) ? Type.STRONG : Type.BODY;
        add(Labels.wrapping(type, asking.name(unit)), words);
    }

    private void add(Label name, List<String> words) {
        int row = grid.getRowCount();
        grid.add(name, 0, row);
        boolean differ = words.stream().distinct().count() > 1;
        for (int i = 0; i < words.size(); i++) {
            grid.add(Labels.of(differ ? Type.STRONG : Type.BODY, words.get(i)), i + 1, row);
        }
        if (differ) {
            Badge badge = new Badge(Tone.WARN, text.of("result.counts.differs"));
            grid.add(badge, words.size() + 1, row);
        }
    }

    private static ColumnConstraints number() {
        ColumnConstraints column = new ColumnConstraints(NUMBER);
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
