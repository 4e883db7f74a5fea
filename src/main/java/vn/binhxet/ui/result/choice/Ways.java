package vn.binhxet.ui.result.choice;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways in which something can be decided. The arrow keys go from one to the next and pick it,
 * Enter goes on.
 *
 * @param <E> what names a way
 */
public final class Ways<E> {
    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    private final String id;
    private final ObjectProperty<Optional<E>> picked;
    private final Runnable onward;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<RadioButton, E> buttons = new LinkedHashMap<>();

    /**
     * One way.
     *
     * @param beside what it would give, or why it cannot; empty for nothing
     */
    public record Way<E>(E way, String words, String beside, boolean possible) {}

    /**
     * @param id of the form; a way's is that and its word, as in {@code result-settle-reVote}
     * @param picked the way picked
     * @param onward puts the focus on what to fill in after that
     */
    public Ways(String id, ObjectProperty<Optional<E>> picked, Runnable onward) {
        this.id = id;
        this.picked = picked;
        this.onward = onward;
        group.selectedToggleProperty().addListener((_, _, toggle) -> pick(toggle));
        picked.subscribe(this::show);
    }

    /** Makes the ways anew; what is picked stays picked. */
    public List<Node> of(List<Way<E>> ways) {
        Optional<E> before = picked.get();
        group.getToggles().clear();
        buttons.clear();
        List<Node> nodes = ways.stream().map(this::node).toList();
        picked.set(before);
        show(before);
        return nodes;
    }

    /** Puts the focus on the way picked, or else on the first that is possible. */
    public void focus() {
        buttons.keySet().stream()
                .filter(button -> !button.isDisabled())
                .filter(button -> picked.get().isEmpty() || button.isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node node(Way<E> way) {
        RadioButton button = new RadioButton(way.words());
        button.setId(id + "-" + word(way.way()));
        button.setWrapText(true);
        button.setDisable(!way.possible());
        button.setToggleGroup(group);
        button.setOnKeyPressed(event -> goOn(button, event));
        buttons.put(button, way.way());
        VBox node = new VBox(button);
        node.getStyleClass().add("way");
        if (!way.beside().isEmpty()) {
            button.setAccessibleHelp(way.beside());
            node.getChildren().add(Labels.wrapping(Type.CAPTION, way.beside()));
        }
        return node;
    }

    private void goOn(RadioButton from, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            from.setSelected(true);
            onward.run();
        }
    }

    private void pick(@Nullable Toggle toggle) {
        picked.set(toggle instanceof RadioButton button ? find(button) : Optional.empty());
    }

    private Optional<E> find(RadioButton button) {
        return Optional.ofNullable(buttons.get(button));
    }

    private void show(Optional<E> way) {
        buttons.forEach((button, its) -> button.setSelected(way.filter(its::equals).isPresent()));
    }

    /** RE_VOTE as {@code reVote}; what is no constant as it is. */
    private static String word(Object way) {
        if (!(way instanceof Enum<?> constant)) {
            return String.valueOf(way);
        }
        String small = constant.name().toLowerCase(Locale.ROOT);
        return NEXT_WORD
                .matcher(small)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
