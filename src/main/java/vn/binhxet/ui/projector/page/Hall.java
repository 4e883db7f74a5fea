package vn.binhxet.ui.projector.page;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * All the projector knows: the page in view and how it looks. Whoever holds it can find nothing
 * that is not in view.
 */
public final class Hall {
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Black());
    private final ReadOnlyObjectWrapper<HallLook> look =
            new ReadOnlyObjectWrapper<>(HallLook.LIGHT);
    private final ReadOnlyObjectWrapper<Band> band = new ReadOnlyObjectWrapper<>(Band.NONE);

    /**
     * The band above each page.
     *
     * @param note what each page is marked with, as a rehearsal is; empty for nothing
     */
    public record Band(String title, String bloc, String note) {
        static final Band NONE = new Band("", "", "");
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<HallLook> look() {
        return look.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Band> band() {
        return band.getReadOnlyProperty();
    }

    /** Shows a page; the one before it is forgotten. */
    public void show(Page now) {
        page.set(now);
    }

    public void look(HallLook now) {
        look.set(now);
    }

    public void band(Band now) {
        band.set(now);
    }
}
