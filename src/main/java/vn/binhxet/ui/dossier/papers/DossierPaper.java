package vn.binhxet.ui.dossier.papers;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;

import java.util.List;

/**
 * A paper of the dossier as it stands.
 *
 * @param title what it is, in words
 * @param name what its file is called, after the name of the meeting's
 * @param official the paper as one that gets a number; null for one that gets none
 * @param number its number; empty before
 * @param formats what it can be opened as
 */
public record DossierPaper(
        Printout printout,
        String title,
        String name,
        @Nullable OfficialPaper official,
        String number,
        PaperState state,
        List<FileFormat> formats) {
    public DossierPaper {
        formats = List.copyOf(formats);
    }

    /** What the paper says of itself. */
    public enum PaperState {
        DRAFT,
        OFFICIAL,
        REHEARSAL
    }

    /** Whether a file of it must not give way to a later one. */
    boolean isKept() {
        return state == PaperState.OFFICIAL;
    }
}
