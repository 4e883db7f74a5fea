package vn.binhxet.ui.shell;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The fonts: Roboto, whose figures are all of one width, from the class path. A stylesheet names
 * one family and no second choice, so the second choice is made here.
 */
public final class Fonts {
    private static final List<String> ROBOTO = List.of("Regular", "Medium", "Bold", "Italic");

    private static final List<Family> OTHERS =
            List.of(
                    new Family("Segoe UI", "Segoe UI Semibold"),
                    new Family("Liberation Sans", "Liberation Sans"),
                    new Family("DejaVu Sans", "DejaVu Sans"));

    private Fonts() {}

    private record Family(String regular, String semibold) {
        String sheet() {
            return "data:text/css,.root{-fx-font-family:\"%s\"}.strong,.button,.badge{-fx-font-family:\"%s\"}"
                    .formatted(regular, semibold)
                    .replace(" ", "%20");
        }
    }

    /**
     * Loads Roboto; before the first scene.
     *
     * @return a stylesheet for every scene if that failed and another of our families is there
     */
    public static Optional<String> load() {
        return ROBOTO.stream().allMatch(Fonts::load)
                ? Optional.empty()
                : sheetFor(Font.getFamilies());
    }

    static Optional<String> sheetFor(List<String> installed) {
        return OTHERS.stream()
                .filter(family -> installed.contains(family.regular()))
                .map(Family::sheet)
                .findFirst();
    }

    private static boolean load(String weight) {
        String file = "/com/formdev/flatlaf/fonts/roboto/Roboto-" + weight + ".ttf";
        try (InputStream font = Fonts.class.getResourceAsStream(file)) {
            return font != null && Font.loadFont(font, 14) != null;
        } catch (IOException _) {
            return false;
        }
    }
}
