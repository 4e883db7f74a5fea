package vn.binhxet.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.Document;
import vn.binhxet.document.record.CountingRecordDocument;
import vn.binhxet.document.record.MinutesDocument;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Minutes and counting records read again from their files, which stay in target/papers. */
class MinutesPdfTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @Test
    void theMinutesOfTheSampleSayEverythingThatPeopleSign() throws IOException {
        Meeting meeting = SampleMeeting.whole().meeting();
        String words = words(pages(minutes(meeting), "sample-minutes"));

        assertThat(words)
                .contains(plain("Số: 01/BB-KTĐ"))
                .contains(plain("Nam Định, ngày 05 tháng 01 năm 2022"))
                .contains(plain("BIÊN BẢN" + meeting.prepared().title()))
                .contains(plain("Suy tôn Cục Thuế tỉnh Nam Định làm Khối trưởng năm 2022"))
                .contains(plain("Dẫn đầu phong trào thi đua của " + meeting.bloc().name()))
                .contains(plain("Hội nghị bế mạc lúc"))
                .contains(plain("THƯ KÝ"), plain("CHỦ TRÌ"))
                .contains(plain("chính thức"))
                .doesNotContain(plain("(dự thảo"));
        for (Unit unit : meeting.bloc().units()) {
            assertThat(words).contains(plain(unit.name()));
        }
    }

    @Test
    void unsignedTheyAreADraftOnEveryPageWithCodeAndNumberOfPages() throws IOException {
        List<String> pages = pages(minutes(LongMinutes.unsigned().meeting()), "large-minutes");

        assertThat(pages).hasSizeGreaterThan(3);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(plain(pages.get(i)))
                    .contains(plain("dự thảo"))
                    .contains(plain(ScoredBloc.STAMP.code().text()))
                    .contains(plain("trang " + (i + 1) + "/"));
        }
        String words = words(pages);
        for (Unit unit : LargeBloc.UNITS) {
            assertThat(words).contains(plain(unit.name()));
        }
        assertThat(words)
                .contains(plain("Vắng") + plain("Đi công tác theo lệnh của Bộ"))
                .contains(plain("Hội nghị chụp ảnh lưu niệm."))
                .contains(plain("bằng 86,96 %"))
                .contains(plain("Giám đốc Kho bạc Nhà nước tỉnh"));
    }

    @Test
    void aCorrectionStandsOnThePaper() throws IOException {
        MeetingBuilder m = LongMinutes.unsigned();
        m.ask(new Command.Sign("minutes", List.of("Bà Chủ tọa")));
        m.ask(new Command.Correct("minutes", "Số phiếu là 21", "Ghi nhầm"));

        assertThat(words(pages(minutes(m.meeting()), "corrected-minutes")))
                .contains(plain("Đính chính biên bản hội nghị lúc"))
                .contains(plain("Số phiếu là 21; lý do: Ghi nhầm."));
    }

    @Test
    void aCountingRecordHasTheVotesByNameAndEverybodySigns() throws IOException {
        Meeting sample = SampleMeeting.whole().meeting();
        String words = words(pages(count(sample, "1"), "sample-count"));
        assertThat(words)
                .contains(plain("BIÊN BẢN KIỂM PHIẾU"), plain("Cờ thi đua"))
                .contains(plain("chính thức"))
                .contains(plain("Phó Giám đốc Kho bạc Nhà nước"));

        Meeting large = LongMinutes.unsigned().meeting();
        String draft = words(pages(count(large, "r1"), "large-count"));
        assertThat(draft)
                .contains(plain("dự thảo"))
                .contains(plain("86,96"))
                .contains(plain("Ông Tổ viên thứ nhất"), plain("Ông Chứng kiến"));
        for (Unit unit : LargeBloc.UNITS) {
            assertThat(draft).contains(plain(unit.name()));
        }
    }

    @Test
    void theSameMeetingGivesTheSameBytes() {
        Meeting meeting = SampleMeeting.whole().meeting();
        assertThat(DocumentPdf.of(minutes(meeting))).isEqualTo(DocumentPdf.of(minutes(meeting)));
    }

    private static Document minutes(Meeting meeting) {
        return MinutesDocument.of(meeting, TEXT.naming(Names.of(meeting)), ScoredBloc.STAMP);
    }

    private static Document count(Meeting meeting, String round) {
        return CountingRecordDocument.of(
                meeting,
                meeting.rounds().find(new RoundId(round)).orElseThrow(),
                TEXT.naming(Names.of(meeting)),
                ScoredBloc.STAMP);
    }

    private static List<String> pages(Document paper, String name) throws IOException {
        byte[] pdf = DocumentPdf.of(paper);
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return pages;
        }
    }

    private static String words(List<String> pages) {
        return plain(String.join("\n", pages));
    }

    /** Without blanks and line ends: where a line is broken does not matter. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", "").replace("\u00a0", "");
    }
}
