package vn.binhxet.core.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.agenda.NoteKind;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;

import java.math.BigDecimal;
import java.util.List;

/** What the minutes say, and where it comes from. */
class MinutesTest {
    @Test
    void theSampleHasEverythingThatMinutesMustContain() {
        Meeting meeting = SampleMeeting.whole().meeting();
        assertThat(said(meeting, Heading.OPENING)).contains(Said.BEGUN, Said.CHAIR, Said.GUEST);
        assertThat(said(meeting, Heading.ATTENDANCE))
                .contains(Said.PRESENT, Said.ATTENDED, Said.PROXY, Said.ABSENT_WITH_REASON)
                .endsWith(Said.QUORATE);
        assertThat(said(meeting, Heading.RESOLUTIONS))
                .containsExactly(
                        Said.ADOPTED, Said.IN_THE_ROOM_BUT, Said.ADOPTED, Said.IN_THE_ROOM_BUT);
        assertThat(said(meeting, Heading.PROPOSALS))
                .contains(Said.PROPOSED, Said.PLACE_LEADING, Said.PLACE);
        assertThat(said(meeting, Heading.OFFICES)).containsExactly(Said.ELECTED_BY_VOTE);
        assertThat(said(meeting, Heading.CLOSING))
                .containsExactly(Said.ADOPTED, Said.IN_THE_ROOM_BUT, Said.SIGNED, Said.CLOSED);
    }

    @Test
    void whatComesFromOneEntryNamesIt() {
        var session = SampleMeeting.whole();
        List<Statement> elected = told(session.meeting(), Heading.OFFICES);
        int source = elected.getFirst().source();
        assertThat(session.entries().get(source - 1).recorded().fact())
                .isInstanceOf(Fact.OfficeFilled.class);
        assertThat(told(session.meeting(), Heading.VOTES).getFirst().source()).isPositive();
    }

    @Test
    void eachUnitOnAListStandsBesideItsBloc() {
        Meeting meeting = SampleMeeting.whole().meeting();
        assertThat(told(meeting, Heading.PROPOSALS))
                .filteredOn(s -> s.said() == Said.PLACE || s.said() == Said.PLACE_LEADING)
                .hasSize(8)
                .allMatch(s -> s.args().getLast().equals(meeting.bloc().name()));
    }

    @Test
    void aVoteOnATextHasItsShareAndWhatWasEnough() {
        Statement vote = told(LongMinutes.unsigned().meeting(), Heading.RESOLUTIONS).getFirst();
        assertThat(vote.args())
                .containsExactly(
                        "Báo cáo tổng kết năm 2021",
                        20,
                        2,
                        1,
                        23,
                        new BigDecimal("86.96"),
                        LongMinutes.unsigned().meeting().regulation().adoption());
    }

    @Test
    void directionsAreNumberedTasksAndNotesStandUnderTheirItem() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(new Command.OpenItem(1));
        m.ask(new Command.TakeNote(1, "Bà A", "Vì sao?", NoteKind.QUESTION));
        m.ask(new Command.TakeNote(1, "Ông B", "Vì thế.", NoteKind.ANSWER));
        m.ask(new Command.TakeNote(1, "Bà C", "Thi đua nước rút", NoteKind.MOVEMENT));
        m.ask(new Command.Direct("Lãnh đạo", "Một")).ask(new Command.Direct("Lãnh đạo", "Hai"));
        assertThat(said(m.meeting(), Heading.BUSINESS))
                .containsExactly(Said.ITEM_NOT_CLOSED, Said.QUESTION, Said.ANSWER, Said.MOVEMENT);
        assertThat(told(m.meeting(), Heading.DIRECTIONS))
                .extracting(statement -> statement.args().getLast())
                .containsExactly(1, 2);
    }

    @Test
    void changesOfChairAdjournmentsOverriddenChecksAndFilesAreTold() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(new Command.Preside(List.of("Ông Mới"), "Bà Mới", "Chủ tọa có việc"));
        m.ask(new Command.Adjourn("Mất điện")).ask(new Command.Resume());
        m.ask(MeetingBuilder.arrive(TypicalBloc.THUE, "Bà Thuế"));
        m.despite("Hội nghị nhất trí", new Command.Adopt("report", "Báo cáo", 1, 0, 0));
        m.ask(new Command.Attach("report", "bao-cao.pdf", "ab".repeat(32)));
        assertThat(said(m.meeting(), Heading.OPENING)).contains(Said.CHAIR_CHANGED);
        assertThat(said(m.meeting(), Heading.BUSINESS)).contains(Said.ADJOURNED, Said.RESUMED);
        assertThat(said(m.meeting(), Heading.REMARKS))
                .containsExactly(Said.OVERRIDDEN, Said.ATTACHED);
        assertThat(told(m.meeting(), Heading.REMARKS).getFirst().args())
                .contains("Hội nghị nhất trí");
    }

    @Test
    void aCorrectionIsTellingWhichPaperItIsOf() {
        MeetingBuilder m = LongMinutes.unsigned();
        m.ask(new Command.Sign("minutes", List.of("Bà Chủ tọa")));
        m.ask(new Command.Correct("minutes", "Đúng", "Nhầm"));
        m.ask(new Command.Correct("count:r1", "Đúng", "Nhầm"));
        m.ask(new Command.Correct("Danh sách", "Đúng", "Nhầm"));
        assertThat(said(m.meeting(), Heading.REMARKS))
                .contains(Said.CORRECTED_MINUTES, Said.CORRECTED_COUNT, Said.CORRECTED);
    }

    @Test
    void whoCameTwiceIsNamedOnceAndTheComingAndGoingIsTold() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(MeetingBuilder.arrive(TypicalBloc.THUE, "Bà Thuế"));
        m.ask(new Command.Leave(TypicalBloc.THUE, null));
        m.ask(MeetingBuilder.arrive(TypicalBloc.THUE, "Bà Thuế"));
        assertThat(said(m.meeting(), Heading.ATTENDANCE))
                .containsOnlyOnce(Said.ATTENDED, Said.LEFT_EARLY);
    }

    private static List<Statement> told(Meeting meeting, Heading heading) {
        return MinutesWriter.of(meeting).chapters().stream()
                .filter(chapter -> chapter.heading() == heading)
                .flatMap(chapter -> chapter.statements().stream())
                .toList();
    }

    private static List<Said> said(Meeting meeting, Heading heading) {
        return told(meeting, heading).stream().map(Statement::said).toList();
    }
}
