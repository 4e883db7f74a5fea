package vn.binhxet.ui.nomination;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** What has to be decided again, for as long as it has not been. */
final class NoticePane {
    private final NominationViewModel model;
    private final NominationWords words;
    private final VBox lines = new VBox(4);
    private final Card node;

    /**
     * @param toResults goes where it is decided
     */
    NoticePane(NominationViewModel model, Runnable toResults) {
        this.model = model;
        words = new NominationWords(model.text());
        Button go =
                Buttons.small(
                        Buttons.outlined(
                                model.text().of("nomination.again.go"),
                                BootstrapIcons.ARROW_RIGHT,
                                toResults));
        go.setId("nomination-again");
        node =
                Card.titled(model.text().of("nomination.again.title"), go)
                        .with(lines)
                        .edged(Tone.WARN);
        node.setId("nomination-notice");
        node.setMinHeight(Region.USE_PREF_SIZE);
        model.table().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Nominations now) {
        Shown.when(node, !now.again().isEmpty());
        lines.getChildren().clear();
        now.again()
                .forEach((unit, all) ->
                        all.forEach(it ->
                                lines.getChildren()
                                        .add(
                                                Labels.wrapping(
                                                        Type.SECONDARY,
                                                        model.text()
                                                                .of(
                                                                        "nomination.again.line",
                                                                        unit,
                                                                        words.again(it))))));
    }
}
