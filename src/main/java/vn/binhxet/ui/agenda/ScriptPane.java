package vn.binhxet.ui.agenda;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.guide.Cue;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** What the chair reads aloud now, in large type, and the steps under the picked item. */
final class ScriptPane {
    private final AgendaViewModel model;
    private final Text text;
    private final Badge where = new Badge(Tone.NEUTRAL, BootstrapIcons.LIST_OL, "");
    private final Label sentence = Labels.wrapping(Type.ALOUD, "");
    private final VBox steps = new VBox(2);
    private final Card node;

    ScriptPane(AgendaViewModel model) {
        this.model = model;
        text = model.text();
        sentence.setId("agenda-sentence");
        Node mark = Icons.of(BootstrapIcons.CHAT_QUOTE, 20);
        mark.getStyleClass().add("quotation");
        HBox head =
                new HBox(
                        mark,
                        Labels.of(Type.SECONDARY, text.of("agenda.aloud")),
                        Labels.gap(),
                        where);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(20, sentence, steps);
        ScrollPane scrolling = new ScrollPane(words);
        scrolling.setFitToWidth(true);
        scrolling.setFocusTraversable(false);
        scrolling.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolling.getStyleClass().add("row-list");
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        node = new Card(head, scrolling, foot());
        model.script().subscribe(_ -> show());
        model.step().subscribe(_ -> show());
        model.keepsBack().subscribe((_, _) -> show());
    }

    Node node() {
        return node;
    }

    private Node foot() {
        Node before =
                Buttons.small(
                        Buttons.quiet(
                                text.of("agenda.before"),
                                BootstrapIcons.CHEVRON_LEFT,
                                () -> model.stepFurther(-1)));
        Node after =
                Buttons.small(
                        Buttons.outlined(
                                text.of("agenda.after"),
                                BootstrapIcons.CHEVRON_RIGHT,
                                () -> model.stepFurther(1)));
        before.setId("agenda-before");
        after.setId("agenda-after");
        HBox foot =
                new HBox(
                        8,
                        new KeyHint(KeyUse.of(text.of("agenda.key.sentence"), "←", "→")),
                        Labels.gap(),
                        before,
                        after);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show() {
        List<Cue> cues = model.script().getValue();
        int shown = model.step().get();
        steps.getChildren().clear();
        if (shown >= cues.size()) {
            return;
        }
        where.setText(text.of("agenda.where", model.picked().get(), shown + 1, cues.size()));
        Cue cue = cues.get(shown);
        sentence.setText(
                model.isKeptBack(cue)
                        ? text.of("kit.keptBack")
                        : text.of("agenda.quoted", text.say(cue)));
        int now = firstOpen(cues);
        for (int i = 0; i < cues.size(); i++) {
            steps.getChildren().add(step(cues.get(i), i, now, shown));
        }
    }

    private Node step(Cue cue, int index, int now, int shown) {
        Tone tone = cue.done() ? Tone.GOOD : index == now ? Tone.UNDER_WAY : Tone.NOT_BEGUN;
        Label words =
                Labels.wrapping(
                        index == shown ? Type.STRONG : Type.BODY,
                        text.of("agenda.step", index + 1, text.what(cue)));
        if (cue.done()) {
            words.getStyleClass().add("pale");
        }
        HBox line = new HBox(10, Icons.of(tone, 16), words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(24);
        line.setOnMouseClicked(_ -> model.stepFurther(index - model.step().get()));
        return line;
    }

    private static int firstOpen(List<Cue> cues) {
        for (int i = 0; i < cues.size(); i++) {
            if (!cues.get(i).done()) {
                return i;
            }
        }
        return cues.size();
    }
}
