package vn.binhxet.ui.dossier;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.FxClip;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Optional;

/** At the left what to look at before; at the right the code and the files. */
final class DossierView {
    private static final double LEFT = 470;
    private static final double NAME = 190;

    private final DossierViewModel model;
    private final Text text;
    private final Runnable toResult;
    private final Runnable close;
    private final VBox checks = new VBox(4);
    private final Label code = Labels.of(Type.ENTRY, "");
    private final Label entry = Labels.wrapping(Type.SECONDARY, "");
    private final Button copy;
    private final RowList files = new RowList();
    private final Label where = Labels.wrapping(Type.SECONDARY, "");
    private final ErrorBlock errors;

    /**
     * @param toResult goes where lists and offices are decided
     * @param close asks whether the meeting is to be closed
     */
    DossierView(DossierViewModel model, Runnable toResult, Runnable close) {
        this.model = model;
        this.toResult = toResult;
        this.close = close;
        text = model.text();
        copy =
                Buttons.small(
                        Buttons.outlined(
                                text.of("dossier.code.copy"),
                                BootstrapIcons.CLIPBOARD,
                                this::copy));
        copy.setId("dossier-copy");
        errors = new ErrorBlock(text, "dossier.errors", _ -> Optional.empty());
        code.setId("dossier-code");
        where.setId("dossier-where");
    }

    Parent build() {
        Card before = Card.titled(text.of("dossier.checks")).with(checks);
        before.setMinWidth(LEFT);
        before.setMaxWidth(LEFT);
        VBox.setVgrow(before, Priority.ALWAYS);
        VBox right = new VBox(12, errors, codeCard(), filesCard());
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox body = new HBox(12, new VBox(before), right);
        body.setPadding(new Insets(0, 20, 12, 20));
        model.readiness().subscribe(this::show);
        model.files().subscribe(this::show);
        model.problems().subscribe(this::showProblems);
        return body;
    }

    void focus() {
        copy.requestFocus();
    }

    private Node codeCard() {
        return Card.titled(text.of("dossier.code"), copy)
                .with(code, entry, Labels.wrapping(Type.CAPTION, text.of("dossier.code.words")));
    }

    private Node filesCard() {
        Label hint = Labels.wrapping(Type.SECONDARY, text.of("dossier.where.none"));
        Shown.when(hint, model.exported().map(Optional::isEmpty));
        Shown.when(where, model.exported().map(Optional::isPresent));
        VBox foot = new VBox(hint, where);
        foot.setPadding(new Insets(8, 16, 8, 16));
        Card card = Card.titled(text.of("dossier.files")).with(files, foot).flush();
        VBox.setVgrow(files, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void show(Readiness now) {
        code.setText(now.coded().code().text());
        entry.setText(
                text.of(
                        now.minutesClosed() ? "dossier.code.final" : "dossier.code.provisional",
                        now.coded().seq()));
        checks.getChildren().clear();
        now.missingLists()
                .forEach(award ->
                        check(Tone.WARN, text.of("dossier.noList", award.code()), toResult()));
        now.vacant()
                .forEach(office ->
                        check(Tone.WARN, text.of("dossier.vacant", office.code()), toResult()));
        if (now.isDecided()) {
            check(Tone.GOOD, text.of("dossier.decided"), null);
        }
        if (now.minutesClosed()) {
            check(Tone.GOOD, text.of("dossier.minutes.closed", now.coded().seq()), null);
        } else {
            check(Tone.WARN, text.of("dossier.minutes.open"), null);
        }
        if (now.mayClose()) {
            check(Tone.NOT_BEGUN, text.of("dossier.running"), closeButton());
        }
        if (now.sample()) {
            check(Tone.NOTE, text.of("dossier.sample"), null);
        }
    }

    private void check(Tone tone, String words, @Nullable Node way) {
        Label sentence = Labels.wrapping(Type.BODY, words);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(10, tone.on(Icons.of(tone.icon(), 16)), sentence);
        if (way != null) {
            line.getChildren().add(way);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(34);
        checks.getChildren().add(line);
    }

    private Node toResult() {
        return Buttons.small(Buttons.outlined(text.of("dossier.toResult"), null, toResult));
    }

    private Node closeButton() {
        Button button = Buttons.small(Buttons.outlined(text.of("kit.close"), null, close));
        button.setId("dossier-close");
        return button;
    }

    private void show(List<HandedIn> all) {
        files.show(all.stream().map(this::row).toList());
        where.setText(
                model.exported()
                        .get()
                        .map(written ->
                                text.of(
                                        model.isOutOfDate()
                                                ? "dossier.where.outOfDate"
                                                : "dossier.where",
                                        written.folder().toAbsolutePath()))
                        .orElse(""));
    }

    private Node row(HandedIn file) {
        HBox name = new HBox(Labels.of(Type.STRONG, file.name()));
        name.setMinWidth(NAME);
        name.setAlignment(Pos.CENTER_LEFT);
        Label kind = Labels.wrapping(Type.SECONDARY, text.of("dossier.kind." + file.ending()));
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setMaxWidth(Double.MAX_VALUE);
        Long bytes = file.bytes();
        String size = bytes == null ? "" : text.of("dossier.bytes", bytes);
        return new Row(
                        Icons.of(BootstrapIcons.FILE_EARMARK_TEXT, 16),
                        name,
                        kind,
                        Labels.of(Type.SECONDARY, size),
                        Badge.plain(tone(file), text.word(file.state())))
                .lined();
    }

    private static Tone tone(HandedIn file) {
        return switch (file.state()) {
            case TO_WRITE -> Tone.NOT_BEGUN;
            case WRITTEN -> Tone.GOOD;
            case OUT_OF_DATE -> Tone.WARN;
        };
    }

    private void showProblems(List<Problem> problems) {
        errors.show(problems);
    }

    private void copy() {
        new FxClip().put(code.getText());
    }
}
