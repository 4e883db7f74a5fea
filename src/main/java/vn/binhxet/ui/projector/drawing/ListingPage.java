package vn.binhxet.ui.projector.drawing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.projector.page.Page;

import java.util.ArrayList;
import java.util.List;

/** Draws names in order; where one column would be too small to read, in two. */
final class ListingPage {
    private static final double HEAD = 150;
    private static final double USE_COMPUTED = Region.USE_COMPUTED_SIZE;
    private static final double DENSE_MARGIN = 20;
    private static final double GAP = 60;
    private static final double PLACE = 80;
    private static final double FIGURE = 130;
    private static final int ONE_COLUMN = 10;

    private final Page.Listing page;
    private final int columns;
    private final int size;
    private final double width;

    /** A line with the heading it stands under, if it is the first of its part. */
    private record Row(String heading, Page.Line line) {}

    private ListingPage(Page.Listing page) {
        this.page = page;
        columns = rows().size() > ONE_COLUMN ? 2 : 1;
        width = columns == 1 ? Sheet.ROOM : (Sheet.ROOM - GAP) / 2;
        size = size((Sheet.TALL - HEAD) / Math.ceil((double) units() / columns));
    }

    private int size(double each) {
        return rows().stream()
                .mapToInt(row -> HallText.fitting(row.line().name(), nameWidth(), each - 10, 48))
                .min()
                .orElse(48);
    }

    static Node of(Page.Listing page) {
        return new ListingPage(page).draw();
    }

    /** Whether even the smallest type needs the room of the head. */
    private boolean isDense() {
        double high =
                rows().stream()
                        .mapToDouble(
                                row -> HallText.height(row.line().name(), nameWidth(), size) + 8)
                        .max()
                        .orElse(0);
        return high * Math.ceil((double) units() / columns) > Sheet.TALL - HEAD;
    }

    private Node draw() {
        boolean dense = isDense();
        Label heading = HallText.wrapping(dense ? 40 : 56, page.heading(), Sheet.ROOM);
        heading.getStyleClass().add("hall-strong");
        Label note = HallText.wrapping(28, page.note(), Sheet.ROOM);
        note.getStyleClass().add("hall-pale");
        VBox all = new VBox(8, head(dense, heading, note), body());
        if (dense) {
            all.setTranslateY(-DENSE_MARGIN);
            all.getStyleClass().add("hall-dense");
        }
        return all;
    }

    private static Node head(boolean dense, Label heading, Label note) {
        if (!dense) {
            VBox head = new VBox(8, heading, note);
            head.getStyleClass().add("hall-head");
            return head;
        }
        heading.setPrefWidth(USE_COMPUTED);
        note.setPrefWidth(USE_COMPUTED);
        HBox head = new HBox(30, heading, note);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private Node body() {
        HBox body = new HBox(GAP);
        List<Row> rows = rows();
        int first = (rows.size() + columns - 1) / columns;
        for (int from = 0; from < rows.size(); from += first) {
            VBox column = new VBox();
            rows.subList(from, Math.min(rows.size(), from + first))
                    .forEach(row -> add(row, column));
            column.setMinWidth(width);
            column.setMaxWidth(width);
            body.getChildren().add(column);
        }
        return body;
    }

    private void add(Row row, VBox column) {
        if (!row.heading().isEmpty()) {
            Label heading = HallText.wrapping(Math.min(size, 34), row.heading(), width);
            heading.getStyleClass().addAll("hall-accent", "hall-part");
            column.getChildren().add(heading);
        }
        HBox line = new HBox();
        line.getStyleClass().add("hall-row");
        line.setAlignment(Pos.CENTER_LEFT);
        if (hasPlaces()) {
            Label place = HallText.of(size, row.line().place());
            place.setMinWidth(PLACE);
            place.getStyleClass().addAll("hall-accent", "hall-strong");
            line.getChildren().add(place);
        }
        line.getChildren().add(HallText.wrapping(size, row.line().name(), nameWidth()));
        if (!row.line().figure().isEmpty()) {
            Label figure = HallText.of(size, row.line().figure());
            figure.getStyleClass().add("hall-strong");
            line.getChildren().addAll(Labels.gap(), figure);
        }
        column.getChildren().add(line);
    }

    private double nameWidth() {
        return width - (hasPlaces() ? PLACE : 0) - (hasFigures() ? FIGURE : 0);
    }

    private boolean hasPlaces() {
        return rows().stream().anyMatch(row -> !row.line().place().isEmpty());
    }

    private boolean hasFigures() {
        return rows().stream().anyMatch(row -> !row.line().figure().isEmpty());
    }

    /** Lines and headings, a heading as high as a line. */
    private int units() {
        return rows().size() + (int) rows().stream().filter(r -> !r.heading().isEmpty()).count();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Page.Part part : page.parts()) {
            for (Page.Line line : part.lines()) {
                boolean first = line.equals(part.lines().getFirst());
                rows.add(new Row(first ? part.heading() : "", line));
            }
        }
        return rows;
    }
}
