package vn.binhxet.ui.kit.matrix;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The parts of a grid and where they lie: heads above, titles at the left, totals at the right, and
 * the cells that scroll between them.
 */
final class GridPanes extends Region {
    private static final double BAR = 12;
    private static final double TOP = HeadPane.BAND + HeadPane.HEAD;

    private final Label corner = new Label();
    private final RowHeads rowHeads = new RowHeads();
    private final HeadPane heads;
    private final HeadPane totalHeads = new HeadPane(_ -> {});
    private final CellPane cells;
    private final CellPane totals;
    private final Region frame = new Region();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private Columns columns = new Columns(List.of());
    private Columns totalColumns = new Columns(List.of());
    private GridContent content;
    private Selection selection = Selection.START;
    private double rowHeight = 1;

    GridPanes(GridContent content, IntConsumer fold) {
        this.content = content;
        heads = new HeadPane(fold);
        cells = new CellPane(spot -> this.content.looks().cell(spot), this::mark);
        totals =
                new CellPane(
                        spot -> this.content.looks().total(spot),
                        (cell, spot) -> cell.mark(isCurrentRow(spot), false, false));
        corner.getStyleClass().add("grid-corner");
        frame.getStyleClass().add("grid-frame");
        frame.setMouseTransparent(true);
        down.setOrientation(Orientation.VERTICAL);
        getChildren()
                .addAll(corner, heads, totalHeads, rowHeads, cells, totals, frame, across, down);
        across.valueProperty().subscribe((_, _) -> refresh());
        down.valueProperty().subscribe((_, _) -> refresh());
        across.setFocusTraversable(false);
        down.setFocusTraversable(false);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        show(content);
    }

    void show(GridContent now) {
        if (!now.bands().equals(content.bands()) || columns.count() == 0) {
            columns = new Columns(now.bands());
            heads.show(columns);
        }
        if (!now.totals().equals(content.totals()) || totalColumns.count() == 0) {
            totalColumns = new Columns(List.of(now.totals()));
            totalHeads.show(totalColumns);
        }
        content = now;
        corner.setText(now.corner());
        rowHeads.show(now.rows());
        cells.show(now.rows().size(), columns);
        totals.show(now.rows().size(), totalColumns);
        requestLayout();
        refresh();
    }

    void select(Selection now) {
        selection = now;
        reveal(now.cursor());
        refresh();
    }

    int columnCount() {
        return columns.count();
    }

    /** The number of the band a column belongs to. */
    int bandOf(int column) {
        return columns.bandOf(column);
    }

    /** How many whole rows are in view. */
    int page() {
        return Math.max(1, (int) (cells.getHeight() / rowHeight));
    }

    /** The cell at a place of this region; empty beside the cells. */
    Optional<Spot> spotAt(double x, double y) {
        Point2D at = cells.parentToLocal(x, y);
        if (!cells.contains(at)) {
            return Optional.empty();
        }
        int row = (int) ((at.getY() + down.getValue()) / rowHeight);
        double left = at.getX() + across.getValue();
        return row < content.rows().size() && left < columns.whole()
                ? Optional.of(new Spot(row, columns.at(left)))
                : Optional.empty();
    }

    /** Where a cell lies in this region, in view or not. */
    Bounds boundsOf(Spot spot) {
        return new BoundingBox(
                cells.getLayoutX() + columns.left(spot.column()) - across.getValue(),
                cells.getLayoutY() + spot.row() * rowHeight - down.getValue(),
                columns.get(spot.column()).width(),
                rowHeight);
    }

    /** Scrolls just so far that the whole cell can be seen. */
    private void reveal(Spot spot) {
        if (columns.count() == 0 || cells.getWidth() <= 0) {
            return;
        }
        scrollTo(
                across,
                columns.left(spot.column()),
                columns.right(spot.column()),
                cells.getWidth());
        scrollTo(down, spot.row() * rowHeight, (spot.row() + 1) * rowHeight, cells.getHeight());
    }

    private static void scrollTo(ScrollBar bar, double from, double to, double seen) {
        if (from < bar.getValue()) {
            bar.setValue(from);
        } else if (to > bar.getValue() + seen) {
            bar.setValue(Math.min(to - seen, bar.getMax()));
        }
    }

    private void scroll(ScrollEvent event) {
        double x = event.isShiftDown() ? event.getDeltaY() : event.getDeltaX();
        double y = event.isShiftDown() ? 0 : event.getDeltaY();
        across.setValue(Math.clamp(across.getValue() - x, 0, across.getMax()));
        down.setValue(Math.clamp(down.getValue() - y, 0, down.getMax()));
        event.consume();
    }

    private void refresh() {
        int current = selection.cursor().column();
        heads.refresh(across.getValue(), current);
        totalHeads.refresh(0, -1);
        rowHeads.refresh(down.getValue(), rowHeight, selection.cursor().row());
        cells.refresh(across.getValue(), down.getValue(), rowHeight);
        totals.refresh(0, down.getValue(), rowHeight);
    }

    private void mark(GridCell cell, Spot spot) {
        boolean block = !selection.anchor().equals(selection.cursor());
        cell.mark(
                isCurrentRow(spot),
                block && selection.block().has(spot),
                selection.cursor().equals(spot));
    }

    private boolean isCurrentRow(Spot spot) {
        return spot.row() == selection.cursor().row();
    }

    @Override
    protected void layoutChildren() {
        double right = totalColumns.whole();
        double left =
                Math.max(rowHeads.wanted(), Math.floor(getWidth() - right - columns.whole() - BAR));
        rowHeight = rowHeads.rowHeight(left);
        double rows = content.rows().size() * rowHeight;
        boolean wide = columns.whole() > getWidth() - left - right;
        double height = Math.max(0, getHeight() - TOP - (wide ? BAR : 0));
        boolean tall = rows > height;
        if (!tall && left > rowHeads.wanted()) {
            left = Math.max(rowHeads.wanted(), Math.floor(getWidth() - right - columns.whole()));
        }
        double middle =
                Math.max(
                        0, Math.min(columns.whole(), getWidth() - left - right - (tall ? BAR : 0)));
        height = Math.min(rows, height);
        corner.resizeRelocate(0, 0, left, TOP);
        heads.resizeRelocate(left, 0, middle, TOP);
        totalHeads.resizeRelocate(left + middle, 0, right, TOP);
        rowHeads.resizeRelocate(0, TOP, left, height);
        cells.resizeRelocate(left, TOP, middle, height);
        totals.resizeRelocate(left + middle, TOP, right, height);
        frame.resizeRelocate(0, 0, left + middle + right, TOP + height);
        fit(across, columns.whole(), middle, wide);
        fit(down, rows, height, tall);
        across.resizeRelocate(left, TOP + height, middle, BAR);
        down.resizeRelocate(left + middle + right, TOP, BAR, height);
        reveal(selection.cursor());
        refresh();
    }

    private static void fit(ScrollBar bar, double whole, double seen, boolean needed) {
        double most = Math.max(0, whole - seen);
        bar.setVisible(needed);
        bar.setMax(most);
        bar.setVisibleAmount(whole == 0 ? 0 : most * seen / whole);
        bar.setUnitIncrement(HeadPane.BAND);
        bar.setBlockIncrement(seen);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }
}
