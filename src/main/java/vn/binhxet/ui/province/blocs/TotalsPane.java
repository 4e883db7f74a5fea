package vn.binhxet.ui.province.blocs;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Told;
import vn.binhxet.core.submission.Total;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.tray.Tray;

/** The awards of all blocs that count, added up. */
final class TotalsPane {
    private final Text text;
    private final VBox lines = new VBox(6);
    private final Card node;

    TotalsPane(Tray tray, Text text) {
        this.text = text;
        lines.setId("province-totals");
        node = Card.titled(text.of("province.totals")).with(lines);
        tray.gathered().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Gathered now) {
        int units = now.counted().stream().map(Told::units).mapToInt(all -> all.size()).sum();
        lines.getChildren()
                .setAll(
                        Labels.wrapping(
                                Type.SECONDARY,
                                text.of(
                                        "province.totals.of",
                                        now.counted().size(),
                                        now.lines().size(),
                                        units)));
        now.totals().forEach(total -> lines.getChildren().add(line(total)));
    }

    private Node line(Total total) {
        Label title = Labels.wrapping(Type.BODY, total.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label figure =
                Labels.of(Type.FIGURE, text.of("province.share", total.used(), total.most()));
        HBox line = new HBox(12, title, figure);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
