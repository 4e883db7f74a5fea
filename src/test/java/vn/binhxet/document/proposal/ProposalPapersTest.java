package vn.binhxet.document.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BAO_HIEM;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.proposal.Settlement.How;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.document.Document;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.fixture.ToldPaper;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.session.MeetingSession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What letter, list and record of handing over say where something is missing, tied, open or
 * unusual; what they say of whole meetings stands in the scenarios.
 */
class ProposalPapersTest {
    private static final String LACKS_NUMBER = "số, nơi, ngày và người ký văn bản này";

    // A whole meeting

    @Test
    void numberedTheLetterIsOfficialAndTheListGoesWithIt() {
        Meeting meeting = numbered("letter", "05/TTr-KTĐ");

        assertThat(told(letter(meeting)))
                .contains("Số: 05/TTr-KTĐ | ", "Nam Định, ngày 06 tháng 01 năm 2022")
                .contains("(chính thức; quy chế mẫu", "Cục Thống kê tỉnh Nam Định: Nguyễn Văn A")
                .doesNotContain("dự thảo", "còn thiếu");
        assertThat(told(list(meeting)))
                .contains("(kèm theo Tờ trình số 05/TTr-KTĐ ngày 06/01/2022)")
                .contains("Nam Định, ngày 06 tháng 01 năm 2022", ": Nguyễn Văn A")
                .doesNotContain("Số: 05", "dự thảo");
        assertThat(told(handOver(meeting)))
                .contains("Tờ trình | số 05/TTr-KTĐ ngày 06/01/2022", "dự thảo");
    }

    @Test
    void aListWithItsOwnNumberSaysSo() {
        Meeting meeting = numbered("list", "06/DS-KTĐ");
        assertThat(told(list(meeting))).contains("Số: 06/DS-KTĐ | ", "(chính thức;");
        assertThat(told(letter(meeting)))
                .contains("(1) Danh sách đề nghị khen thưởng (số 06/DS-KTĐ ngày 06/01/2022);")
                .contains("còn thiếu: " + LACKS_NUMBER);
    }

    @Test
    void theRecordOfHandingOverIsFilledInWhereDayAndPlaceAreKnown() {
        assertThat(told(handOver(numbered("handOver", "02/BB-KTĐ"))))
                .contains("Số: 02/BB-KTĐ | ")
                .contains("ngày 06/01/2022, tại Nam Định, hai bên tiến hành bàn giao")
                .contains(ScoredBloc.STAMP.code().text() + ", việc số 321")
                .doesNotContain("còn thiếu");
    }

    @Test
    void attachedFilesAreNamedInTheLetterAndOneByOneWhenHandedOver() {
        MeetingSession session = SampleMeeting.whole();
        String sha256 = "0123456789abcdef".repeat(4);
        grant(session, new Command.Attach("report", "bao-cao.docx", sha256));
        grant(session, new Command.Attach("photo", "anh-bien-ban.jpg", sha256));
        Meeting meeting = session.meeting();

        assertThat(told(letter(meeting)))
                .contains("(6) 2 tệp phụ lục (bao-cao.docx; anh-bien-ban.jpg)./.");
        assertThat(told(handOver(meeting)))
                .contains("Tệp đính kèm: bao-cao.docx | mã SHA-256 bắt đầu bằng 0123456789abcdef |")
                .contains("Tệp đính kèm: anh-bien-ban.jpg |");
    }

    // What is not there yet

    @Test
    void beforeTheMeetingNothingIsSaidToHaveHappened() {
        Meeting meeting = MeetingBuilder.typical().meeting();

        assertThat(told(letter(meeting)))
                .contains("công tác thi đua, khen thưởng năm 2021 chưa khai mạc.")
                .contains("Biên bản hội nghị của " + meeting.bloc().name() + " (chưa có),")
                .contains("Hội nghị chưa thông qua danh sách “Danh hiệu CTD”. Chưa có kết quả.")
                .contains(
                        "chưa có danh sách đề nghị khen thưởng.",
                        "Chưa chọn Chức danh KT năm 2022.")
                .contains("danh sách “Danh hiệu CTD” được thông qua; danh sách “Danh hiệu BK”")
                .doesNotContain("Đề nghị tặng", "quyết định tặng", "Triệu tập", "Lượt");
        assertThat(told(list(meeting))).doesNotContain("[STT", "Xin rút");
        assertThat(told(handOver(meeting)))
                .contains("Chưa chọn Khối trưởng năm 2022.", "không ghi ý kiến chỉ đạo nào")
                .contains("ĐẠI DIỆN BÊN NHẬN\n: ……");
    }

    @Test
    void anOpenTieIsToldAndNobodyIsProposed() {
        Meeting meeting = SampleMeeting.before(Command.SettleTie.class).meeting();
        assertThat(told(letter(meeting)))
                .contains("còn 1 suất. Chưa quyết định về suất bằng phiếu.")
                .contains("“Cờ thi đua của UBND tỉnh”. Có suất bằng nhau.")
                .contains("chưa có danh sách đề nghị khen thưởng.")
                .doesNotContain("Đề nghị tặng");
    }

    @Test
    void aResultThatWasNotReadOutIsNoList() {
        Meeting meeting = SampleMeeting.before(Command.Propose.class).meeting();
        assertThat(told(letter(meeting)))
                .contains("“Cờ thi đua của UBND tỉnh”. Chờ lập danh sách.")
                .doesNotContain("Đề nghị tặng");
        assertThat(told(list(meeting))).doesNotContain("[STT").contains("Chờ lập danh sách.");
    }

    @Test
    void aPlaceThatFellOpenAfterTheListWasReadIsTold() {
        MeetingBuilder m = voted(Map.of(THUE, 9, KHO_BAC, 8, BAO_HIEM, 7));
        m.ask(new Command.Propose(CTD));
        m.ask(new Command.Withdraw(new Withdrawal(THUE, CTD, "Đã có Cờ của ngành")));

        assertThat(told(letter(m.meeting())))
                .contains("Đề nghị tặng Danh hiệu CTD cho 2 tập thể dẫn đầu", "(chỉ tiêu 3):")
                .contains("đã thông qua nhưng còn việc phải quyết định. Có suất trống.")
                .contains("“Danh hiệu CTD” còn 1 suất trống ra, chưa quyết định.")
                .doesNotContain("| Cục Thuế |");
        assertThat(told(list(m.meeting())))
                .contains("Xin rút, không được đề nghị\n  Cục Thuế xin rút khỏi “Danh hiệu CTD”");
    }

    @Test
    void allTheTiedMayBeProposedBeyondTheQuota() {
        MeetingBuilder m = voted(Map.of(THUE, 9, KHO_BAC, 8, BAO_HIEM, 7, HAI_QUAN, 7));
        m.ask(new Command.SettleTie(m.roundId(), null, null, How.PROPOSE_ALL, "Để tỉnh xét"));
        m.ask(new Command.Propose(CTD));

        assertThat(told(letter(m.meeting())))
                .contains("cho 4 tập thể dẫn đầu", "(chỉ tiêu 3):", "đề nghị tất cả để tỉnh");
        assertThat(told(list(m.meeting())))
                .contains("3 | Chi cục Hải quan | Danh hiệu CTD | 3 | ")
                .contains("4 | Bảo hiểm xã hội tỉnh | Danh hiệu CTD | 3 | ")
                .contains("| 7 | 11 | 63.64 | Lượt r1; bằng nhau ở suất cuối, giải quyết: đề nghị");
    }

    @Test
    void anAdoptedListOfNobodySaysSo() {
        MeetingBuilder m = voted(Map.of(THUE, 2));
        m.ask(new Command.Propose(CTD));
        assertThat(told(letter(m.meeting())))
                .contains("Không có đơn vị nào được đề nghị “Danh hiệu CTD”.")
                .doesNotContain("Đề nghị tặng Danh hiệu CTD");
    }

    @Test
    void aHeadThatStaysHandsOverToItself() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.ask(
                new Command.Elect(
                        KT, 2022, THONG_KE, Fact.Election.ACCLAMATION, null, 11, 0, 0, null));
        assertThat(told(handOver(m.meeting())))
                .contains("Đơn vị tiếp tục làm Khối trưởng", "Cục Thống kê, Khối trưởng năm 2022.");
    }

    // Marks and law

    @Test
    void pointsThatAreNotFinalMarkLetterAndList() {
        Meeting meeting = SampleMeeting.before(Command.FinaliseScores.class).meeting();
        assertThat(letter(meeting).marks()).contains("tạm tính, điểm chưa chốt hoặc chưa đủ");
        assertThat(list(meeting).marks()).contains("tạm tính, điểm chưa chốt hoặc chưa đủ");
        assertThat(letter(SampleMeeting.whole().meeting()).marks())
                .doesNotContain("tạm tính, điểm chưa chốt hoặc chưa đủ");
    }

    @Test
    void aRehearsalIsMarkedOnAllThree() {
        Meeting meeting = SampleMeeting.rehearsed(List.of()).meeting();
        assertThat(List.of(letter(meeting), list(meeting), handOver(meeting)))
                .allSatisfy(paper -> {
                    assertThat(paper.watermark()).isEqualTo("DIỄN TẬP");
                    assertThat(paper.marks()).contains("diễn tập, không phải kết quả thật");
                    assertThat(told(paper)).contains("diễn tập, không phải kết quả thật; dự thảo");
                });
    }

    @Test
    void eachDayHasItsLawAndItsDecree() {
        assertThat(LegalBasis.on(LocalDate.of(2023, 12, 31)))
                .containsExactly(LegalBasis.LAW_2003, LegalBasis.DECREE_91);
        assertThat(LegalBasis.on(LocalDate.of(2024, 1, 1)))
                .containsExactly(LegalBasis.LAW_2022, LegalBasis.DECREE_98);
        assertThat(LegalBasis.on(LocalDate.of(2025, 6, 30)))
                .containsExactly(LegalBasis.LAW_2022, LegalBasis.DECREE_98);
        assertThat(LegalBasis.on(LocalDate.of(2025, 7, 1)))
                .containsExactly(LegalBasis.LAW_2022, LegalBasis.DECREE_152);
    }

    @Test
    void sourcesAreCitedOnceAndOnlyIfTheyArePapers() {
        assertThat(
                        LegalBasis.others(
                                List.of(
                                        "Luật Thi đua, Khen thưởng năm 2003 (sửa đổi 2013)",
                                        "Nghị định 91/2017/NĐ-CP ngày 31/7/2017, Điều 12",
                                        "Nghị định số 152/2025/NĐ-CP",
                                        "Quyết định số 15/2003/QĐ-UBND của UBND tỉnh",
                                        "Số liệu minh họa")))
                .containsExactly("Quyết định số 15/2003/QĐ-UBND của UBND tỉnh");
    }

    @Test
    void aCityOfProvincialRankIsAddressedAsACity() {
        assertThat(province("Nam Định")).isEqualTo("tỉnh Nam Định");
        assertThat(province("Hải Phòng")).isEqualTo("thành phố Hải Phòng");
        assertThat(province("Tỉnh Ninh Bình")).isEqualTo("Tỉnh Ninh Bình");
        assertThat(province("TP. Hồ Chí Minh")).isEqualTo("TP. Hồ Chí Minh");
    }

    @Test
    void theLetterNamesWhoGetsACopy() {
        Document letter = letter(SampleMeeting.whole().meeting());
        assertThat(letter.parts().getFirst().blocks().getLast())
                .isInstanceOfSatisfying(
                        Signatures.class,
                        end -> assertThat(end.recipients()).startsWith("- Như trên;"));
    }

    private static String province(String name) {
        Bloc bloc = TypicalBloc.BLOC;
        Bloc other =
                new Bloc(
                        bloc.name(),
                        name,
                        bloc.units(),
                        bloc.head(),
                        bloc.deputies(),
                        bloc.guests(),
                        bloc.history());
        return Province.of(other, ScoredBloc.text(MeetingBuilder.typical().meeting()));
    }

    /** A round for the flag held and sealed. */
    private static MeetingBuilder voted(Map<UnitId, Integer> votes) {
        return MeetingBuilder.of(Rules.typical()).ready().round("r1", CTD).voted(votes);
    }

    private static Meeting numbered(String kind, String number) {
        MeetingSession session = SampleMeeting.whole();
        grant(
                session,
                new Command.NumberDocument(kind, number, "Nam Định", "2022-01-06", "Nguyễn Văn A"));
        return session.meeting();
    }

    private static void grant(MeetingSession session, Command command) {
        assertThat(session.ask(Request.of(command)).problems()).isEmpty();
    }

    private static Document letter(Meeting meeting) {
        return LetterDocument.of(meeting, ScoredBloc.text(meeting), ScoredBloc.STAMP);
    }

    private static Document list(Meeting meeting) {
        return AwardListDocument.of(meeting, ScoredBloc.text(meeting), ScoredBloc.STAMP);
    }

    private static Document handOver(Meeting meeting) {
        return HandOverDocument.of(meeting, ScoredBloc.text(meeting), ScoredBloc.STAMP);
    }

    private static String told(Document paper) {
        return ToldPaper.of(paper);
    }
}
