package vn.binhxet.ui.bloc;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.bloc.UnitColumn;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Clip;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.GridColumn;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

/** The table of units, and what can be done with the one that is picked. */
final class UnitsPane {
    private static final List<UnitColumn> COLUMNS = List.of(UnitColumn.values());

    private final UnitsViewModel model;
    private final Clip clip;
    private final EntryGrid grid;
    private final VBox node;

    UnitsPane(UnitsViewModel model, Clip clip) {
        this.model = model;
        this.clip = clip;
        Text text = model.text();
        grid =
                new EntryGrid(
                        "bloc-unit",
                        List.of(
                                GridColumn.growing(text.word(UnitColumn.NAME), 190, 3),
                                GridColumn.growing(text.word(UnitColumn.SHORT), 120, 1),
                                GridColumn.growing(text.word(UnitColumn.FORMERLY), 110, 2),
                                GridColumn.fixed(text.word(UnitColumn.DELEGATES), 84)),
                        true,
                        clip,
                        new ToUnits());
        grid.onCommand(this::isCommand);
        Label refused = Labels.wrapping(Type.SECONDARY, model.bloc().refused());
        refused.setId("bloc-refused");
        refused.getStyleClass().addAll("refused", "grid-note");
        Shown.when(refused, model.bloc().refused().isNotEmpty());
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        grid.node().setAccessibleText(text.of("bloc.units"));
        node = new VBox(actions(), grid.node(), refused);
        model.bloc().bloc().subscribe(this::show);
    }

    Region node() {
        return node;
    }

    void focus() {
        grid.focus();
    }

    private Node actions() {
        FlowPane actions =
                new FlowPane(
                        4,
                        4,
                        action("up", BootstrapIcons.ARROW_UP, row -> move(row, -1)),
                        action("down", BootstrapIcons.ARROW_DOWN, row -> move(row, 1)),
                        action("head", BootstrapIcons.PERSON_CHECK, model::lead),
                        action("deputy", BootstrapIcons.PERSON, model::deputise),
                        action("merge", BootstrapIcons.ARROWS_COLLAPSE, model::startMerge),
                        action("remove", BootstrapIcons.TRASH, model::remove),
                        action("paste", BootstrapIcons.CLIPBOARD_PLUS, this::paste));
        actions.getStyleClass().add("grid-actions");
        return actions;
    }

    private Button action(String name, Ikon icon, IntConsumer does) {
        Button button =
                Buttons.small(
                        Buttons.quiet(
                                model.text().of("bloc.action." + name),
                                icon,
                                () -> {
                                    grid.focus();
                                    does.accept(grid.row());
                                }));
        button.setId("bloc-" + name);
        button.setFocusTraversable(false);
        return button;
    }

    private void move(int row, int by) {
        model.move(row, by);
        grid.pick(Math.min(row + by, model.bloc().bloc().get().units().size() - 1), 0);
    }

    private void paste(int row) {
        model.paste(row, UnitColumn.NAME, clip.text());
    }

    private boolean isCommand(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        int row = grid.row();
        switch (event.getCode()) {
            case UP -> move(row, -1);
            case DOWN -> move(row, 1);
            case T -> model.lead(row);
            case D -> model.deputise(row);
            case M -> model.startMerge(row);
            case DELETE -> {
                if (!grid.isUnchanged()) {
                    return false;
                }
                model.remove(row);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(Bloc bloc) {
        List<EntryGrid.Line> lines = new ArrayList<>();
        bloc.units().forEach(unit -> lines.add(line(unit, bloc)));
        lines.add(new EntryGrid.Line(Collections.nCopies(COLUMNS.size(), ""), List.of()));
        grid.show(lines);
    }

    private EntryGrid.Line line(Unit unit, Bloc bloc) {
        List<Node> beside = new ArrayList<>();
        if (unit.id().equals(bloc.head())) {
            beside.add(new Badge(Tone.GOOD, model.text().of("bloc.head")));
        } else if (bloc.deputies().contains(unit.id())) {
            beside.add(new Badge(Tone.NEUTRAL, model.text().of("bloc.deputy")));
        }
        return new EntryGrid.Line(COLUMNS.stream().map(c -> c.of(unit)).toList(), beside);
    }

    private final class ToUnits implements EntryGrid.Typed {
        @Override
        public void cell(int row, int column, String words) {
            model.type(row, COLUMNS.get(column), words, () -> grid.putBack(row, column, words));
        }

        @Override
        public void block(int row, int column, String words) {
            model.paste(row, COLUMNS.get(column), words);
        }
    }
}
