package vn.binhxet.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.core.audit.AuditTrail;
import vn.binhxet.core.audit.AuditTrail.Line;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.port.Entry;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The printed journal, read again from the file. */
class JournalPdfTest {
    @TempDir private Path folder;

    @Test
    void everyEntryStandsThereWithItsPersonUnderARepeatedHead() throws IOException {
        MeetingSession session = SampleMeeting.whole();
        List<String> pages = pages(session, null);
        String all = String.join("", pages);
        List<Recorded> journal = session.entries().stream().map(Entry::recorded).toList();
        Text text = Text.in(Text.VIETNAMESE).naming(Names.everKnown(journal));
        for (Line line : AuditTrail.of(journal).lines()) {
            assertThat(all).contains(plain(text.sentence(line.told())));
        }
        assertThat(pages)
                .hasSizeGreaterThan(3)
                .allMatch(page -> page.contains("SốLúcNgườighiViệc"))
                .allMatch(page -> page.contains(plain(session.entries().getLast().code().text())));
        for (int number = 2; number <= pages.size(); number++) {
            assertThat(pages.get(number - 1)).contains(String.valueOf(number));
        }
    }

    @Test
    void theInputOfOneRoundIsToldPaperByNumberAndWhatWasTakenBackSaysSo() throws IOException {
        MeetingSession session = SampleMeeting.before(Command.SealCount.class);
        RoundId round = new RoundId("1");
        session.ask(Request.of(new Command.TakePapersBack(round, 2, 10, 10, "Rơi xuống đất")));
        session.ask(Request.of(new Command.Undo("Đã tìm thấy")));

        String all = String.join("", pages(session, round));

        assertThat(all)
                .contains("Ghiphiếu1–10,lượt1,lần1")
                .contains("Ghiphiếu1–10,lượt1,lần2")
                .contains("Lấylạiphiếu10đãghi,lượt1,lần2(ĐÃHOÀNTÁC:")
                .contains("lýdo:Đãtìmthấy")
                .contains("dựthảo")
                .doesNotContain("Rơi")
                .doesNotContain("cómặt")
                .doesNotContain("lượt2");
    }

    private List<String> pages(MeetingSession session, @Nullable RoundId round) throws IOException {
        Path file = folder.resolve("nhat-ky.pdf");
        new FolderExporter("test")
                .print(
                        session.meeting(),
                        session.entries(),
                        new Printout.Journal(round),
                        FileFormat.PDF,
                        file);
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(plain(extractor.getTextFromPage(page)));
            }
        }
        return pages;
    }

    /** Without blanks and line ends: where a line is broken does not matter. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }
}
