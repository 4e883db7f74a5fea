package vn.binhxet.ui.result.choice;

import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Check boxes for units or people. Up and down go from one to the next, Space picks, Enter goes on;
 * they write into the set and follow it.
 *
 * @param <E> what is picked
 */
public final class Picks<E> {
    private final String id;
    private final ObservableSet<E> chosen;
    private final Runnable onward;
    private final Map<E, CheckBox> boxes = new LinkedHashMap<>();

    /**
     * @param id of a box, without its number from 1
     * @param chosen what is picked
     * @param onward puts the focus on what to fill in after that
     */
    public Picks(String id, ObservableSet<E> chosen, Runnable onward) {
        this.id = id;
        this.chosen = chosen;
        this.onward = onward;
        chosen.addListener((SetChangeListener<E>) _ -> follow());
    }

    /** Makes the boxes anew, one for each. */
    public List<CheckBox> of(List<E> ones, Function<E, String> name) {
        boxes.clear();
        ones.forEach(one -> boxes.put(one, box(one, name.apply(one))));
        return List.copyOf(boxes.values());
    }

    public void focus() {
        boxes.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private CheckBox box(E one, String name) {
        CheckBox box = new CheckBox(name);
        box.setId(id + "-" + (boxes.size() + 1));
        box.setWrapText(true);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(chosen.contains(one));
        box.selectedProperty().addListener((_, _, picked) -> pick(one, picked));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(box, event));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void pick(E one, boolean picked) {
        if (picked) {
            chosen.add(one);
        } else {
            chosen.remove(one);
        }
    }

    private void follow() {
        boxes.forEach((one, box) -> box.setSelected(chosen.contains(one)));
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
