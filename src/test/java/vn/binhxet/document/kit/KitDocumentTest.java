package vn.binhxet.document.kit;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.ReadPaper.pages;
import static vn.binhxet.fixture.ReadPaper.plain;
import static vn.binhxet.fixture.ReadPaper.word;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Table;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.nio.file.Path;
import java.util.List;

/** The paper kit, read again from its files. */
class KitDocumentTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @Test
    void theSampleHasTheRollTwoCountsAndTheMinutesBeforeItBegins() {
        Meeting meeting = SampleMeeting.before(Command.Begin.class).meeting();
        Document kit = kit(meeting);
        assertThat(kit.parts())
                .extracting(Part::name)
                .containsExactly(
                        "Hướng dẫn",
                        "Điểm danh",
                        "Kiểm lượt 1",
                        "Kiểm phiếu lượt 1",
                        "Kiểm lượt 2",
                        "Kiểm phiếu lượt 2",
                        "Biên bản hội nghị");

        List<String> pages = pages(kit, "sample-kit");
        String words = String.join("", pages);
        meeting.bloc().units().forEach(unit -> assertThat(words).contains(plain(unit.name())));
        meeting.bloc().guests().forEach(guest -> assertThat(words).contains(plain(guest.role())));
        assertThat(words)
                .contains(plain("Cần có mặt ít nhất"))
                .contains(plain("Phát ra ……… = thu về ……… + không dùng ……… + hỏng ………"))
                .contains(plain("không quá 3 × số phiếu hợp lệ"))
                .contains(plain("Hội nghị khai mạc lúc ……… ngày …………………"))
                .contains(plain("phieu-ctd.pdf"), plain("phieu-bk.pdf"))
                .contains(plain("Tuyên bố lý do, giới thiệu đại biểu; cử thư ký (………–………)"));
    }

    @Test
    void itIsNoOfficialPaperWhateverStandsInTheFile() {
        for (String page : pages(kit(SampleMeeting.whole().meeting()), "signed-kit")) {
            assertThat(page)
                    .contains(plain("giấy dự phòng, có giá trị khi đã ký"))
                    .doesNotContain(plain("chính thức"), plain("dự thảo;"));
        }
    }

    @Test
    void whoIsInTheRoomStandsInPrintAndTheOthersHaveRoomToSign() {
        Meeting meeting =
                MeetingBuilder.typical()
                        .begun()
                        .ask(MeetingBuilder.arrive(TypicalBloc.THUE, "Bà Thuế"))
                        .meeting();
        Table roll = table(kit(meeting), "roll");
        assertThat(roll.rows()).as("two of the first unit, a guest, two more").hasSize(15);
        assertThat(roll.rows().get(2).cells()).asString().contains("Cục Thuế", "Bà Thuế", "08:03");
        assertThat(roll.rows()).allMatch(row -> row.height() >= Blank.ROW);
    }

    @Test
    void thereIsABoxOfFiveForEveryVoter() {
        Meeting large = LargeBloc.meeting(Rules.typical()).meeting();
        Table names = table(kit(large), "tally:1");
        assertThat(names.rows()).hasSize(25);
        assertThat(names.columns()).as("number, name, five boxes, sum").hasSize(8);

        Rules yesNo = Rules.typical().award("CTD", 3, Method.YES_NO, Rules.OVER_HALF_OF_VALID);
        Table opinions = table(kit(MeetingBuilder.of(yesNo).meeting()), "tally:1");
        assertThat(opinions.rows()).as("for and against of eleven").hasSize(22);
    }

    @Test
    void onlyReasonsThatAPaperCanHaveAreListed() {
        Document kit = kit(MeetingBuilder.typical().meeting());
        assertThat(table(kit, "invalid:1").rows().toString())
                .contains("Chọn quá số lượng", "Lý do khác")
                .doesNotContain("Đánh dấu cả hai ô", "Phiếu trắng");
    }

    @Test
    void handsAreCountedWithoutBoxesAndWithoutBallots() {
        Rules hands =
                Rules.typical().award("BK", 5, Method.SHOW_OF_HANDS, Rules.OVER_HALF_OF_VALID);
        Meeting meeting = MeetingBuilder.of(hands).meeting();
        assertThat(table(kit(meeting), "tally:2").columns()).hasSize(3);
        assertThat(BlankBallots.of(meeting))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.papers()).isEqualTo(13);
                    assertThat(BlankBallots.file(Path.of("a", "kit.docx"), run))
                            .isEqualTo(Path.of("a", "kit-phieu-ctd.pdf"));
                });
    }

    @Test
    void whatIsDecidedNeedsNoPaperAnyMore() {
        assertThat(kit(SampleMeeting.whole().meeting()).parts())
                .extracting(Part::name)
                .containsExactly("Hướng dẫn", "Điểm danh", "Biên bản hội nghị");
    }

    @Test
    void theLargestBlocFindsRoomForEveryName() {
        Meeting large = LargeBloc.meeting(Rules.typical()).meeting();
        String words = String.join("", pages(kit(large), "large-kit"));
        LargeBloc.UNITS.forEach(unit -> assertThat(words).contains(plain(unit.name())));
        assertThat(word(kit(large), "large-kit")).contains(plain("BẢNG KIỂM PHIẾU"));
    }

    private static Table table(Document kit, String name) {
        return kit.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(block -> block instanceof Table table && table.name().equals(name))
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Document kit(Meeting meeting) {
        return KitDocument.of(meeting, TEXT.naming(Names.of(meeting)), ScoredBloc.STAMP);
    }
}
