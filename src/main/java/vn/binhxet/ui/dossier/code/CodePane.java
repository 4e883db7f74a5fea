package vn.binhxet.ui.dossier.code;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.port.Entry;
import vn.binhxet.session.CodeOnPaper;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Clip;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.function.Supplier;

/** The code of the file, and beside it a field for the one that stands on a paper. */
public final class CodePane {
    private static final double FIELD = 208;

    private final Text text;
    private final Supplier<List<Entry>> journal;
    private final Label code = Labels.of(Type.ENTRY, "");
    private final Label entry = Labels.wrapping(Type.SECONDARY, "");
    private final TextField typed = new TextField();
    private final HBox answer = new HBox(8);
    private final Card node;

    /**
     * @param journal all entries
     * @param project shows the code to the hall
     */
    public CodePane(Text text, Clip clip, Supplier<List<Entry>> journal, Runnable project) {
        this.text = text;
        this.journal = journal;
        Button copy =
                Buttons.small(
                        Buttons.outlined(
                                text.of("dossier.code.copy"),
                                BootstrapIcons.CLIPBOARD,
                                () -> clip.put(code.getText())));
        copy.setId("dossier-copy");
        Button show =
                Buttons.small(
                        Buttons.outlined(
                                text.of("dossier.code.show"), BootstrapIcons.EASEL, project));
        show.setId("dossier-show");
        code.setId("dossier-code");
        answer.setId("dossier-answer");
        answer.setAlignment(Pos.TOP_LEFT);
        Shown.when(answer, false);
        Shown.when(entry, answer.visibleProperty().map(there -> !there));
        FlowPane line = new FlowPane(24, 8, code, field());
        line.setRowValignment(VPos.CENTER);
        node = Card.titled(text.of("dossier.code"), copy, show).with(line, entry, answer);
        node.setMinHeight(Region.USE_PREF_SIZE);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        typed.requestFocus();
    }

    /**
     * Shows the code that papers bear now.
     *
     * @param closed whether the minutes are closed, so that it stays
     */
    public void show(Entry coded, boolean closed) {
        code.setText(coded.code().text());
        entry.setText(
                text.of(closed ? "dossier.code.final" : "dossier.code.provisional", coded.seq()));
        if (answer.isVisible()) {
            ask();
        }
    }

    private Node field() {
        typed.setId("dossier-typed");
        typed.setPrefWidth(FIELD);
        typed.setMinWidth(FIELD);
        typed.setPromptText(text.of("dossier.typed.prompt"));
        typed.setAccessibleText(text.of("dossier.typed.prompt"));
        typed.setOnAction(_ -> ask());
        typed.textProperty().subscribe((_, _) -> Shown.when(answer, false));
        return typed;
    }

    private void ask() {
        if (typed.getText().isBlank()) {
            Shown.when(answer, false);
            return;
        }
        CodeAnswer now = CodeAnswer.of(CodeOnPaper.of(typed.getText(), journal.get()), text);
        VBox lines = new VBox(2, Labels.wrapping(Type.SECONDARY, now.words()));
        now.since().forEach(told -> lines.getChildren().add(Labels.wrapping(Type.CAPTION, told)));
        answer.getChildren().setAll(Icons.of(now.tone(), 16), lines);
        Shown.when(answer, true);
    }
}
