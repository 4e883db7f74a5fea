package vn.binhxet.export;

import vn.binhxet.document.Document;
import vn.binhxet.document.FileFormat;
import vn.binhxet.export.docx.DocumentDocx;
import vn.binhxet.export.pdf.DocumentPdf;
import vn.binhxet.export.xlsx.paper.DocumentWorkbook;

/** One document, drawn by whichever writer its file needs. */
final class DocumentFiles {
    private DocumentFiles() {}

    static byte[] bytes(Document document, FileFormat format) {
        return switch (format) {
            case PDF -> DocumentPdf.of(document);
            case DOCX -> DocumentDocx.of(document);
            case XLSX -> DocumentWorkbook.of(document);
        };
    }
}
