package vn.binhxet.ui.minutes.sign;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.minutes.sign.Numbering.Entry;

import java.util.List;

/** Number, place, date and signer, proposed; folded away until it is time, and once recorded. */
public final class NumberPane {
    private final Numbering model;
    private final Text text;
    private final TextField number = new TextField();
    private final TextField place = new TextField();
    private final TextField date = new TextField();
    private final TextField signer = new TextField();
    private final Badge done = new Badge(Tone.GOOD, "");
    private final VBox form = new VBox(8);
    private final Button change;
    private final Card node;
    private Entry shown = new Entry("", "", "", "");

    public NumberPane(Numbering model) {
        this.model = model;
        text = model.text();
        Button record =
                Buttons.outlined(
                        text.of("minutesPage.number.record"), BootstrapIcons.HASH, this::ask);
        record.setId("minutes-number-record");
        form.getChildren()
                .addAll(
                        field("number", number),
                        field("place", place),
                        field("date", date),
                        field("signer", signer),
                        record);
        FormKeys.chain(List.of(number, place, date, signer), this::ask);
        change =
                Buttons.small(
                        Buttons.quiet(
                                text.of("minutesPage.number.change"),
                                BootstrapIcons.PENCIL,
                                this::unfold));
        change.setId("minutes-number-change");
        Shown.when(form, false);
        node = Card.titled(text.of("minutesPage.number.title"), done, change).with(form);
    }

    public Node node() {
        return node;
    }

    /**
     * Follows what is recorded; what was typed meanwhile stays.
     *
     * @param due whether it is what comes next
     */
    public void show(boolean due) {
        boolean recorded = model.recorded().isPresent();
        Entry now = model.proposed();
        if (!now.equals(shown)) {
            shown = now;
            number.setText(now.number());
            place.setText(now.place());
            date.setText(now.date());
            signer.setText(now.signer());
            Shown.when(form, false);
        }
        if (due) {
            Shown.when(form, true);
        }
        done.show(Tone.GOOD, now.number());
        Shown.when(done, recorded);
        change.setText(text.of(recorded ? "minutesPage.number.change" : "minutesPage.number.open"));
    }

    /** Puts the focus where typing begins. */
    public void focus() {
        Shown.when(form, true);
        number.requestFocus();
        number.selectAll();
    }

    /** Records what the form says. */
    public void ask() {
        model.record(
                new Entry(number.getText(), place.getText(), date.getText(), signer.getText()));
    }

    private void unfold() {
        if (form.isVisible()) {
            Shown.when(form, false);
        } else {
            focus();
        }
    }

    private Field field(String part, TextField input) {
        input.setId("minutes-number-" + part);
        Field field = new Field(text.of("minutesPage.number." + part), input);
        field.error().bind(model.asking().at(part));
        return field;
    }
}
