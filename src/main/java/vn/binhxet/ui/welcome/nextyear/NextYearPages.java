package vn.binhxet.ui.welcome.nextyear;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Shelf;
import vn.binhxet.ui.kit.YearShelf;
import vn.binhxet.ui.kit.part.Shown;

import java.nio.file.Path;
import java.util.List;

/** The form for a new year at the left, and at the right what goes along from the last. */
public final class NextYearPages {
    private final NextYearViewModel model;
    private final FormPane form;
    private final DifferencePane difference;

    /**
     * @param meetings makes and opens the new file
     */
    public NextYearPages(Shelf meetings, YearShelf years, FilePicker picker, Text text) {
        model = new NextYearViewModel(meetings, years, picker, text);
        form = new FormPane(model, text);
        difference = new DifferencePane(model, text);
        Shown.when(form.node(), model.isOpen());
        Shown.when(difference.node(), model.isOpen());
    }

    /** Asks for last year's file and, if it can be read, shows both pages. */
    public void choose() {
        model.choose();
    }

    /** Shows both pages for last year's file, if it can be read. */
    public void begin(Path last) {
        model.begin(last);
    }

    /** Whether last year was read and the pages are in view. */
    public ReadOnlyBooleanProperty isOpen() {
        return model.isOpen();
    }

    /** Why last year cannot be read; empty if nothing is wrong. */
    public ReadOnlyObjectProperty<List<Problem>> unread() {
        return model.unread();
    }

    public Region form() {
        return form.node();
    }

    public Region difference() {
        return difference.node();
    }

    /** Puts the focus where typing begins. */
    public void focus() {
        form.focus();
    }
}
