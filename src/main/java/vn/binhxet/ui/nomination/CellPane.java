package vn.binhxet.ui.nomination;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.eligibility.Verdict;
import vn.binhxet.core.eligibility.Verdict.Answer;
import vn.binhxet.core.eligibility.Verdict.Ground;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.nomination.NominationViewModel.Chosen;
import vn.binhxet.ui.nomination.RestrictViewModel.Kind;

/** The picked cell: all its conditions, each with its figures and where it comes from. */
final class CellPane {
    private final NominationViewModel model;
    private final Text text;
    private final NominationWords words;
    private final Label unit = Labels.wrapping(Type.STRONG, "");
    private final Label subject = Labels.wrapping(Type.SECONDARY, "");
    private final VBox conditions = new VBox(8);
    private final Label onlyUndo;
    private final Card node;

    CellPane(NominationViewModel model, RestrictViewModel restrict) {
        this.model = model;
        text = model.text();
        words = new NominationWords(text);
        onlyUndo = Labels.wrapping(Type.CAPTION, text.of("nomination.onlyUndo"));
        node =
                new Card(
                        unit,
                        subject,
                        conditions,
                        onlyUndo,
                        action(restrict, "bar", Kind.BAR, "−"),
                        action(restrict, "withdraw", Kind.WITHDRAW, "*"));
        node.setId("nomination-cell");
        model.chosen().subscribe(chosen -> chosen.ifPresent(this::show));
    }

    Node node() {
        return node;
    }

    private Node action(RestrictViewModel restrict, String name, Kind kind, String key) {
        Button button =
                Buttons.outlined(
                        text.of("nomination." + name + ".button"),
                        null,
                        () -> open(restrict, kind));
        button.setId("nomination-" + name);
        FlowPane line = new FlowPane(8, 4, button, new KeyHint(KeyUse.of("", key)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Opens a form about the picked cell. */
    void open(RestrictViewModel restrict, Kind kind) {
        model.chosen()
                .getValue()
                .ifPresent(chosen ->
                        restrict.open(kind, chosen.row().unit().id(), chosen.subject().code()));
    }

    private void show(Chosen chosen) {
        unit.setText(chosen.row().unit().name());
        subject.setText(chosen.subject().title());
        conditions
                .getChildren()
                .setAll(
                        chosen.answer().verdicts().stream()
                                .map(verdict -> line(chosen, verdict))
                                .toList());
        Shown.when(
                onlyUndo,
                chosen.answer().verdicts().stream()
                        .filter(v -> v.ground() == Ground.BARRED || v.ground() == Ground.WITHDREW)
                        .anyMatch(v -> v.answer() == Answer.NO));
    }

    private Node line(Chosen chosen, Verdict verdict) {
        VBox said = new VBox(Labels.wrapping(Type.BODY, words.condition(verdict)));
        String source =
                words.source(
                        model.meeting(),
                        chosen.row().unit().id(),
                        chosen.subject().code(),
                        verdict);
        if (!source.isEmpty()) {
            said.getChildren().add(Labels.wrapping(Type.CAPTION, source));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(8, Icons.of(NominationWords.tone(verdict), 16), said);
    }
}
