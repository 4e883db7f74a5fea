package vn.binhxet.ui.kit.paper;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.paper.Numbering.Entry;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.FormKeys;

import java.util.List;

/** Four fields for number, place, date and signer of a paper; Enter in the last one records. */
public final class NumberForm extends VBox {
    private final Numbering model;
    private final Text text;
    private final String ids;
    private final TextField number = new TextField();
    private final TextField place = new TextField();
    private final TextField date = new TextField();
    private final TextField signer = new TextField();
    private final Button record = Buttons.outlined("", BootstrapIcons.HASH, this::ask);
    private OfficialPaper paper = OfficialPaper.MINUTES;
    private Entry shown = new Entry("", "", "", "");

    /**
     * @param ids what the ids of the fields begin with
     */
    public NumberForm(Numbering model, String ids) {
        super(8);
        this.model = model;
        this.ids = ids;
        text = model.text();
        record.setId(ids + "-record");
        getChildren()
                .addAll(
                        field("number", number),
                        field("place", place),
                        field("date", date),
                        field("signer", signer),
                        record);
        FormKeys.chain(List.of(number, place, date, signer), this::ask);
    }

    /**
     * Follows what is recorded of a paper; what was typed meanwhile stays.
     *
     * @return whether it was filled anew
     */
    public boolean show(OfficialPaper asked) {
        Entry now = model.proposed(asked);
        boolean same = asked == paper && now.equals(shown);
        paper = asked;
        shown = now;
        record.setText(text.of("paperNumber.record", asked));
        if (!same) {
            number.setText(now.number());
            place.setText(now.place());
            date.setText(now.date());
            signer.setText(now.signer());
            model.asking().forget();
        }
        return !same;
    }

    /** Puts the focus where typing begins. */
    public void focus() {
        number.requestFocus();
        number.selectAll();
    }

    /** Records what the form says. */
    public void ask() {
        model.record(
                paper,
                new Entry(number.getText(), place.getText(), date.getText(), signer.getText()));
    }

    private Field field(String part, TextField input) {
        input.setId(ids + "-" + part);
        Field field = new Field(text.of("paperNumber." + part), input);
        field.error().bind(model.asking().at(part));
        return field;
    }
}
