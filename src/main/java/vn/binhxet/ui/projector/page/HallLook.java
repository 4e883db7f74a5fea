package vn.binhxet.ui.projector.page;

/** The two looks of the projector, one for a meeting. */
public enum HallLook {
    /** For lit halls. */
    LIGHT("hall-light"),
    /** For dim halls. */
    CEREMONY("hall-ceremony");

    private final String style;

    HallLook(String style) {
        this.style = style;
    }

    /** The style class that gives its colours. */
    public String style() {
        return style;
    }

    public HallLook other() {
        return this == LIGHT ? CEREMONY : LIGHT;
    }
}
