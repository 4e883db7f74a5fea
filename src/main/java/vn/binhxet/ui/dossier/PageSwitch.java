package vn.binhxet.ui.dossier;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import vn.binhxet.text.Text;

import java.util.List;
import java.util.Locale;

/** The pages side by side, the one in view marked. The form of a number belongs to the papers. */
final class PageSwitch {
    private static final List<Page> PAGES = List.of(Page.PAPERS, Page.ATTACHED, Page.FILES);

    private final ObjectProperty<Page> page;
    private final HBox node = new HBox();

    PageSwitch(ObjectProperty<Page> page, Text text) {
        this.page = page;
        PAGES.forEach(one -> node.getChildren().add(button(one, text)));
        node.getStyleClass().add("segments");
        node.setMaxHeight(Region.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }

    private Node button(Page one, Text text) {
        ToggleButton button = new ToggleButton(text.word(one));
        button.setId("dossier-page-" + one.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("segment");
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            page.set(one);
            button.setSelected(true);
        });
        page.subscribe(now ->
                button.setSelected(now == one || (now == Page.NUMBER && one == Page.PAPERS)));
        return button;
    }
}
