package vn.binhxet.export.dossier;

import vn.binhxet.document.Document;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;

/** Draws the papers of one meeting. */
public interface Press {
    /** What stands on a paper. */
    Document told(Printout paper);

    byte[] drawn(Document document, FileFormat format);
}
