package vn.binhxet.ui.agenda.order;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.RowList;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agenda to be rewritten: a line an item, and the reason below. */
public final class Order {
    private static final Pattern PLACE = Pattern.compile("items\\[(\\d+)]\\.(\\w+)");

    private final OrderViewModel model;
    private final Text text;
    private final Runnable leave;
    private final RowList list = new RowList();
    private final TextField reason = new TextField();
    private final ErrorBlock errors;
    private final VBox node;
    private List<LineRow> rows = List.of();

    /**
     * @param leave goes back to the agenda as it stands
     */
    public Order(Desk desk, Notices notices, Runnable leave) {
        this.leave = leave;
        model = new OrderViewModel(desk, notices);
        text = model.text();
        errors = new ErrorBlock(text, "agenda.order.errors", this::field);
        list.setId("agenda-order");
        errors.setId("agenda-order-errors");
        reason.setId("agenda-order-reason");
        reason.textProperty().bindBidirectional(model.reason());
        reason.setOnAction(_ -> record());
        Card card = Card.titled(text.of("agenda.order.title"), buttons()).with(list, foot());
        card.flush().getChildren().getFirst().getStyleClass().add("with-button");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        node = new VBox(12, errors, card);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.lines().subscribe(this::show);
        model.problems().subscribe(errors::show);
    }

    public Node node() {
        return node;
    }

    /** Begins with the agenda as it stands, at the item of that number. */
    public void start(int number) {
        model.start();
        focus(number - 1, false);
    }

    /** Puts the focus back into the first line. */
    public void focus() {
        focus(0, false);
    }

    /** Records the agenda as it is written, and leaves. */
    public void record() {
        model.record(leave);
    }

    private Node buttons() {
        Node add = low("agenda.order.add", () -> add(rows.size() - 1));
        add.setId("agenda-order-add");
        Node usual = low("agenda.order.usual", model::usual);
        usual.setId("agenda-order-usual");
        Node cancel = low("agenda.order.leave", leave);
        cancel.setId("agenda-order-leave");
        return new HBox(4, add, usual, cancel);
    }

    private Node low(String key, Runnable press) {
        return Buttons.small(Buttons.quiet(text.of(key), null, press));
    }

    private Node foot() {
        FlowPane keys = new FlowPane(14, 6);
        keys(text).forEach(key -> keys.getChildren().add(new KeyHint(key)));
        VBox foot = new VBox(8, keys, new Field(text.of("agenda.order.reason"), reason));
        foot.getStyleClass().add("grid-note");
        return foot;
    }

    /** What the keys do in the lines. */
    public static List<KeyUse> keys(Text text) {
        return List.of(
                KeyUse.of(text.of("agenda.order.key.move"), "Ctrl", "↑", "↓"),
                KeyUse.of(text.of("agenda.order.key.add"), "Ctrl", "Insert"),
                KeyUse.of(text.of("agenda.order.key.remove"), "Ctrl", "Delete"));
    }

    private void show(List<Line> lines) {
        rows =
                lines.stream()
                        .map(line -> new LineRow(lines.indexOf(line), line, model, this::moved))
                        .toList();
        list.show(rows.stream().map(LineRow::node).toList());
    }

    private void pressed(KeyEvent event) {
        int at = focused();
        if (at < 0) {
            return;
        }
        boolean moving = event.isShortcutDown() || event.isAltDown();
        boolean minutes = rows.get(at).isInMinutes();
        switch (event.getCode()) {
            case UP -> go(event, at, -1, moving, minutes);
            case DOWN -> go(event, at, 1, moving, minutes);
            case ENTER -> {
                if (!moving) {
                    go(event, at, 1, false, minutes);
                }
            }
            case INSERT -> {
                if (event.isShortcutDown()) {
                    event.consume();
                    add(at);
                }
            }
            case DELETE -> {
                if (event.isShortcutDown()) {
                    event.consume();
                    model.remove(at);
                    focus(Math.min(at, rows.size() - 1), minutes);
                }
            }
            default -> {}
        }
    }

    private void go(KeyEvent event, int at, int by, boolean moving, boolean minutes) {
        event.consume();
        if (moving) {
            model.move(at, by);
        }
        focus(at + by, minutes);
    }

    private void add(int after) {
        model.addAfter(after);
        focus(after + 1, false);
    }

    private void moved(int to) {
        focus(to, false);
    }

    private void focus(int index, boolean minutes) {
        int at = Math.clamp(index, 0, rows.size() - 1);
        list.reveal(at);
        rows.get(at).focus(minutes);
    }

    /** The line with the focus; -1 where it is elsewhere. */
    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).hasFocus()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Node> field(Problem problem) {
        Matcher place = PLACE.matcher(problem.place());
        return place.matches() && Integer.parseInt(place.group(1)) < rows.size()
                ? Optional.of(
                        rows.get(Integer.parseInt(place.group(1)))
                                .field(place.group(2).equals("minutes")))
                : Optional.empty();
    }
}
