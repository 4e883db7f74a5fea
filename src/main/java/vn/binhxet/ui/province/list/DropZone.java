package vn.binhxet.ui.province.list;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** What one sees first: where to drop dossiers, and the keys to choose them. */
final class DropZone {
    private final Button files;
    private final Button folder;
    private final StackPane node;

    DropZone(Text text, TrayWays ways) {
        files =
                button(
                        "files",
                        text.of("province.choose.files"),
                        BootstrapIcons.FILE_EARMARK_ZIP,
                        ways.files());
        folder =
                button(
                        "folder",
                        text.of("province.choose.folder"),
                        BootstrapIcons.FOLDER2_OPEN,
                        ways.folder());
        Label words = Labels.wrapping(Type.BODY, text.of("province.drop.words"));
        words.setTextAlignment(TextAlignment.CENTER);
        words.getStyleClass().add("words");
        HBox buttons = new HBox(20, keyed(files, "O"), keyed(folder, "D"));
        buttons.setAlignment(Pos.CENTER);
        VBox zone =
                new VBox(
                        12,
                        Icons.of(BootstrapIcons.FILE_EARMARK_ARROW_DOWN, 32),
                        Labels.of(Type.SENTENCE, text.of("province.drop")),
                        words,
                        buttons);
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("drop-zone");
        node = new StackPane(zone);
        node.setPadding(new Insets(0, 20, 12, 20));
    }

    Node node() {
        return node;
    }

    void focus() {
        files.requestFocus();
    }

    boolean hasFocus() {
        return files.isFocused() || folder.isFocused();
    }

    private static Button button(String name, String label, Ikon icon, Runnable press) {
        Button button = Buttons.outlined(label, icon, press);
        button.setId("province-zone-" + name);
        return button;
    }

    private static Node keyed(Button button, String key) {
        HBox keyed = new HBox(6, button, KeyHint.cap("Ctrl"), KeyHint.cap(key));
        keyed.setAlignment(Pos.CENTER);
        return keyed;
    }
}
