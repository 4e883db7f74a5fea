package vn.binhxet.ui.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.RailFact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

class AttendanceScreenTest {
    private final Desk desk =
            new Desk(
                    SampleMeeting.before(Command.Arrive.class),
                    new NowWork(),
                    Answers.yes("x"),
                    Text.in(Text.VIETNAMESE));
    private final AttendanceScreen screen =
            Fx.make(() -> new AttendanceScreen(desk, _ -> {}, _ -> {}));

    @Test
    void saysAfterEachUnitHowManyAreStillToBeCalled() {
        assertThat(shown(screen.next(), NextStep::what))
                .containsExactly(
                        "Điểm danh nốt 11 đơn vị",
                        "Điểm danh nốt 10 đơn vị",
                        "Điểm danh nốt 9 đơn vị");
    }

    @Test
    void countsInTheRailWhoIsThere() {
        assertThat(shown(screen.rail(), RailFact::small)).containsExactly("0/11", "1/11", "2/11");
    }

    /** What is shown while two units are called. */
    private <T> List<String> shown(ObservableValue<T> value, Function<T, String> words) {
        List<String> shown = new ArrayList<>();
        Fx.run(() -> {
            ObjectProperty<T> place = new SimpleObjectProperty<>(value.getValue());
            place.bind(value);
            place.subscribe(now -> shown.add(words.apply(now)));
            desk.meeting().get().bloc().units().stream().limit(2).forEach(this::arrive);
        });
        return shown.stream().distinct().toList();
    }

    private void arrive(Unit unit) {
        desk.ask(
                new Command.Arrive(unit.id(), "Bà Lan", "Cục trưởng", true, null, null, null),
                _ -> {});
    }
}
