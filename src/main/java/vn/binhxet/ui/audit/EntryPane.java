package vn.binhxet.ui.audit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** The picked entry whole, with the code that vouches for it and the way to its screen. */
final class EntryPane {
    private final AuditViewModel model;
    private final Text text;
    private final Runnable go;
    private final VBox lines = new VBox(6);
    private final Card node;

    /**
     * @param go goes to the screen of the picked entry
     */
    EntryPane(AuditViewModel model, Runnable go) {
        this.model = model;
        this.go = go;
        text = model.text();
        node = Card.titled(text.of("audit.entry")).with(lines);
    }

    Node node() {
        return node;
    }

    void show(@Nullable AuditRow row) {
        lines.getChildren().clear();
        if (row == null) {
            add(Labels.wrapping(Type.SECONDARY, text.of("audit.entry.none")));
            return;
        }
        Recorded entry = row.line().entry();
        add(
                Labels.wrapping(
                        Type.SECONDARY,
                        text.of(
                                row.who().isEmpty()
                                        ? "audit.entry.recorded"
                                        : "audit.entry.recordedBy",
                                row.number(),
                                text.date(entry.at()),
                                entry.at(),
                                row.who())));
        Label sentence = Labels.wrapping(Type.STRONG, row.what());
        sentence.setId("audit-entry-what");
        add(sentence);
        for (Fact.CheckOverridden check : row.line().overrode()) {
            add(toned(Tone.WARN, text.of("audit.entry.despite", check.check(), check.reason())));
        }
        Recorded taken = row.line().takenBack();
        if (taken != null) {
            add(
                    toned(
                            Tone.NOTE,
                            text.of(
                                    "audit.entry.takenBack",
                                    taken.by(),
                                    taken.at(),
                                    taken.seq(),
                                    row.line().why())));
        }
        add(Labels.of(Type.CAPTION, text.of("audit.entry.code")));
        Label code = Labels.of(Type.FIGURE, model.entry(row.number()).code().text());
        code.setId("audit-entry-code");
        add(code);
        add(way(row));
    }

    private Node way(AuditRow row) {
        Button button =
                Buttons.outlined(
                        text.of("audit.entry.go", row.place()), BootstrapIcons.ARROW_RIGHT, go);
        button.setId("audit-go");
        return button;
    }

    private static Node toned(Tone tone, String words) {
        Label label = Labels.wrapping(Type.BODY, words);
        label.getStyleClass().add("notice");
        return tone.on(label);
    }

    private void add(Node line) {
        lines.getChildren().add(line);
    }
}
