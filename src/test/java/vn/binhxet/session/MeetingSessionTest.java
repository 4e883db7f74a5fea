package vn.binhxet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.MemoryJournal;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.port.Entry;
import vn.binhxet.port.StoreFailure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

class MeetingSessionTest {
    private static final OffsetDateTime EIGHT = OffsetDateTime.parse("2022-01-05T08:00:00+07:00");
    private static final RoundId ROUND = new RoundId("1");
    private static final Command BEGIN = new Command.Begin(List.of("Phạm Văn An"), "Trần Thị Bình");

    private final WallClock clock = new WallClock();
    private final MemoryJournal journal = new MemoryJournal();
    private final MeetingSession session =
            MeetingSession.prepare(journal, clock, TypicalBloc.prepared(Rules.typical().build()));

    /** A clock people may set. */
    private static final class WallClock extends Clock {
        private Instant now = EIGHT.toInstant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(7);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void advance(Duration time) {
            now = now.plus(time);
        }
    }

    private Entry last() {
        return session.entries().getLast();
    }

    private void ask(Command command) {
        assertThat(session.ask(Request.of(command)).problems()).isEmpty();
    }

    private void issuePapers() {
        ask(BEGIN);
        TypicalBloc.BLOC
                .units()
                .forEach(unit -> ask(MeetingBuilder.arrive(unit.id(), "Đại biểu " + unit.name())));
        ask(new Command.NameCommittee("Lê Thị Cúc", List.of("Vũ Văn Dũng"), null));
        ask(new Command.OpenRound(ROUND, TypicalBloc.BK, null, null, null, null));
        ask(new Command.Issue(ROUND, 11));
    }

    @Test
    void recordsTheAnswerAndHoldsTheMeetingAsItThenStands() {
        assertThat(session.meeting().proceedings().hasBegun()).isFalse();
        ask(BEGIN);
        assertThat(session.meeting().proceedings().hasBegun()).isTrue();
        assertThat(journal.entries()).hasSize(2).isEqualTo(session.entries());
        assertThat(last().recorded().fact()).isInstanceOf(Fact.MeetingBegun.class);
        assertThat(session.history().entries()).hasSize(2);
    }

    @Test
    void recordsNothingThatIsRefused() {
        Meeting before = session.meeting();
        List<Problem> problems = session.ask(Request.of(new Command.CloseMeeting())).problems();
        assertThat(problems).extracting(Problem::refusal).contains(MeetingRefusal.NOT_BEGUN);
        assertThat(session.meeting()).isSameAs(before);
        assertThat(journal.entries()).hasSize(1);
    }

    @Test
    void isTheSameMeetingWhenOpenedAgain() {
        MeetingSession sample = SampleMeeting.whole();
        assertThat(History.of(sample.history().entries()).now()).isEqualTo(sample.meeting());
        issuePapers();
        MeetingSession again = MeetingSession.resume(journal.reopened(), clock);
        assertThat(again.meeting()).isEqualTo(session.meeting());
        assertThat(again.entries()).isEqualTo(session.entries());
    }

    @Test
    void recordsThePassedCheckAndTheStepTogether() {
        ask(BEGIN);
        Command adopt = new Command.Adopt("plan", "Kế hoạch", 0, 0, 0);
        assertThat(session.ask(Request.of(adopt)).problems()).isNotEmpty();
        assertThat(session.ask(Request.of(adopt).despite("họp hẹp")).problems()).isEmpty();
        assertThat(journal.entries().subList(2, 4))
                .extracting(entry -> entry.recorded().fact().getClass().getSimpleName())
                .containsExactly("CheckOverridden", "ResolutionVoted");
        ask(new Command.Undo("nhầm"));
        assertThat(last().recorded().fact()).isEqualTo(new Fact.Retracted(3, 4, "nhầm"));
    }

    @Test
    void takesTheTimeOfTheClockToTheSecond() {
        clock.advance(Duration.ofMillis(61_900));
        ask(BEGIN);
        assertThat(last().recorded().at()).isEqualTo(EIGHT.plusSeconds(61));
        var early =
                MeetingSession.prepare(new MemoryJournal(), clock, session.meeting().prepared());
        assertThat(early.entries().getFirst().recorded().at()).isEqualTo(EIGHT.plusSeconds(61));
    }

    @Test
    void neverGoesBackInTimeWhoeverSetsTheClock() {
        clock.advance(Duration.ofHours(1));
        ask(BEGIN);
        clock.advance(Duration.ofHours(-3));
        ask(new Command.TakeNote(1, "Phạm Văn An", "Chào mừng"));
        assertThat(last().recorded().at()).isEqualTo(EIGHT.plusHours(1));
        clock.advance(Duration.ofHours(4));
        ask(new Command.TakeNote(1, "Phạm Văn An", "Tiếp tục"));
        assertThat(last().recorded().at()).isEqualTo(EIGHT.plusHours(2));
    }

    @Test
    void goesOnAfterTheLatestTimeWhenOpenedAgain() {
        clock.advance(Duration.ofHours(1));
        ask(BEGIN);
        clock.advance(Duration.ofHours(-3));
        MeetingSession again = MeetingSession.resume(journal.reopened(), clock);
        again.ask(Request.of(new Command.TakeNote(1, "Phạm Văn An", "Chào mừng")));
        assertThat(again.entries().getLast().recorded().at()).isEqualTo(EIGHT.plusHours(1));
    }

    @Test
    void takesTheTimeThatIsAskedFor() {
        OffsetDateTime at = EIGHT.plusMinutes(7);
        session.ask(new Request(BEGIN, at, null, null));
        assertThat(last().recorded().at()).isEqualTo(at);
    }

    @Test
    void keepsTheTimesOfPapersToTheMinuteOnly() {
        clock.advance(Duration.ofSeconds(42));
        issuePapers();
        assertThat(last().recorded().at()).isEqualTo(EIGHT.plusSeconds(42));
        ask(new Command.TypePapers(ROUND, 1, "Lê Thị Cúc", papers(), null));
        assertThat(last().recorded().at()).isEqualTo(EIGHT);
        ask(new Command.Retype(ROUND, 1, 1, papers().getLast(), "gõ nhầm"));
        assertThat(last().recorded().at()).isEqualTo(EIGHT);
    }

    private static List<Paper> papers() {
        return List.of(
                new Paper.Choice(List.of(TypicalBloc.THUE)),
                new Paper.Choice(List.of(TypicalBloc.KHO_BAC)));
    }

    @Test
    void knowsWhoTypes() {
        issuePapers();
        assertThat(last().recorded().by()).isEqualTo("Trần Thị Bình");
        ask(new Command.ChangeOperator("Ngô Văn Em"));
        assertThat(last().recorded().by()).isEqualTo("Trần Thị Bình");
        ask(new Command.TakeNote(1, "Phạm Văn An", "Chào mừng"));
        assertThat(last().recorded().by()).isEqualTo("Ngô Văn Em");
        ask(new Command.TypePapers(ROUND, 1, "Lê Thị Cúc", papers(), null));
        assertThat(last().recorded().by()).isEqualTo("Lê Thị Cúc");
        session.ask(new Request(new Command.Adjourn("nghỉ"), null, "Vũ Văn Dũng", null));
        assertThat(last().recorded().by()).isEqualTo("Vũ Văn Dũng");
    }

    @Test
    void nothingHappenedIfTheDiskIsFull() {
        FullJournal full = new FullJournal(new MemoryJournal(), 1);
        var kept = MeetingSession.prepare(full, clock, session.meeting().prepared());
        Meeting before = kept.meeting();
        assertThatThrownBy(() -> kept.ask(Request.of(BEGIN))).isInstanceOf(StoreFailure.class);
        assertThat(kept.meeting()).isSameAs(before);
        assertThat(kept.entries()).hasSize(1);
        full.makeRoom();
        assertThat(kept.ask(Request.of(BEGIN)).problems()).isEmpty();
        assertThat(kept.entries()).hasSize(2);
    }

    @Test
    void severalCommandsAreRecordedAllOrNone() {
        int before = session.entries().size();
        Command begun = new Command.TakeNote(1, "Ông D", "Nhất trí");
        Command unknown = new Command.Arrive(new UnitId("ai"), "An", "Phó", true, null, null, null);
        List<Problem> problems =
                session.askAll(
                                List.of(
                                        Request.of(BEGIN),
                                        Request.of(unknown),
                                        Request.of(begun),
                                        Request.of(BEGIN)))
                        .problems();
        assertThat(problems).extracting(Problem::place).containsExactly("[1].unit", "[3]");
        assertThat(session.entries()).hasSize(before);

        assertThat(session.askAll(List.of(Request.of(BEGIN), Request.of(begun))).problems())
                .isEmpty();
        assertThat(session.entries()).hasSize(before + 2);
        assertThat(last().recorded().by()).as("who began types on").isEqualTo("Trần Thị Bình");
        assertThat(session.meeting().trail().lastStep()).isNotNull();
    }
}
