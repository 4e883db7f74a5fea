package vn.binhxet.document;

import java.util.Locale;

/** What kind of file a paper is written as. */
public enum FileFormat {
    /** To be printed and signed. */
    PDF,
    /** To be edited in Word. */
    DOCX,
    /** Its tables, to be worked on in Excel. */
    XLSX;

    /** The ending of such a file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
