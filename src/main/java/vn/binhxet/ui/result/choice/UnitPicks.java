package vn.binhxet.ui.result.choice;

import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.binhxet.core.terms.UnitId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Check boxes for units. Up and down go from one to the next, Space picks, Enter goes on; they
 * write into the set and follow it.
 */
public final class UnitPicks {
    private final String id;
    private final ObservableSet<UnitId> chosen;
    private final Runnable onward;
    private final Map<UnitId, CheckBox> boxes = new LinkedHashMap<>();

    /**
     * @param id of the form; a box's is that, {@code unit} and its number from 1
     * @param chosen the units picked
     * @param onward puts the focus on what to fill in after that
     */
    public UnitPicks(String id, ObservableSet<UnitId> chosen, Runnable onward) {
        this.id = id;
        this.chosen = chosen;
        this.onward = onward;
        chosen.addListener((SetChangeListener<UnitId>) _ -> follow());
    }

    /** Makes the boxes anew, one a unit. */
    public List<CheckBox> of(List<UnitId> units, Function<UnitId, String> name) {
        boxes.clear();
        units.forEach(unit -> boxes.put(unit, box(unit, name.apply(unit))));
        return List.copyOf(boxes.values());
    }

    public void focus() {
        boxes.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private CheckBox box(UnitId unit, String name) {
        CheckBox box = new CheckBox(name);
        box.setId(id + "-unit-" + (boxes.size() + 1));
        box.setWrapText(true);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(chosen.contains(unit));
        box.selectedProperty().addListener((_, _, picked) -> pick(unit, picked));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(box, event));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void pick(UnitId unit, boolean picked) {
        if (picked) {
            chosen.add(unit);
        } else {
            chosen.remove(unit);
        }
    }

    private void follow() {
        boxes.forEach((unit, box) -> box.setSelected(chosen.contains(unit)));
    }

    private void step(CheckBox from, KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> go(from, 1);
            case UP -> go(from, -1);
            case ENTER -> onward.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(CheckBox from, int by) {
        List<CheckBox> all = List.copyOf(boxes.values());
        int to = all.indexOf(from) + by;
        all.get(Math.clamp(to, 0, all.size() - 1)).requestFocus();
    }
}
