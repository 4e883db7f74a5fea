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

    KeysPane(Text text) {
        super(16, 6);
        this.text = text;
        setId("ballot-keys");
    }

    void show(Typing typing, List<KeyUse> uses) {
        getChildren().clear();
        if (typing instanceof InvalidTyping invalid) {
            showReasons(invalid);
        }
        int below = getRowCount();
        for (int i = 0; i < uses.size(); i++) {
            add(new KeyHint(uses.get(i)), i % COLUMNS, below + i / COLUMNS);
        }
    }

    private void showReasons(InvalidTyping invalid) {
        int column = 0;
        for (InvalidReason reason : InvalidReason.values()) {
            if (invalid.exists(reason)) {
                KeyHint hint =
                        new KeyHint(
                                KeyUse.of(text.word(reason), Integer.toString(reason.number())));
                hint.mark(reason == invalid.reason());
                boolean wide = text.word(reason).length() > HALF;
                column = wide ? 0 : column;
                int row = column == 0 ? getRowCount() : getRowCount() - 1;
                add(hint, column, row, wide ? COLUMNS : 1, 1);
                column = wide ? 0 : (column + 1) % COLUMNS;
            }
        }
    }
}
