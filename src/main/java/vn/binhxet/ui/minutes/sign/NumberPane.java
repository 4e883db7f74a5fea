package vn.binhxet.ui.minutes.sign;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.paper.NumberForm;
import vn.binhxet.ui.kit.paper.Numbering;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;

/** The form of the minutes' number; folded away until it is time, and once recorded. */
public final class NumberPane {
    private final Numbering model;
    private final Text text;
    private final Badge done = new Badge(Tone.GOOD, "");
    private final NumberForm form;
    private final Button change;
    private final Card node;

    public NumberPane(Numbering model) {
        this.model = model;
        text = model.text();
        form = new NumberForm(model, "minutes-number");
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
        boolean recorded = model.recorded(OfficialPaper.MINUTES).isPresent();
        if (form.show(OfficialPaper.MINUTES)) {
            Shown.when(form, false);
        }
        if (due) {
            Shown.when(form, true);
        }
        done.show(Tone.GOOD, model.proposed(OfficialPaper.MINUTES).number());
        Shown.when(done, recorded);
        change.setText(text.of(recorded ? "minutesPage.number.change" : "minutesPage.number.open"));
    }

    /** Puts the focus where typing begins. */
    public void focus() {
        Shown.when(form, true);
        form.focus();
    }

    /** Records what the form says. */
    public void ask() {
        form.ask();
    }

    private void unfold() {
        if (form.isVisible()) {
            Shown.when(form, false);
        } else {
            focus();
        }
    }
}
