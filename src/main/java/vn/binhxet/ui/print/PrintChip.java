package vn.binhxet.ui.print;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.print.PrintNow.Offer;

/** The list of what can be printed now, below a button in the top bar. */
public final class PrintChip {
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
        list.getItems().setAll(model.offers().stream().map(this::item).toList());
        list.show(chip, Side.BOTTOM, 0, 4);
        list.getSkin().getNode().lookup(".menu-item").requestFocus();
    }

    private MenuItem item(Offer offer) {
        MenuItem item = new MenuItem(offer.label());
        item.setId("print-" + offer.name());
        item.setOnAction(_ -> model.print(offer));
        return item;
    }
}
