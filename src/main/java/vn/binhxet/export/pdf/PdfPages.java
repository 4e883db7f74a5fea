package vn.binhxet.export.pdf;

import org.openpdf.text.pdf.PdfReader;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The pages of a file that was drawn here. */
public final class PdfPages {
    private PdfPages() {}

    public static int of(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
    }
}
