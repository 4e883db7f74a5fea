package vn.binhxet.app;

import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** A picture of a scene that stands in no window. */
public final class Picture {
    private Picture() {}

    /**
     * Draws a scene into a PNG file.
     *
     * @throws StoreFailure if it cannot be written
     */
    public static void save(Scene scene, Path file) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // outside a window nothing tells a scroll pane that what it keeps as drawn is out of date
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        WritableImage drawn = scene.snapshot(null);
        try {
            ImageIO.write(copy(drawn), "png", file.toFile());
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_WRITTEN, file.toString()), e);
        }
    }

    private static BufferedImage copy(WritableImage drawn) {
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = drawn.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return image;
    }
}
