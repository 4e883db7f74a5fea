package vn.binhxet.ui.kit.part;

/** The sizes and weights of type; {@code base.css} has the figures. */
public enum Type {
    /** 12 px, pale: what is said beside something. */
    CAPTION("caption"),
    /** 13 px, less dark: labels, second lines. */
    SECONDARY("secondary"),
    /** 14 px. */
    BODY("body"),
    /** 14 px semibold: names, heads of cards. */
    STRONG("strong"),
    /** 16 px: the sentence to read aloud. */
    SENTENCE("sentence"),
    /** 18 px semibold: figures that must agree. */
    FIGURE("figure"),
    /** 20 px: the title of a screen. */
    TITLE("title"),
    /** 24 px: the chair's sentence. */
    ALOUD("aloud"),
    /** 28 px semibold: the number of a paper. */
    NUMBER("number"),
    /** 32 px semibold: what is typed, the integrity code. */
    ENTRY("entry");

    private final String style;

    Type(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }
}
