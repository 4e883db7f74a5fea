package vn.binhxet.ui.agenda.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.LinesField;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.kit.phrase.Expansion;
import vn.binhxet.ui.kit.phrase.Phrases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who says what: kind, speaker, words. Enter records, Shift+Enter begins a new line. */
final class ComposePane {
    private static final int ROWS = 3;

    private final NotesViewModel model;
    private final Text text;
    private final TextField speaker = new TextField();
    private final SuggestionList suggestions;
    private final LinesField words = new LinesField(ROWS);
    private final Field speakerField;
    private final Field wordsField;
    private final Label refused = Labels.wrapping(Type.SECONDARY, "");
    private final ToggleGroup kinds = new ToggleGroup();
    private final Map<Spoken, RadioButton> buttons = new EnumMap<>(Spoken.class);
    private final Card node;

    ComposePane(NotesViewModel model, Phrases phrases, NoteWays ways) {
        this.model = model;
        text = model.text();
        speaker.setId("agenda-note-speaker");
        words.setId("agenda-note-words");
        speaker.textProperty().bindBidirectional(model.speaker());
        words.textProperty().bindBidirectional(model.words());
        suggestions = new SuggestionList(model, speaker, words::requestFocus);
        speakerField = new Field(text.of("agenda.note.speaker"), speaker);
        wordsField = new Field(text.of("agenda.note.words"), words);
        Expansion.in(words, phrases);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        refused.getStyleClass().add("refused");
        Label title = Labels.of(Type.STRONG, "");
        node = new Card(head(title, ways.back()), kinds(), speakerField, suggestions.node());
        node.with(wordsField, refused, foot(ways));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAnywhere);
        model.item().subscribe(_ -> title.setText(title()));
        model.mending().subscribe(_ -> showMending(title));
        model.kind().subscribe(kind -> kinds.selectToggle(buttons.get(kind)));
        model.problems().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /** The speaker first, and the words where the speaker is known. */
    void focus() {
        (speaker.getText().isBlank() ? speaker : words).requestFocus();
    }

    void focusWords() {
        words.requestFocus();
        words.end();
    }

    void record() {
        model.record();
        if (model.problems().get().isEmpty()) {
            focus();
        }
    }

    private Node head(Label title, Runnable leave) {
        Node back = Buttons.small(Buttons.quiet(text.of("agenda.note.leave"), null, leave));
        back.setId("agenda-note-leave");
        HBox head = new HBox(title, Labels.gap(), back);
        head.getStyleClass().addAll("card-head", "with-button");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String title() {
        NoteLine mended = model.mending().get();
        return mended == null
                ? text.of("agenda.note.title", model.item().getValue())
                : text.of("agenda.note.title.mend", mended.at());
    }

    private Node kinds() {
        FlowPane line = new FlowPane(16, 6);
        for (Spoken spoken : Spoken.values()) {
            RadioButton button = new RadioButton(text.heading(spoken));
            button.setId("agenda-note-" + spoken);
            button.setToggleGroup(kinds);
            button.selectedProperty()
                    .subscribe((_, chosen) -> {
                        if (chosen) {
                            model.kind().set(spoken);
                        }
                    });
            buttons.put(spoken, button);
            line.getChildren().add(button);
        }
        return line;
    }

    private Node foot(NoteWays ways) {
        Node record =
                Buttons.small(
                        Buttons.outlined(
                                text.of("agenda.note.record"),
                                BootstrapIcons.CHECK2,
                                this::record));
        record.setId("agenda-note-record");
        Node cancel =
                Buttons.small(
                        Buttons.quiet(
                                text.of("agenda.note.leaveMending"), null, model::leaveMending));
        Shown.when(cancel, model.mending().map(_ -> true).orElse(false));
        Node phrases = Buttons.link(text.of("agenda.note.phrases"), ways.toPhrases());
        phrases.setId("agenda-note-phrases");
        FlowPane keys = new FlowPane(14, 6);
        keys(text).forEach(key -> keys.getChildren().add(new KeyHint(key)));
        HBox line = new HBox(8, record, cancel, Labels.gap(), phrases);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(10, line, keys);
    }

    static List<KeyUse> keys(Text text) {
        return List.of(
                KeyUse.of(text.of("agenda.note.key.record"), "Enter"),
                KeyUse.of(text.of("agenda.note.key.line"), "Shift", "Enter"),
                KeyUse.of(text.of("agenda.note.key.kind"), "F3"),
                KeyUse.of(text.of("agenda.note.key.mend"), "↑"));
    }

    private void showMending(Label title) {
        title.setText(title());
        buttons.forEach((spoken, button) -> Shown.when(button, model.mayBe(spoken)));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.UP && model.mendEarlier()) {
            event.consume();
            words.end();
        }
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) {
            return;
        }
        event.consume();
        if (event.isShiftDown()) {
            words.replaceSelection("\n");
        } else {
            record();
        }
    }

    private void pressedAnywhere(KeyEvent event) {
        if (event.getCode() == KeyCode.F3) {
            event.consume();
            model.nextKind();
        }
    }

    private void show(List<Problem> problems) {
        speakerField.error().set(at("speaker", problems));
        wordsField.error().set(at("text", problems));
        String other =
                problems.stream()
                        .filter(problem -> !isAt("speaker", problem) && !isAt("text", problem))
                        .map(text::of)
                        .findFirst()
                        .orElse("");
        refused.setText(other);
        Shown.when(refused, !other.isEmpty());
    }

    private String at(String place, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> isAt(place, problem))
                .map(text::of)
                .findFirst()
                .orElse("");
    }

    private static boolean isAt(String place, Problem problem) {
        return problem.place().endsWith(place);
    }
}
