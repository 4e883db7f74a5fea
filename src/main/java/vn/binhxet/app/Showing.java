package vn.binhxet.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import vn.binhxet.ui.shell.Fonts;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where programs are shown to nobody: they are pressed, filled in and drawn there, one picture
 * after the other. Used on the FX thread.
 */
final class Showing {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 688;

    private final Path folder;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private int pictures;

    /**
     * @param folder gets the pictures; it exists when the first is drawn
     */
    Showing(Path folder) {
        this.folder = folder;
        Fonts.load().ifPresent(scene.getStylesheets()::add);
    }

    /** Shows a program from now on. */
    void show(Program program) {
        scene.setRoot(program.view());
    }

    /** How many were drawn. */
    int pictures() {
        return pictures;
    }

    /** Draws what is in view. */
    void draw(String name) {
        pictures++;
        Picture.save(scene, folder.resolve("%02d-%s.png".formatted(pictures, name)));
    }

    /** Draws it light and dark. */
    void drawBoth(String name) {
        draw(name);
        press("#rail-look");
        draw(name + "-toi");
        press("#rail-look");
    }

    void press(String selector) {
        ((Button) find(selector)).fire();
    }

    void fill(String selector, String words) {
        ((TextField) find(selector)).setText(words);
    }

    /** What is there by its style or id. */
    Node find(String selector) {
        scene.getRoot().applyCss();
        return Objects.requireNonNull(scene.lookup(selector), selector);
    }
}
