package vn.binhxet.core.reversal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.util.List;

/** What taking back the latest step would change, in the words of the dialog. */
class ReversalTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @Test
    void oneUnitLessIsStillEnough() {
        assertThat(shown(SampleMeeting.before(Command.MarkAbsent.class).history()))
                .first()
                .isEqualTo("Có mặt 9 → 8; vẫn đủ điều kiện họp (cần 8/11).");
    }

    @Test
    void aUnitIsCalledAgainWhereItWasAbsent() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(new Command.MarkAbsent(TypicalBloc.THUE, "Bận"));
        assertThat(shown(m.history())).containsExactly("Cục Thuế: vắng → chưa điểm danh.");
    }

    @Test
    void pointsAndRankAreToldOfTheUnitItself() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.ask(MeetingBuilder.score(Stage.SELF, TypicalBloc.THUE, 8));
        m.ask(MeetingBuilder.score(Stage.SELF, TypicalBloc.THONG_KE, 9));
        assertThat(shown(m.history()))
                .contains("Cục Thống kê: 9 điểm, hạng 1 → chưa có điểm.")
                .contains("Điểm hoặc hạng đổi theo: Cục Thuế.");
    }

    @Test
    void papersAreToldByTheirNumberOnly() {
        MeetingSession session = SampleMeeting.before(Command.TypePapers.class);
        History before = session.history();
        assertThat(shown(before)).containsExactly("Lượt 1: đã phát 11 → 10 phiếu.");
    }

    @Test
    void wordsOfTheMinutesAreToldAsTheyWere() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(new Command.WriteMinutes(Heading.OPENING, "Trời mưa."));
        m.ask(new Command.WriteMinutes(Heading.OPENING, "Trời nắng."));
        assertThat(shown(m.history()))
                .containsExactly("Biên bản, phần “Khai mạc”: “Trời nắng.” → “Trời mưa.”.");
    }

    @Test
    void behindASealNothingIsTakenBackAndTheSentenceSaysWhatToDoInstead() {
        MeetingSession session = SampleMeeting.before(Command.SealCount.class);
        session.ask(Request.of(new Command.SealCount(new RoundId("1"), 0, 1, 0, null)));
        assertThat(Reversal.of(session.history())).isEmpty();
        assertThat(text.of(Barrier.of(session.meeting()).orElseThrow()))
                .startsWith("Lượt 1 đã niêm phong")
                .contains("kiểm lại phiếu", "mở lượt mới");
        assertThat(Reversal.of(SampleMeeting.whole().history())).isEmpty();
        assertThat(text.of(Barrier.of(SampleMeeting.whole().meeting()).orElseThrow()))
                .contains("bế mạc", "đính chính");
        MeetingBuilder nothing = MeetingBuilder.typical();
        assertThat(Barrier.of(nothing.meeting())).map(Barrier::kind).contains(Barrier.Kind.NOTHING);
    }

    private List<String> shown(History history) {
        Text named = text.naming(Names.of(history.now()));
        return Reversal.of(history).orElseThrow().changes().stream().map(named::of).toList();
    }
}
