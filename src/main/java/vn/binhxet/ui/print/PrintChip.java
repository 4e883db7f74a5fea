package vn.binhxet.ui.print;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Tone;

import java.util.ArrayList;
import java.util.List;

/** The list of what can be printed now, below a button in the top bar. */
public final class PrintChip {
    private static final int DIGITS = 9;

    private final PrintNow model;
    private final Text text;
    private final Button chip = new Button();
    private final ContextMenu list = new ContextMenu();

    public PrintChip(PrintNow model) {
        this.model = model;
        text = model.text();
        chip.setId("print-now");
        chip.getStyleClass().setAll("badge", "chip");
        chip.setText(text.of("print.chip"));
        chip.setTooltip(new Tooltip(text.of("print.now")));
        chip.setGraphic(Icons.of(BootstrapIcons.PRINTER, 14));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> open());
        Tone.NEUTRAL.on(chip);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    public Node node() {
        return chip;
    }

    /** How the list of keys shows the key that opens this one. */
    public KeyUse use() {
        return KeyUse.of(text.of("print.now"), "Ctrl", "P");
    }

    /** Opens the list, as papers then are, with the first one chosen. */
    public void open() {
        List<MenuItem> items = new ArrayList<>();
        int number = 0;
        for (List<PrintOffer> group : model.groups()) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            for (PrintOffer offer : group) {
                number++;
                items.add(item(offer, number));
            }
        }
        list.getItems().setAll(items);
        list.show(chip, Side.BOTTOM, 0, 4);
        list.getSkin().getNode().lookup(".menu-item").requestFocus();
    }

    /** The first nine have a digit that prints them. */
    private MenuItem item(PrintOffer offer, int number) {
        MenuItem item = new MenuItem(offer.label());
        item.setId("print-" + offer.name() + "." + offer.format().ending());
        item.setOnAction(_ -> model.print(offer));
        if (number <= DIGITS) {
            item.setGraphic(KeyHint.cap(String.valueOf(number)));
        }
        return item;
    }

    /** Digits above the letters end their name with it as those of the keypad do. */
    private void press(KeyEvent event) {
        if (!event.getCode().isDigitKey()) {
            return;
        }
        String key = event.getCode().getName();
        int digit = Character.digit(key.charAt(key.length() - 1), 10);
        List<MenuItem> papers =
                list.getItems().stream()
                        .filter(item -> !(item instanceof SeparatorMenuItem))
                        .toList();
        if (digit > 0 && digit <= papers.size()) {
            event.consume();
            list.hide();
            papers.get(digit - 1).fire();
        }
    }
}
