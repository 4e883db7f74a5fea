package vn.binhxet.document;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What kind of file a paper is written as. */
public enum FileFormat {
    /** To be printed and signed. */
    PDF,
    /** To be edited in Word. */
    DOCX,
    /** Its tables, to be worked on in Excel. */
    XLSX;

    /** The kind of file that a name stands for; a PDF where it has another ending. */
    public static FileFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst()
                .orElse(PDF);
    }

    /** The ending of such a file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
