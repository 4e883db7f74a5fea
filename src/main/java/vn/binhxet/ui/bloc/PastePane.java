package vn.binhxet.ui.bloc;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.bloc.UnitPaste;
import vn.binhxet.core.bloc.UnitPaste.Kind;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.GridColumn;
import vn.binhxet.ui.kit.part.GridRow;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.stream.Collectors;

/** What pasting would do, row by row, before it is recorded. */
final class PastePane {
    private static final List<GridColumn> COLUMNS =
            List.of(
                    GridColumn.fixed("", 48),
                    GridColumn.fixed("", 116),
                    GridColumn.growing("", 200, 1));

    private final UnitsViewModel model;
    private final Text text;
    private final Label summary = Labels.wrapping(Type.SECONDARY, "");
    private final RowList list = new RowList();
    private final Button record;
    private final VBox node;

    PastePane(UnitsViewModel model) {
        this.model = model;
        text = model.text();
        record = Buttons.outlined("", BootstrapIcons.CHECK2, model::recordPaste);
        record.setId("bloc-paste-record");
        Button leave = Buttons.quiet(text.of("bloc.paste.leave"), null, model::leavePaste);
        leave.setId("bloc-paste-leave");
        FlowPane buttons =
                new FlowPane(
                        8,
                        4,
                        record,
                        leave,
                        new KeyHint(KeyUse.of(text.of("bloc.paste.scroll"), "↑", "↓")));
        buttons.getStyleClass().add("grid-actions");
        summary.getStyleClass().add("grid-note");
        list.setId("bloc-paste-lines");
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(buttons, summary, list);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.preview().subscribe(plan -> plan.ifPresent(this::show));
    }

    Region node() {
        return node;
    }

    void focus() {
        record.requestFocus();
    }

    private void show(UnitPaste plan) {
        int all = plan.count(Kind.NEW) + plan.count(Kind.CHANGED);
        record.setText(
                all == 0 ? text.of("bloc.paste.nothing") : text.of("bloc.paste.record", all));
        summary.setText(
                text.of(
                        "bloc.paste.summary",
                        plan.count(Kind.NEW),
                        plan.count(Kind.CHANGED),
                        plan.count(Kind.SAME),
                        plan.count(Kind.UNCLEAR)));
        list.show(plan.lines().stream().map(this::row).toList());
        list.setVvalue(0);
    }

    private Node row(UnitPaste.Line line) {
        Label name = Labels.wrapping(Type.BODY, line.name());
        Label what = Labels.wrapping(Type.SECONDARY, what(line));
        VBox words = line.name().isEmpty() ? new VBox(what) : new VBox(2, name, what);
        words.getStyleClass().add("grid-cell");
        return new GridRow(
                COLUMNS,
                List.of(
                        new StackPane(new NumberBox(Integer.toString(line.row()))),
                        new StackPane(badge(line.kind())),
                        words));
    }

    private Badge badge(Kind kind) {
        return switch (kind) {
            case NEW -> new Badge(Tone.GOOD, text.of("bloc.paste.new"));
            case SAME -> new Badge(Tone.NEUTRAL, text.of("bloc.paste.same"));
            case CHANGED -> new Badge(Tone.NOTE, text.of("bloc.paste.changed"));
            case UNCLEAR -> new Badge(Tone.WARN, text.of("bloc.paste.unclear"));
        };
    }

    private String what(UnitPaste.Line line) {
        Problem why = line.why();
        if (why != null) {
            return text.of("bloc.paste.unclear.what", text.of(why));
        }
        return switch (line.kind()) {
            case NEW -> text.of("bloc.paste.new.what", changes(line.changes()));
            case CHANGED -> changes(line.changes());
            case SAME, UNCLEAR -> text.of("bloc.paste.same.what");
        };
    }

    private String changes(List<UnitPaste.Change> changes) {
        return changes.stream()
                .map(c ->
                        c.before().isEmpty()
                                ? text.of("bloc.paste.put", c.column(), c.after())
                                : text.of("bloc.paste.replaced", c.column(), c.before(), c.after()))
                .collect(Collectors.joining("; "));
    }

    private void pressed(KeyEvent event) {
        double page = 0.15;
        switch (event.getCode()) {
            case UP -> list.setVvalue(list.getVvalue() - page);
            case DOWN -> list.setVvalue(list.getVvalue() + page);
            case ESCAPE -> model.leavePaste();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
