package vn.binhxet.ui.kit.phrase;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Phrase;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** All phrases, and a line to add one of one's own or change it. */
public final class PhrasesPane {
    private static final double KEY = 72;

    private final Phrases phrases;
    private final Text text;
    private final TextField key = new TextField();
    private final TextField words = new TextField();
    private final Field keyField;
    private final Field wordsField;
    private final RowList list = new RowList();
    private final Card node;

    /**
     * @param leave goes back to where they are used
     */
    public PhrasesPane(Phrases phrases, Runnable leave) {
        this.phrases = phrases;
        text = phrases.text();
        key.setId("phrases-key");
        words.setId("phrases-words");
        list.setId("phrases-list");
        keyField = new Field(text.of("phrase.key"), key);
        wordsField = new Field(text.of("phrase.words"), words);
        key.setOnAction(_ -> words.requestFocus());
        words.setOnAction(_ -> keep());
        Node back = Buttons.small(Buttons.quiet(text.of("phrase.leave"), null, leave));
        back.setId("phrases-leave");
        node = Card.titled(text.of("phrase.title"), back).with(head(), list).flush();
        node.getChildren().getFirst().getStyleClass().add("with-button");
        VBox.setVgrow(list, Priority.ALWAYS);
        phrases.all().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        key.requestFocus();
    }

    private Node head() {
        keyField.setMinWidth(KEY + 24);
        keyField.setMaxWidth(KEY + 24);
        HBox.setHgrow(wordsField, Priority.ALWAYS);
        Node add = Buttons.outlined(text.of("phrase.keep"), BootstrapIcons.PLUS, this::keep);
        add.setId("phrases-keep");
        HBox line = new HBox(12, keyField, wordsField);
        Label hint = Labels.wrapping(Type.CAPTION, text.of("phrase.hint"));
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(12, hint, add);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox form = new VBox(8, line, foot);
        form.getStyleClass().add("grid-note");
        return form;
    }

    private void keep() {
        List<Problem> problems = phrases.keep(key.getText(), words.getText());
        keyField.error().set(at("key", problems));
        wordsField.error().set(at("words", problems));
        if (problems.isEmpty()) {
            key.clear();
            words.clear();
        }
        (problems.isEmpty() || !at("key", problems).isEmpty() ? key : words).requestFocus();
    }

    private String at(String place, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.place().equals(place))
                .map(text::of)
                .findFirst()
                .orElse("");
    }

    private void show(List<Phrase> all) {
        list.show(all.stream().map(this::row).toList());
    }

    private Node row(Phrase phrase) {
        HBox cap = new HBox(KeyHint.cap(phrase.key()));
        cap.setMinWidth(KEY);
        cap.setAlignment(Pos.CENTER_LEFT);
        Label sentence = Labels.wrapping(Type.BODY, phrase.words());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Row row = new Row(cap, sentence, change(phrase));
        if (phrases.isOwn(phrase)) {
            Node forget =
                    Buttons.small(
                            Buttons.quiet(
                                    text.of("phrase.forget"), null, () -> phrases.forget(phrase)));
            forget.setId("phrases-forget-" + phrase.key());
            row.getChildren().add(forget);
        }
        return row.lined();
    }

    private Node change(Phrase phrase) {
        Node change =
                Buttons.small(
                        Buttons.quiet(
                                text.of("phrase.change"),
                                null,
                                () -> {
                                    key.setText(phrase.key());
                                    words.setText(phrase.words());
                                    words.requestFocus();
                                }));
        change.setId("phrases-change-" + phrase.key());
        return change;
    }
}
