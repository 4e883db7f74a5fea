package vn.binhxet.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

/** Practising the count, in a file of its own. */
final class PracticeCard {
    private final PracticeViewModel model;
    private final Text text;
    private final Button begin;
    private final Button print;

    PracticeCard(PracticeViewModel model, Text text) {
        this.model = model;
        this.text = text;
        begin = Buttons.outlined(text.of("welcome.practice.begin"), null, model::begin);
        begin.setId("welcome-practice");
        print =
                Buttons.quiet(
                        text.of("welcome.practice.print"), BootstrapIcons.PRINTER, model::print);
        print.setId("welcome-practice-print");
    }

    Node build() {
        Label refused = Labels.wrapping(Type.SECONDARY, "");
        refused.getStyleClass().add("refused");
        model.problems()
                .subscribe(problems -> {
                    Shown.when(refused, !problems.isEmpty());
                    problems.stream().findFirst().map(text::of).ifPresent(refused::setText);
                });
        Label printed = Labels.wrapping(Type.SECONDARY, "");
        printed.setId("welcome-practice-printed");
        model.printed()
                .subscribe(file -> {
                    Shown.when(printed, file.isPresent());
                    file.map(path -> text.of("welcome.practice.printed", path))
                            .ifPresent(printed::setText);
                });
        VBox words =
                new VBox(
                        4,
                        Labels.of(Type.STRONG, text.of("welcome.practice")),
                        Labels.wrapping(Type.SECONDARY, text.of("welcome.practice.meaning")),
                        new FlowPane(8, 4, begin, KeyHint.cap("5"), print),
                        printed,
                        refused,
                        Labels.wrapping(Type.SECONDARY, text.of("welcome.rehearse.how")));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(16, Icons.of(BootstrapIcons.ARROW_REPEAT, 24), words);
        line.setAlignment(Pos.CENTER_LEFT);
        return new Card(line);
    }

    /** Presses its button. */
    void fire() {
        begin.fire();
    }
}
