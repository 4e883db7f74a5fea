package vn.binhxet.ui.dossier.out;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A file of the dossier.
 *
 * @param name within the folder
 * @param bytes its size as written last; null if it was not
 */
public record HandedIn(String name, FileState state, @Nullable Long bytes) {
    /** Whether the file is there, and still says what the meeting says. */
    public enum FileState {
        TO_WRITE,
        WRITTEN,
        OUT_OF_DATE
    }

    /** What a file is for, by the ending of its name. */
    public enum FileKind {
        PDF,
        DOCX,
        XLSX,
        JSON,
        HTML,
        ZIP,
        OTHER
    }

    public FileKind kind() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        for (FileKind kind : FileKind.values()) {
            if (kind.name().equals(ending)) {
                return kind;
            }
        }
        return FileKind.OTHER;
    }
}
