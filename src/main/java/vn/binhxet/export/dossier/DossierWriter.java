package vn.binhxet.export.dossier;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.document.Document;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.contents.ContentsDocument;
import vn.binhxet.document.contents.Enclosed;
import vn.binhxet.export.pdf.PdfPages;
import vn.binhxet.form.ManifestForm;
import vn.binhxet.form.ManifestForm.FilePart;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.port.WholeFiles;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Writes the dossier of a meeting and each file of it beside, all of them or none. */
public final class DossierWriter {
    /** Contents, summary, checking page and index. */
    private static final int BESIDE_PAPERS = 4;

    private final Meeting meeting;
    private final SummaryForm summary;
    private final Stamp stamp;
    private final Press press;
    private final Text text;

    /**
     * @param summary of the meeting
     * @param stamp what vouches for its papers
     * @param press draws its papers
     * @param text of the papers, with the names of the meeting
     */
    public DossierWriter(
            Meeting meeting, SummaryForm summary, Stamp stamp, Press press, Text text) {
        this.meeting = meeting;
        this.summary = summary;
        this.stamp = stamp;
        this.press = press;
        this.text = text;
    }

    /**
     * Writes it.
     *
     * @param copies of the attached files; what is not among them does not go with the dossier
     * @param folder made if it is not there
     * @param progress gets how much is written, from 0 to 1
     * @return the files in order, the archive last
     * @throws StoreFailure if a copy is not what was attached, or the folder cannot be written;
     *     then nothing in it has changed
     */
    public List<Path> write(List<AttachedCopy> copies, Path folder, DoubleConsumer progress) {
        try {
            Annex annex = new Annex(meeting, copies, text);
            try (WholeFiles files = WholeFiles.in(folder)) {
                List<DossierPaper> papers = DossierPaper.of(meeting);
                int drawn = papers.stream().mapToInt(paper -> paper.formats().size()).sum();
                int all = drawn + annex.size() + BESIDE_PAPERS;
                Packing packing = new Packing(files.fresh(), all, progress);
                List<String> names = pack(packing, papers, annex);
                String archive = DossierFiles.archive(meeting);
                packing.zip(archive, names);
                files.place();
                return Stream.concat(names.stream(), Stream.of(archive))
                        .map(folder::resolve)
                        .toList();
            }
        } catch (IOException e) {
            throw new StoreFailure(
                    Problem.of(
                            StoreTrouble.NOT_WRITTEN,
                            folder.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    /**
     * The contents need the fingerprints of all other files, and the index that of the contents.
     */
    private List<String> pack(Packing packing, List<DossierPaper> papers, Annex annex)
            throws IOException {
        List<Enclosed> attached = annex.pack(packing);
        List<Enclosed> files = new ArrayList<>();
        for (DossierPaper paper : papers) {
            Document document = press.told(paper.paper());
            for (FileFormat format : paper.formats()) {
                String what = paper.what(meeting, text);
                files.add(draw(packing, paper.name(format), what, document, format));
            }
        }
        files.add(
                packing.write(
                        SummaryForm.NAME, text.of("paper.contents.summary"), 0, summary.bytes()));
        files.addAll(attached);
        files.add(
                packing.write(
                        DossierFiles.CHECK, text.of("paper.contents.check"), 0, checkingPage()));
        Document contents = ContentsDocument.of(meeting, files, annex.leftOut(), text, stamp);
        files.addFirst(draw(packing, DossierFiles.CONTENTS, "", contents, FileFormat.PDF));
        files.add(packing.write(ManifestForm.NAME, "", 0, manifest(files).bytes()));
        return files.stream().map(Enclosed::name).toList();
    }

    private Enclosed draw(
            Packing packing, String name, String what, Document document, FileFormat format)
            throws IOException {
        byte[] bytes = press.drawn(document, format);
        int pages = format == FileFormat.PDF ? PdfPages.of(bytes) : 0;
        return packing.write(name, what, pages, bytes);
    }

    private ManifestForm manifest(List<Enclosed> files) {
        return new ManifestForm(
                ManifestForm.FORMAT,
                summary.generator(),
                summary.journal(),
                files.stream()
                        .map(file -> new FilePart(file.name(), file.bytes(), file.sha256()))
                        .toList());
    }

    private static byte[] checkingPage() throws IOException {
        try (InputStream page =
                Objects.requireNonNull(
                        DossierWriter.class.getResourceAsStream(DossierFiles.CHECK))) {
            return page.readAllBytes();
        }
    }
}
