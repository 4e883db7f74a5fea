package vn.binhxet.ui.attendance;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;

import java.util.List;

/** The roll call. */
public final class AttendanceScreen implements Screen {
    private final AttendanceViewModel model;
    private final Navigator navigator;
    private final AttendanceView view;
    private final Parent node;

    public AttendanceScreen(Desk desk, Notices notices, Navigator navigator) {
        this.navigator = navigator;
        model = new AttendanceViewModel(desk, notices);
        view = new AttendanceView(model);
        node = view.build();
    }

    @Override
    public Place place() {
        return Place.ATTENDANCE;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.PERSON_CHECK;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return Bindings.createObjectBinding(
                () -> {
                    Quorum quorum = model.quorum().getValue();
                    boolean begun = model.hasBegun().getValue();
                    boolean done = begun && model.notCalled().getValue() == 0;
                    RailState state =
                            done
                                    ? RailState.DONE
                                    : begun ? RailState.UNDER_WAY : RailState.NOT_BEGUN;
                    return new RailFact(quorum.present() + "/" + quorum.whole(), state);
                },
                model.quorum(),
                model.notCalled(),
                model.hasBegun());
    }

    @Override
    public Head head() {
        return new Head(model.chair(), List.of());
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return Bindings.createObjectBinding(
                this::nextStep, model.quorum(), model.notCalled(), model.hasBegun());
    }

    @Override
    public List<KeyUse> keys() {
        return RollPane.keys(model.text());
    }

    @Override
    public void shown() {
        view.focus();
    }

    private NextStep nextStep() {
        Text text = model.text();
        if (!model.hasBegun().getValue()) {
            Action begin =
                    Action.of(text.of("attendance.begin.button"), BootstrapIcons.PLAY, view::begin);
            return NextStep.of(text.of("attendance.next.begin"), begin);
        }
        Quorum quorum = model.quorum().getValue();
        long left = model.notCalled().getValue();
        Action vote =
                Action.of(
                        text.of("attendance.next.vote"),
                        BootstrapIcons.ARROW_RIGHT,
                        () -> navigator.go(Place.ADOPTION));
        if (left > 0) {
            Action later = vote.notYet(text.of("attendance.next.left", left), view::focus);
            return NextStep.of(text.of("attendance.next.call", left), later);
        }
        if (!quorum.isReached()) {
            String reason =
                    text.of(
                            "attendance.next.notQuorate",
                            quorum.present(),
                            quorum.whole(),
                            quorum.needed());
            return NextStep.of(text.of("attendance.next.wait"), vote.notYet(reason, view::focus));
        }
        return NextStep.of(text.of("attendance.next.done"), vote);
    }
}
