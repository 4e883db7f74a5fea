package vn.binhxet.ui.kit.chart;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** The lines of a chart: rank, name, picture, value. A name can be pressed. */
public final class Lines extends GridPane {
    private static final double ROW = 24;
    private static final double RANK = 34;
    private static final double VALUE = 150;

    private int row;

    public Lines() {
        getStyleClass().add("chart-lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(32);
        ColumnConstraints pictures = new ColumnConstraints();
        pictures.setHgrow(Priority.ALWAYS);
        getColumnConstraints()
                .addAll(width(RANK, HPos.RIGHT), names, pictures, width(VALUE, HPos.LEFT));
    }

    /**
     * Adds a line.
     *
     * @param rank "1", or "=3" where several share it; empty for none
     * @param press opens what there is about the name
     * @param picture as wide as there is room
     * @param value in figures, outside at the right
     */
    public void add(String rank, String name, Runnable press, Node picture, String value) {
        Button named = new Button(name);
        named.setWrapText(true);
        named.setMinSize(0, USE_PREF_SIZE);
        named.setMaxWidth(Double.MAX_VALUE);
        named.getStyleClass().add("chart-name");
        named.setOnAction(_ -> press.run());
        getRowConstraints().add(new RowConstraints(ROW, USE_COMPUTED_SIZE, Double.MAX_VALUE));
        addRow(
                row++,
                Labels.of(Type.SECONDARY, rank),
                named,
                picture,
                Labels.of(Type.STRONG, value));
    }

    private static ColumnConstraints width(double width, HPos side) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setMinWidth(width);
        column.setHalignment(side);
        return column;
    }
}
