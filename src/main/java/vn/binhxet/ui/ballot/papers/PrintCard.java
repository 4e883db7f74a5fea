package vn.binhxet.ui.ballot.papers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.document.BallotFormat;
import vn.binhxet.document.BallotRun;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

/** How many papers, of which size; saves them to print, or records that they are printed. */
final class PrintCard {
    private final PaperPrinting model;
    private final Text text;
    private final Label words = Labels.wrapping(Type.SECONDARY, "");
    private final Label already = Labels.of(Type.STRONG, "");
    private final ProposedNumber papers = new ProposedNumber("ballot-print-papers");
    private final Field field;
    private final RadioButton a4;
    private final Card card;

    PrintCard(PaperPrinting model) {
        this.model = model;
        text = model.text();
        already.setId("ballot-print-already");
        field = new Field(text.of("ballot.print.papers"), papers.field());
        field.error().bind(model.wrong());
        papers.field().setOnAction(_ -> print());
        ToggleGroup formats = new ToggleGroup();
        RadioButton a5 = format("ballot-print-a5", text.of("ballot.print.a5"), formats);
        a4 = format("ballot-print-a4", text.of("ballot.print.a4"), formats);
        a5.setSelected(true);
        VBox sizes =
                new VBox(
                        6,
                        Labels.of(Type.SECONDARY, text.of("ballot.print.format")),
                        a5,
                        a4,
                        Labels.wrapping(Type.CAPTION, text.of("ballot.print.format.hint")));
        Label saved = Labels.wrapping(Type.SECONDARY, model.saved());
        saved.setId("ballot-print-saved");
        Shown.when(saved, model.saved().isNotEmpty());
        card =
                Card.titled(text.of("ballot.print.title"), already)
                        .with(words, field, sizes, ways(), saved);
    }

    Card card() {
        return card;
    }

    void print() {
        model.print(
                papers.field().number(),
                a4.isSelected() ? BallotFormat.A4 : BallotFormat.A5_TWO_UP);
    }

    void follow(Counting counting, int voters) {
        words.setText(text.of("ballot.print.words", counting.contest().candidates().size()));
        papers.propose(counting.contest().round(), voters + BallotRun.SPARE);
        field.hint(text.of("ballot.print.papers.hint", voters, BallotRun.SPARE));
        int printed = counting.round().printed();
        already.setText(text.of("ballot.print.already", printed));
        Shown.when(already, printed > 0);
    }

    private Node ways() {
        Button save =
                Buttons.outlined(text.of("ballot.print.pdf"), BootstrapIcons.PRINTER, this::print);
        save.setId("ballot-print");
        Button before =
                Buttons.link(
                        text.of("ballot.print.before"),
                        () -> model.record(papers.field().number()));
        before.setId("ballot-print-before");
        HBox saving = new HBox(8, save, KeyHint.cap("Ctrl"), KeyHint.cap("P"));
        saving.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, saving, before);
    }

    private static RadioButton format(String id, String words, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }
}
