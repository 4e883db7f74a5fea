package vn.binhxet.document.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.ReadPaper.pages;
import static vn.binhxet.fixture.ReadPaper.plain;
import static vn.binhxet.fixture.ReadPaper.word;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.Document;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.util.List;

/** The programme and the invitations, read again from their files. */
class InvitationDocumentTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @Test
    void theProgrammeComesFirstThenAPageForEachUnitAndGuest() {
        Meeting meeting = SampleMeeting.before(Command.Begin.class).meeting();
        List<String> pages = pages(paper(meeting), "sample-invitations");

        List<Unit> units = meeting.bloc().units();
        assertThat(pages).hasSize(1 + units.size() + meeting.bloc().guests().size());
        assertThat(pages.getFirst())
                .contains(plain("CHƯƠNG TRÌNH"), plain("Bầu Ban kiểm phiếu; bỏ phiếu kín"))
                .contains(plain("Thời lượng dự kiến: 3 giờ 20 phút."));
        for (int i = 0; i < units.size(); i++) {
            assertThat(pages.get(i + 1))
                    .contains(plain("GIẤY MỜI Kính gửi: " + units.get(i).name()))
                    .contains(plain("xét đề nghị khen thưởng năm 2021 (Cờ thi đua"))
                    .contains(plain("chọn Khối trưởng năm 2022"))
                    .contains(plain("bảng tự chấm điểm kèm minh chứng"))
                    .contains(plain("TM. KHỐI THI ĐUA"), plain("KHỐI TRƯỞNG"))
                    .contains(plain("Nơi nhận:"));
        }
        assertThat(pages.getLast())
                .contains(plain("Kính gửi: Ông (Bà) Đại diện lãnh đạo, Ban Thi đua"))
                .doesNotContain(plain("bảng tự chấm"));
    }

    @Test
    void whatNobodyToldIsWrittenInByHand() {
        Meeting meeting = SampleMeeting.before(Command.Begin.class).meeting();
        for (String page : pages(paper(meeting), "sample-invitations")) {
            assertThat(page)
                    .contains(plain("Thời gian: ……… giờ ………, ngày ……… tháng"))
                    .contains(plain("Nam Định, ngày … tháng … năm …"))
                    .contains(plain("Số: ………/GM-KTĐ"))
                    .contains(plain("dự thảo"))
                    .doesNotContain("2022-", "05/01/2022");
        }
    }

    @Test
    void numberDayAndSignerAreThoseThatWereRecorded() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(
                                new Command.NumberDocument(
                                        "invitation",
                                        "05/GM-KTĐ",
                                        "Nam Định",
                                        "2021-12-25",
                                        "Nguyễn Văn An"));
        for (String page : pages(paper(m.meeting()), "numbered-invitations")) {
            assertThat(page)
                    .contains(plain("Số: 05/GM-KTĐ"))
                    .contains(plain("Nam Định, ngày 25 tháng 12 năm 2021"))
                    .contains(plain("Nguyễn Văn An"))
                    .contains(plain("chính thức"))
                    .doesNotContain(plain("dự thảo;"));
        }
    }

    @Test
    void onceTheMeetingBeganTheProgrammeHasItsTimesAndTheInvitationIsStillUndated() {
        Meeting meeting = MeetingBuilder.typical().begun().meeting();
        List<String> pages = pages(paper(meeting), "begun-invitations");
        assertThat(pages.getFirst())
                .contains(plain("Thời gian: 08:02 ngày 05/01/2022."))
                .contains(plain("08:02 – 08:12"), plain("08:12 – 08:22"));
        assertThat(pages.get(1)).contains(plain("Nam Định, ngày … tháng … năm …"));
    }

    @Test
    void aUnitIsToldHowManyDelegatesItMaySend() {
        List<String> pages = pages(paper(MeetingBuilder.typical().meeting()), "typical");
        assertThat(pages.get(1)).contains(plain("kính mời 2 đại biểu của Cục Thống kê tới dự"));
        assertThat(pages.get(2)).contains(plain("kính mời đại diện lãnh đạo Cục Thuế tới dự"));
    }

    @Test
    void eachOfTheLargestBlocHasOnePage() {
        Document paper = paper(LargeBloc.meeting(Rules.typical()).meeting());
        List<String> pages = pages(paper, "large-invitations");
        assertThat(pages).hasSize(26);
        for (int i = 0; i < 25; i++) {
            assertThat(pages.get(i + 1))
                    .contains(plain("Kính gửi: " + LargeBloc.UNITS.get(i).name()))
                    .as("a paper of its own, not page 2 of 26")
                    .contains(plain("trang 1/1"));
        }
    }

    @Test
    void theWordFileSaysTheSame() {
        Meeting meeting = SampleMeeting.before(Command.Begin.class).meeting();
        String words = word(paper(meeting), "sample-invitations");
        meeting.bloc()
                .units()
                .forEach(unit -> assertThat(words).contains(plain("Kính gửi: " + unit.name())));
        assertThat(words).contains(plain("CHƯƠNG TRÌNH"), plain("ngày … tháng … năm …"));
    }

    private static Document paper(Meeting meeting) {
        return InvitationDocument.of(meeting, TEXT.naming(Names.of(meeting)), ScoredBloc.STAMP);
    }
}
