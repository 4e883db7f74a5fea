package vn.binhxet.ui.minutes.sign;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.FormKeys;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.minutes.sign.Correcting.Signed;

import java.util.List;

/** Which paper is put right, how and why; there once something was signed. */
public final class CorrectPane {
    private final Correcting model;
    private final Text text;
    private final ComboBox<Signed> paper = new ComboBox<>();
    private final TextField words = new TextField();
    private final TextField reason = new TextField();
    private final Card node;

    public CorrectPane(Correcting model) {
        this.model = model;
        text = model.text();
        paper.setId("minutes-correct-paper");
        paper.setConverter(new Name());
        Button correct =
                Buttons.outlined(
                        text.of("minutesPage.correct.button"), BootstrapIcons.PENCIL, this::ask);
        correct.setId("minutes-correct");
        FormKeys.chain(List.of(words, reason), this::ask);
        node =
                Card.titled(text.of("minutesPage.correct.title"))
                        .with(
                                Labels.wrapping(
                                        Type.SECONDARY, text.of("minutesPage.correct.words")),
                                new Field(text.of("minutesPage.correct.paper"), paper),
                                field("text", words),
                                field("reason", reason),
                                correct);
    }

    public Node node() {
        return node;
    }

    public void show() {
        List<Signed> papers = model.papers();
        Shown.when(node, !papers.isEmpty());
        if (!papers.equals(List.copyOf(paper.getItems()))) {
            paper.getItems().setAll(papers);
            paper.getSelectionModel().selectFirst();
        }
    }

    public void focus() {
        words.requestFocus();
    }

    private void ask() {
        Signed of = paper.getValue();
        if (of != null) {
            model.correct(of, words.getText(), reason.getText(), this::clear);
        }
    }

    private void clear() {
        words.clear();
        reason.clear();
        words.requestFocus();
    }

    private Field field(String part, TextField input) {
        input.setId("minutes-correct-" + part);
        Field field = new Field(text.of("minutesPage.correct." + part), input);
        field.error().bind(model.asking().at(part));
        return field;
    }

    /** The paper by its name. */
    private static final class Name extends StringConverter<Signed> {
        @Override
        public String toString(@Nullable Signed signed) {
            return signed == null ? "" : signed.name();
        }

        @Override
        public @Nullable Signed fromString(String name) {
            return null;
        }
    }
}
