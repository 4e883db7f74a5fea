package vn.binhxet.ui.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.bloc.UnitColumn;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

class UnitsViewModelTest {
    private final List<String> recorded = new ArrayList<>();
    private final List<String> putBack = new ArrayList<>();
    private final Answers answers = Answers.yes("Theo quyết định của tỉnh");

    /** Work that waits until it is told to go on, as a slow disk would. */
    private static final class Later implements Work {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> failed) {
            waiting.add(() -> done.accept(job.get()));
        }

        void goOn() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    @Test
    void whatIsTypedFastBuildsUponItself() {
        Later later = new Later();
        Desk desk = new Desk(MeetingBuilder.typical().session(), later, answers, text());
        UnitsViewModel model = model(desk);

        type(model, 11, UnitColumn.NAME, "Tòa án");
        type(model, 11, UnitColumn.SHORT, "TA");
        type(model, 12, UnitColumn.NAME, "Viện Kiểm sát");
        later.goOn();

        List<Unit> units = desk.meeting().get().bloc().units();
        assertThat(units).hasSize(13);
        assertThat(units.get(11).shortName()).isEqualTo("TA");
        assertThat(units.get(12).name()).isEqualTo("Viện Kiểm sát");
        assertThat(recorded).hasSize(3);
        assertThat(putBack).isEmpty();
    }

    @Test
    void aReasonIsAskedOncePerChangeAndRecordedWithIt() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());

        model(desk).move(1, 1);

        assertThat(answers.heard()).hasSize(1);
        assertThat(desk.entries().get().getLast().recorded().fact())
                .isInstanceOfSatisfying(
                        Fact.BlocChanged.class,
                        changed -> {
                            assertThat(changed.reason()).isEqualTo("Theo quyết định của tỉnh");
                            assertThat(changed.bloc().ids().subList(0, 3))
                                    .containsExactly(THONG_KE, KHO_BAC, THUE);
                        });
    }

    @Test
    void nothingChangesWithoutAReasonAndTheWordsComeBack() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());

        type(model(desk, Answers.no()), 0, UnitColumn.NAME, "Thống kê tỉnh");

        assertThat(desk.meeting().get().bloc()).isEqualTo(TypicalBloc.BLOC);
        assertThat(putBack).containsExactly("Thống kê tỉnh");
    }

    @Test
    void aUnitOfWhichSomethingIsRecordedStays() {
        Desk desk = desk(SampleMeeting.before(Command.Begin.class));
        UnitsViewModel model = model(desk);

        model.remove(4);
        assertThat(model.bloc().refused().get()).contains("không bỏ khỏi khối được");

        model.startMerge(4);
        model.merge(desk.meeting().get().bloc().ids().getFirst());
        assertThat(model.bloc().refused().get()).contains("không bỏ khỏi khối được");
        assertThat(desk.meeting().get().bloc().units()).hasSize(11);
        assertThat(model.bloc().bloc().get().units()).hasSize(11);
    }

    @Test
    void theHeadCannotGoBeforeAnotherUnitLeads() {
        UnitsViewModel model = model(desk(MeetingBuilder.typical().session()));

        model.remove(0);
        assertThat(model.bloc().bloc().get().units()).hasSize(11);
        model.lead(1);
        model.remove(0);

        assertThat(model.bloc().bloc().get().ids()).hasSize(10).startsWith(THUE);
    }

    @Test
    void aCellThatIsNoNumberIsPutBack() {
        UnitsViewModel model = model(desk(MeetingBuilder.typical().session()));

        type(model, 0, UnitColumn.DELEGATES, "hai");
        type(model, 11, UnitColumn.DELEGATES, "2");

        assertThat(putBack).containsExactly("hai", "2");
        assertThat(recorded).isEmpty();
    }

    private void type(UnitsViewModel model, int row, UnitColumn column, String words) {
        model.type(row, column, words, () -> putBack.add(words));
    }

    private UnitsViewModel model(Desk desk) {
        return model(desk, answers);
    }

    private UnitsViewModel model(Desk desk, Answers says) {
        return new UnitsViewModel(new BlocViewModel(desk, recorded::add, says));
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), answers, text());
    }

    private static Text text() {
        return Text.in(Text.VIETNAMESE);
    }
}
