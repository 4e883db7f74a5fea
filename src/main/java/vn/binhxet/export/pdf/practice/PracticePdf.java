package vn.binhxet.export.pdf.practice;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfCopy;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.BallotFormat;
import vn.binhxet.document.ballot.BallotPaper;
import vn.binhxet.document.ballot.BallotPapers;
import vn.binhxet.document.practice.AnswerSheet;
import vn.binhxet.document.practice.PracticeCopies;
import vn.binhxet.export.pdf.ConstantBytes;
import vn.binhxet.export.pdf.DocumentPdf;
import vn.binhxet.export.pdf.ballot.BallotPdf;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A deck to print: its papers two by two, and at the end the answer. */
public final class PracticePdf {
    private PracticePdf() {}

    /**
     * The file; the same deck gives the same bytes.
     *
     * @param meeting the rehearsal that votes with it
     */
    public static byte[] of(Deck deck, Meeting meeting, Text text) {
        BallotPaper paper = BallotPapers.of(meeting, deck.contest(), text);
        byte[] papers = BallotPdf.of(paper, BallotFormat.A5_TWO_UP, PracticeCopies.of(deck, text));
        vn.binhxet.document.Document answer = AnswerSheet.of(deck, text);
        String title = meeting.prepared().title();
        return joined(title, text, List.of(papers, DocumentPdf.of(answer)));
    }

    private static byte[] joined(String title, Text text, List<byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document pdf = new Document()) {
            PdfCopy copy = new PdfCopy(pdf, out);
            pdf.addTitle(title);
            pdf.open();
            copy.getInfo().remove(PdfName.CREATIONDATE);
            copy.getInfo().remove(PdfName.MODDATE);
            String language = text.locale().toLanguageTag();
            copy.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
            for (byte[] file : files) {
                try (PdfReader reader = new PdfReader(file)) {
                    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                        copy.addPage(copy.getImportedPage(reader, page));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ConstantBytes.of(out.toByteArray());
    }
}
