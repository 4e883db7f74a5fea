package vn.binhxet.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.BallotFormat;
import vn.binhxet.document.BallotRun;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** No paper of a rehearsal can be taken for one of the meeting, whatever it is. */
class RehearsalPapersTest {
    private static final String WORD = "DIỄN TẬP";

    @TempDir private Path folder;

    private final FolderExporter exporter = new FolderExporter("test");

    @Test
    void everyPageThatIsPrintedOrHandedInBearsTheWord() {
        List<Path> papers = papers(rehearsal());

        assertThat(papers).hasSizeGreaterThan(3);
        assertThat(papers)
                .allSatisfy(
                        paper -> assertThat(pages(paper)).allMatch(RehearsalPapersTest::isMarked));
    }

    @Test
    void noPageOfTheMeetingItselfDoes() {
        List<Path> papers = papers(SampleMeeting.whole());

        assertThat(papers)
                .allSatisfy(
                        paper -> assertThat(pages(paper)).noneMatch(RehearsalPapersTest::isMarked));
    }

    @Test
    void theArchiveOfARehearsalIsCalledSo() {
        assertThat(exporter.names(rehearsal().meeting()).getLast()).startsWith("dien-tap-ho-so-");
    }

    private List<Path> papers(MeetingSession session) {
        Meeting meeting = session.meeting();
        List<Path> papers =
                new ArrayList<>(
                        exporter
                                .export(meeting, session.entries(), List.of(), folder, _ -> {})
                                .stream()
                                .filter(file -> file.toString().matches(".*\\.(pdf|docx|xlsx)"))
                                .toList());
        Stream.of(
                        new Printout.Invitations(),
                        new Printout.Kit(),
                        new Printout.Why(meeting.bloc().ids().getFirst()),
                        new Printout.Ballots(
                                new BallotRun(
                                        meeting.rounds().all().getFirst().contest(),
                                        BallotFormat.A5_TWO_UP,
                                        3)))
                .forEach(printout -> {
                    Path file = folder.resolve("in-" + papers.size() + ".pdf");
                    exporter.print(meeting, session.entries(), printout, FileFormat.PDF, file);
                    papers.add(file);
                });
        return papers;
    }

    /** The whole sample, told as a rehearsal. */
    private static MeetingSession rehearsal() {
        return SampleMeeting.rehearsed(SampleMeeting.story().steps());
    }

    private static boolean isMarked(String page) {
        return page.contains(WORD);
    }

    /** The words of every page, or the heads of all pages or sheets. */
    private static List<String> pages(Path paper) {
        try {
            String name = paper.toString();
            return name.endsWith(".pdf")
                    ? pagesOfPdf(paper)
                    : name.endsWith(".docx") ? headsOfText(paper) : headsOfSheets(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pagesOfPdf(Path paper) throws IOException {
        try (PdfReader reader = new PdfReader(paper.toString())) {
            PdfTextExtractor words = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(words.getTextFromPage(page));
            }
            return pages;
        }
    }

    /** A watermark is a drawing in the head. */
    private static List<String> headsOfText(Path paper) throws IOException {
        try (ZipFile parts = new ZipFile(paper.toFile())) {
            StringBuilder heads = new StringBuilder();
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (part.getName().startsWith("word/header")) {
                    byte[] xml = parts.getInputStream(part).readAllBytes();
                    heads.append(new String(xml, StandardCharsets.UTF_8));
                }
            }
            return List.of(heads.toString());
        }
    }

    private static List<String> headsOfSheets(Path paper) throws IOException {
        try (Workbook book = WorkbookFactory.create(paper.toFile())) {
            List<String> heads = new ArrayList<>();
            book.sheetIterator()
                    .forEachRemaining(sheet -> heads.add(sheet.getHeader().getCenter()));
            return heads;
        }
    }
}
