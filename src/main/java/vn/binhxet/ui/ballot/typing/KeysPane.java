package vn.binhxet.ui.ballot.typing;

import javafx.scene.layout.GridPane;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.keys.InvalidTyping;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.KeyHint;

import java.util.List;

/** The keys beside the field they act on, and the reasons while one is asked for. */
final class KeysPane extends GridPane {
    private static final int COLUMNS = 2;

    /** Letters of a reason for which one column is enough. */
    private static final int HALF = 24;

    private final Text text;
    private int cell;

    KeysPane(Text text) {
        super(16, 6);
        this.text = text;
        setId("ballot-keys");
    }

    void show(Typing typing, List<KeyUse> uses) {
        getChildren().clear();
        cell = 0;
        if (typing instanceof InvalidTyping invalid) {
            showReasons(invalid);
        }
        uses.forEach(use -> put(new KeyHint(use), false));
    }

    private void showReasons(InvalidTyping invalid) {
        for (InvalidReason reason : InvalidReason.values()) {
            if (invalid.exists(reason)) {
                String word = text.word(reason);
                KeyHint hint = new KeyHint(KeyUse.of(word, Integer.toString(reason.number())));
                hint.mark(reason == invalid.reason());
                put(hint, word.length() > HALF);
            }
        }
    }

    /** In the next cell; a wide one in a row of its own. */
    private void put(KeyHint hint, boolean wide) {
        if (wide) {
            cell += cell % COLUMNS;
        }
        add(hint, cell % COLUMNS, cell / COLUMNS, wide ? COLUMNS : 1, 1);
        cell += wide ? COLUMNS : 1;
    }
}
