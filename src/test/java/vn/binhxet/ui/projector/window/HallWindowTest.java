package vn.binhxet.ui.projector.window;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.PluggedDisplays.LAPTOP;
import static vn.binhxet.fixture.PluggedDisplays.PROJECTOR;

import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.PluggedDisplays;
import vn.binhxet.fixture.PluggedDisplays.Shown;
import vn.binhxet.ui.projector.window.HallWindow.State;

import java.util.ArrayList;
import java.util.List;

class HallWindowTest {
    private static final Display OTHER = new Display(0, -1080, 1920, 1080, false);

    private final PluggedDisplays displays = new PluggedDisplays(LAPTOP, PROJECTOR);
    private final List<String> remembered = new ArrayList<>();
    private final HallWindow window = window(null);

    @Test
    void landsOnTheScreenThatIsNotTheSecretarys() {
        window.open();

        assertThat(window.state().get()).isEqualTo(State.SHOWN);
        assertThat(displays.shown()).extracting(Shown::on).containsExactly(PROJECTOR);
    }

    @Test
    void closesCalmlyWhenItsScreenIsPulledOutAndComesBackWithIt() {
        window.open();

        displays.plug(LAPTOP);
        assertThat(displays.shown()).isEmpty();
        assertThat(window.state().get()).isEqualTo(State.LOST);

        displays.plug(LAPTOP, PROJECTOR);
        assertThat(displays.shown()).extracting(Shown::on).containsExactly(PROJECTOR);
        assertThat(window.state().get()).isEqualTo(State.SHOWN);
    }

    @Test
    void followsAChangeOfResolution() {
        window.open();
        Display smaller = new Display(1366, 0, 1024, 768, false);

        displays.plug(LAPTOP, smaller);

        assertThat(displays.shown()).extracting(Shown::on).containsExactly(smaller);
    }

    @Test
    void neverFillsTheOnlyScreen() {
        displays.plug(LAPTOP);

        window.open();

        assertThat(displays.shown()).isEmpty();
        assertThat(window.state().get()).isEqualTo(State.ALONE);
    }

    @Test
    void neverFillsAScreenThatMirrorsTheSecretarys() {
        displays.plug(LAPTOP, new Display(0, 0, 1366, 768, false));

        window.open();

        assertThat(displays.shown()).isEmpty();
        assertThat(window.state().get()).isEqualTo(State.ALONE);
    }

    @Test
    void opensByItselfOnceTheScreensAreExtended() {
        displays.plug(LAPTOP);
        window.open();

        displays.plug(LAPTOP, PROJECTOR);

        assertThat(displays.shown()).extracting(Shown::on).containsExactly(PROJECTOR);
    }

    @Test
    void aPreviewIsAWindowLikeAnyOther() {
        displays.plug(LAPTOP);

        window.preview("Xem thử");
        assertThat(window.state().get()).isEqualTo(State.PREVIEW);
        assertThat(displays.shown()).extracting(Shown::on).containsOnlyNulls().hasSize(1);

        displays.shown().getFirst().closeByHand();
        assertThat(displays.shown()).isEmpty();
        assertThat(window.state().get()).isEqualTo(State.CLOSED);
    }

    @Test
    void asksWhichScreenWhereThereAreSeveralAndRemembersIt() {
        displays.plug(LAPTOP, PROJECTOR, OTHER);
        window.open();
        assertThat(window.state().get()).isEqualTo(State.UNDECIDED);

        window.open(OTHER);
        assertThat(displays.shown()).extracting(Shown::on).containsExactly(OTHER);
        window.close();

        HallWindow nextTime = window(remembered.getLast());
        nextTime.open();
        assertThat(displays.shown()).extracting(Shown::on).containsExactly(OTHER);
    }

    @Test
    void doesNotJumpToAnotherScreenWhenItsOwnIsPulledOutOfThree() {
        Display third = new Display(-1280, 0, 1280, 720, false);
        displays.plug(LAPTOP, PROJECTOR, OTHER, third);
        window.open(OTHER);

        displays.plug(LAPTOP, PROJECTOR, third);

        assertThat(displays.shown()).isEmpty();
        assertThat(window.state().get()).isEqualTo(State.UNDECIDED);
    }

    @Test
    void staysClosedWhateverIsPluggedInUntilSomebodyAsks() {
        displays.plug(LAPTOP);
        displays.plug(LAPTOP, PROJECTOR);

        assertThat(displays.shown()).isEmpty();
        assertThat(window.state().get()).isEqualTo(State.CLOSED);
    }

    private HallWindow window(@Nullable String chosen) {
        return new HallWindow(displays, StackPane::new, chosen, remembered::add);
    }
}
