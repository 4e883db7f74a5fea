package vn.binhxet.form.workbook.regulation;

/** The columns of a regulation's workbook; some stand on several sheets. */
public enum RegulationColumn {
    SETTING(Content.TEXT),
    VALUE(Content.TEXT),
    /** For people only. */
    NOTE(Content.TEXT),
    /**
     * 1 for a section at the top, 2 for one within it; of a criterion, one more than its section's.
     */
    LEVEL(Content.NUMBER),
    CODE(Content.TEXT),
    TITLE(Content.TEXT),
    MAX(Content.NUMBER),
    KIND(Content.TEXT),
    STEP(Content.NUMBER),
    EACH(Content.NUMBER),
    /** Unit of measure of a ratio. */
    MEASURE(Content.TEXT),
    /** "100:20; 90:15": from so many percent, so many points. */
    BANDS(Content.TEXT),
    SOURCE(Content.TEXT),
    CAP(Content.NUMBER),
    NAME(Content.TEXT),
    FROM(Content.NUMBER),
    TIE_STEP(Content.TEXT),
    SECTION(Content.TEXT),
    QUOTA(Content.NUMBER),
    SEATS(Content.NUMBER),
    BY(Content.TEXT),
    /** "2/3"; as a text, or Excel makes a day of it. */
    SHARE(Content.TEXT),
    ENOUGH(Content.TEXT),
    OF(Content.TEXT),
    /** Codes of awards. */
    EXCLUDES(Content.TEXT),
    CONDITIONS(Content.TEXT);

    /** What people type in its cells. */
    public enum Content {
        TEXT,
        NUMBER
    }

    private final Content content;

    RegulationColumn(Content content) {
        this.content = content;
    }

    public Content content() {
        return content;
    }
}
