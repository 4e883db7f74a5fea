package vn.binhxet.ui.ballot.typing;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.keys.InvalidTyping;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

/**
 * The remark on an invalid paper, in words. Enter records the paper; Esc, or Backspace where
 * nothing is typed, leaves the remark.
 */
final class RemarkField extends HBox {
    private final TextField words = new TextField();
    private final Runnable toPaper;

    RemarkField(Text text, PaperViewModel paper, Runnable toPaper) {
        super(8);
        this.toPaper = toPaper;
        words.setId("ballot-remark");
        words.setPromptText(text.of("ballot.saw.prompt"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Labels.of(Type.SECONDARY, text.of("ballot.saw")), words);
        setAlignment(Pos.CENTER_LEFT);
        words.textProperty().subscribe((_, now) -> paper.saw(now));
        words.setOnAction(_ -> paper.enter());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, paper));
        paper.typing().subscribe(this::follow);
    }

    private void pressed(KeyEvent event, PaperViewModel paper) {
        boolean nothing = words.getText().isEmpty() && event.getCode() == KeyCode.BACK_SPACE;
        if (nothing || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            paper.back();
        }
    }

    private void follow(@Nullable Typing typing) {
        String remark = typing instanceof InvalidTyping invalid ? invalid.remark() : null;
        boolean opens = remark != null && !isVisible();
        if (remark == null && words.isFocused()) {
            toPaper.run();
        }
        Shown.when(this, remark != null);
        if (remark != null && !remark.equals(words.getText())) {
            words.setText(remark);
        }
        if (opens) {
            words.requestFocus();
        }
    }
}
