package vn.binhxet.ui.kit.part;

import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Votes as horizontal bars, with a dashed line where a name has enough and its meaning in words
 * above it.
 */
public final class VoteBars extends GridPane {
    private static final int COLUMNS = 6;
    private static final double ROW = 22;

    private final Line line = new Line();
    private final Label meaning = Labels.of(Type.CAPTION, "");
    private final List<Track> tracks = new ArrayList<>();
    private @Nullable Threshold threshold;

    /**
     * One name.
     *
     * @param rank "1", or "=3" where several share it
     * @param length 0 to 1
     * @param votes in figures, and of how many, at the right of the bar
     * @param share in percent
     * @param tone chosen, tied (warn) or neither (neutral)
     * @param badge what became of it; null for nothing
     * @param note below the name; empty for none
     */
    public record Bar(
            String rank,
            String name,
            double length,
            String votes,
            String share,
            Tone tone,
            @Nullable Badge badge,
            String note) {}

    /**
     * Where a name has enough.
     *
     * @param at 0 to 1
     */
    public record Threshold(double at, String meaning) {}

    public VoteBars() {
        line.getStyleClass().add("threshold");
        line.setManaged(false);
        meaning.setManaged(false);
        getStyleClass().add("vote-bars");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints bars = new ColumnConstraints(172, 172, Double.MAX_VALUE);
        bars.setHgrow(Priority.ALWAYS);
        getColumnConstraints()
                .addAll(
                        aligned(28, HPos.RIGHT),
                        names,
                        bars,
                        aligned(56, HPos.RIGHT),
                        aligned(64, HPos.RIGHT),
                        aligned(96, HPos.RIGHT));
    }

    /**
     * Shows names in the order given.
     *
     * @param divider words between those that have enough and the rest
     * @param enough null where nothing decides but the order
     */
    public void show(List<Bar> above, String divider, List<Bar> below, @Nullable Threshold enough) {
        getChildren().setAll(meaning);
        getRowConstraints().clear();
        tracks.clear();
        threshold = enough;
        meaning.setText(enough == null ? "" : "▾ " + enough.meaning());
        int row = 0;
        for (Bar bar : above) {
            add(bar, row++);
        }
        if (!above.isEmpty() && !below.isEmpty()) {
            getRowConstraints().add(new RowConstraints());
            add(divider(divider), 0, row++, COLUMNS, 1);
        }
        for (Bar bar : below) {
            add(bar, row++);
        }
        getChildren().add(line);
        line.setVisible(enough != null);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (threshold == null || tracks.isEmpty()) {
            return;
        }
        Bounds first = tracks.getFirst().getBoundsInParent();
        double x = Math.round(first.getMinX() + first.getWidth() * threshold.at()) + 0.5;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(getInsets().getTop());
        line.setEndY(tracks.getLast().getBoundsInParent().getMaxY() + 6);
        meaning.autosize();
        meaning.relocate(Math.min(x - 5, getWidth() - meaning.getWidth()), 0);
    }

    private void add(Bar bar, int row) {
        Track track = new Track(bar.length());
        bar.tone().on(track);
        tracks.add(track);
        boolean strong = bar.tone() != Tone.NEUTRAL;
        Label name = Labels.wrapping(strong ? Type.STRONG : Type.BODY, bar.name());
        VBox named = new VBox(name);
        if (!bar.note().isEmpty()) {
            named.getChildren().add(Labels.wrapping(Type.CAPTION, bar.note()));
        }
        named.setAlignment(Pos.CENTER_LEFT);
        getRowConstraints().add(new RowConstraints(ROW, USE_COMPUTED_SIZE, Double.MAX_VALUE));
        Label votes = Labels.of(Type.STRONG, bar.votes());
        addRow(
                row,
                Labels.of(Type.BODY, bar.rank()),
                named,
                track,
                votes,
                Labels.of(Type.SECONDARY, bar.share()));
        if (!strong) {
            name.getStyleClass().add("pale");
        }
        if (bar.badge() != null) {
            add(bar.badge(), COLUMNS - 1, row);
        }
    }

    private static Node divider(String words) {
        Region rule = Labels.gap();
        rule.getStyleClass().add("rule");
        HBox divider = new HBox(Labels.of(Type.CAPTION, words), rule);
        divider.getStyleClass().add("divider");
        return divider;
    }

    private static ColumnConstraints aligned(double width, HPos side) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setMinWidth(width);
        column.setHalignment(side);
        return column;
    }

    private static final class Track extends Region {
        private final Region filled = new Region();
        private final double length;

        Track(double length) {
            this.length = length;
            getStyleClass().add("bar-track");
            filled.getStyleClass().add("bar-filled");
            getChildren().add(filled);
        }

        @Override
        protected void layoutChildren() {
            filled.resizeRelocate(0, 0, Math.max(1, getWidth() * length), getHeight());
        }
    }
}
