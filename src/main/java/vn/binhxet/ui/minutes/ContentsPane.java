package vn.binhxet.ui.minutes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.minutes.page.Pages;

import java.util.Locale;
import java.util.function.Consumer;

/** The chapters, to go to. */
final class ContentsPane {
    private static final int ROWS = 6;

    private final Card node;

    ContentsPane(Text text, Consumer<Heading> go) {
        GridPane grid = new GridPane(8, 0);
        grid.getStyleClass().add("contents");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        for (Heading heading : Heading.values()) {
            int at = grid.getChildren().size();
            Button button = Buttons.link(text.of(Pages.heading(heading)), () -> go.accept(heading));
            button.setId("minutes-contents-" + heading.name().toLowerCase(Locale.ROOT));
            button.setWrapText(true);
            button.setMinWidth(0);
            grid.add(button, at / ROWS, at % ROWS);
        }
        node = Card.titled(text.of("minutesPage.contents")).with(grid);
    }

    Node node() {
        return node;
    }
}
