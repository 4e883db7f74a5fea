package vn.binhxet.ui.result.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.result.practice.Checking.Checked;

import java.util.List;

class CheckingTest {
    @Test
    void saysThatAllIsRight() {
        Checked checked = checked(PracticeDeck.sealed(PracticeDeck.readings()));

        assertThat(checked.verdict()).isEqualTo("Khớp đáp án: 20/20 phiếu, kết quả đúng.");
        assertThat(checked.where()).isEmpty();
    }

    @Test
    void saysWhereItIsNot() {
        Checked checked = checked(PracticeDeck.sealed(PracticeDeck.misread()));

        assertThat(checked.verdict())
                .isEqualTo("Chưa khớp đáp án: đúng 19/20 phiếu; kết quả khác 3 chỗ.");
        assertThat(checked.where())
                .containsExactly(
                        "Phiếu 7: đáp án 3 · 4 · 5; đã ghi 3 · 5",
                        "Chi cục Hoa Súng: đáp án 8 phiếu, máy đếm 7",
                        "Được chọn: đáp án Cục Hoa Mai, Ban Hoa Lan; máy tính Cục Hoa Mai, Ban Hoa"
                                + " Lan, Chi cục Hoa Sen",
                        "Bằng phiếu ở suất cuối: đáp án Chi cục Hoa Sen, Chi cục Hoa Súng; máy tính"
                                + " không có");
    }

    @Test
    void saysNothingBeforeTheCountIsSealed() {
        Checking checking = checking(PracticeDeck.typed(PracticeDeck.readings()));

        assertThat(checking.checked().get()).isEmpty();
    }

    @Test
    void saysNothingInAnOfficialMeeting() {
        assertThat(checking(SampleMeeting.whole()).checked().get()).isEmpty();
    }

    @Test
    void knowsPapersNobodyTyped() {
        List<String> where =
                checked(PracticeDeck.sealed(PracticeDeck.readings().subList(0, 19))).where();

        assertThat(where)
                .contains(
                        "Phiếu 20: đáp án 3 · 4 · 5; chưa nhập",
                        "Phiếu hợp lệ: đáp án 15, máy đếm 14");
    }

    private static Checked checked(MeetingSession session) {
        return checking(session).checked().get().orElseThrow();
    }

    private static Checking checking(MeetingSession session) {
        Desk desk =
                new Desk(session, new NowWork(), Answers.yes("Lý do"), Text.in(Text.VIETNAMESE));
        return new Checking(desk, PracticeDeck.shelf());
    }
}
