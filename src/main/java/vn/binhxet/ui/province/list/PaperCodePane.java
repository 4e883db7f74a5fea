package vn.binhxet.ui.province.list;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.submission.Told;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.tray.PaperCode;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Tray;

/**
 * The code of the dossier against the one on the signed paper. It is compared while it is typed:
 * what agrees needs no key.
 */
final class PaperCodePane {
    private final Tray tray;
    private final Text text;
    private final Label code = Labels.of(Type.FIGURE, "");
    private final Label entry = Labels.wrapping(Type.CAPTION, "");
    private final TextField typed = new TextField();
    private final Label verdict = Labels.wrapping(Type.BODY, "");
    private final Card node;
    private boolean showing;

    /**
     * @param toRows goes back to the dossiers
     */
    PaperCodePane(Tray tray, Text text, Runnable toRows) {
        this.tray = tray;
        this.text = text;
        code.setId("province-code");
        typed.setId("province-typed");
        typed.textProperty().subscribe((_, now) -> compare(now));
        typed.setOnAction(_ -> toRows.run());
        verdict.setId("province-verdict");
        verdict.getStyleClass().add("notice");
        node =
                Card.titled(text.of("province.code"))
                        .with(
                                new VBox(code, entry),
                                new Field(text.of("province.code.typed"), typed),
                                verdict);
        tray.picked().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    void focus() {
        typed.requestFocus();
    }

    private void compare(String now) {
        Received one = tray.picked().get();
        if (!showing && one != null) {
            tray.compare(one, now);
        }
    }

    private void show(@Nullable Received one) {
        Told told = one == null ? null : one.told();
        Shown.when(node, told != null);
        if (one == null || told == null) {
            return;
        }
        code.setText(told.code());
        entry.setText(text.of("province.code.entry", told.codeAt()));
        showing = true;
        if (!typed.getText().equals(one.typed())) {
            typed.setText(one.typed());
        }
        showing = false;
        judge(one.paper(), one.submission().isIntact());
    }

    private void judge(PaperCode paper, boolean intact) {
        if (paper == PaperCode.AGREES && !intact) {
            tell(Tone.WARN, text.of("province.paper.butBroken"));
            return;
        }
        Tone tone =
                switch (paper) {
                    case AGREES -> Tone.GOOD;
                    case DIFFERS -> Tone.BAD;
                    case MISTYPED -> Tone.WARN;
                    case NOT_TYPED, TOO_SHORT -> Tone.NOTE;
                };
        tell(tone, text.of("province.paper." + paper));
    }

    private void tell(Tone tone, String words) {
        tone.on(verdict);
        verdict.setGraphic(Icons.of(tone, 14));
        verdict.setText(words);
    }
}
