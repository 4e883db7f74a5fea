package vn.binhxet.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Topic;
import vn.binhxet.core.meeting.Check;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A meeting begun at 8:02; it is 9:42. */
class AgendaViewModelTest {
    private final List<String> recorded = new ArrayList<>();
    private final Desk desk = desk(MeetingBuilder.typical().begun(), Answers.no());
    private final AgendaViewModel model = new AgendaViewModel(desk, recorded::add);

    private static Desk desk(MeetingBuilder meeting, Answers people) {
        return new Desk(meeting.session(), new NowWork(), people, Text.in(Text.VIETNAMESE));
    }

    private AgendaItem item(int number) {
        return desk.meeting().get().agenda().item(number);
    }

    @Test
    void startingAnItemFinishesTheOneBeforeInTheSameStep() {
        model.press();
        model.pick(2);
        int before = desk.entries().get().size();
        model.press();

        assertThat(desk.entries().get().subList(before, desk.entries().get().size()))
                .extracting(entry -> entry.recorded().fact())
                .containsExactly(new Fact.ItemClosed(1), new Fact.ItemOpened(2));
        assertThat(model.picked().get()).isEqualTo(2);
        assertThat(recorded).hasSize(2);
    }

    @Test
    void goingOnWalksThroughTheWholeAgenda() {
        int items = desk.meeting().get().agenda().items().size();
        for (int i = 0; i <= items; i++) {
            model.goOn();
        }
        assertThat(desk.meeting().get().agenda().items())
                .allMatch(item -> item.state() == AgendaItem.State.DONE);
    }

    @Test
    void whatPassesOverAnItemIsNotDoneWithoutAReasonAndNothingElseIs() {
        model.press();
        model.pick(5);
        model.press();

        assertThat(model.problems().get())
                .extracting(Problem::refusal)
                .containsExactly(Check.AGENDA_ORDER);
        assertThat(item(1).isOpen()).isTrue();
    }

    @Test
    void aFinishedItemIsTakenUpAgainOnlyWhenThatIsAsked() {
        model.press();
        model.press();
        model.pick(1);
        model.press();
        assertThat(item(1).state()).isEqualTo(AgendaItem.State.DONE);
        model.reopen();
        assertThat(item(1).isOpen()).isTrue();
    }

    @Test
    void whileTheMeetingIsInterruptedNothingBeginsAndTheScreenSaysWhy() {
        desk.ask(new Command.Adjourn("Mất điện"), _ -> {});
        model.press();
        assertThat(model.problems().get())
                .extracting(Problem::refusal)
                .containsExactly(MeetingRefusal.ADJOURNED);
    }

    @Test
    void theLeaderComesNextWithTheReasonOnRecord() {
        model.press();
        assertThat(model.mayHurry()).isTrue();
        model.hurry();
        assertThat(item(2).topic()).isEqualTo(Topic.DIRECTIONS);
        assertThat(model.mayHurry()).isFalse();
        assertThat(desk.meeting().get().proceedings().last(Fact.AgendaSet.class))
                .get()
                .extracting(Fact.AgendaSet::reason)
                .isEqualTo(desk.text().of("agenda.early.reason"));
        model.goOn();
        assertThat(item(2).isOpen()).isTrue();
    }

    @Test
    void theForecastFollowsTheClockOfTheMeeting() {
        model.press();
        OffsetDateTime opened = Objects.requireNonNull(item(1).openedAt());
        assertThat(opened).isEqualTo(desk.now());
        assertThat(model.times().getValue().slots().get(1).expected())
                .isEqualTo(opened.plusMinutes(10));
    }

    @Test
    void aClosedMeetingIsSeenAtTheTimeOfItsEnd() {
        assertThat(model.time().getValue()).isEqualTo(desk.now());
        Desk closed =
                desk(
                        MeetingBuilder.typical().begun().ask(new Command.CloseMeeting()),
                        Answers.no());
        AgendaViewModel later = new AgendaViewModel(closed, recorded::add);
        assertThat(later.time().getValue())
                .isEqualTo(closed.meeting().get().proceedings().closedAt());
        assertThat(later.mayRun()).isFalse();
    }

    @Test
    void theSentenceGoesBackAndForthWithinTheItem() {
        int last = model.script().getValue().size() - 1;
        model.stepFurther(100);
        assertThat(model.step().get()).isEqualTo(last);
        model.stepFurther(-100);
        assertThat(model.step().get()).isZero();
    }

    @Test
    void aShorterAgendaLeavesAnItemPicked() {
        model.pick(12);
        desk.ask(
                new Command.SetAgenda(List.of(AgendaItem.planned("Khai mạc", 10))),
                problems -> assertThat(problems).isEmpty());
        assertThat(model.picked().get()).isEqualTo(1);
        assertThat(model.script().getValue()).isNotEmpty();
    }
}
