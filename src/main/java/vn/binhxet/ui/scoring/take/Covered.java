package vn.binhxet.ui.scoring.take;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;

import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.Screen;

import java.util.List;

/**
 * A screen that something else may cover for a while; then that says what comes next and what the
 * keys do.
 *
 * @param screen the screen below
 * @param view both, one above the other
 * @param covered whether the upper one is seen
 * @param steps what comes next there
 * @param upperKeys what the keys do there
 * @param focus puts the focus into the upper one
 */
record Covered(
        Screen screen,
        Parent view,
        ObservableBooleanValue covered,
        ObservableValue<NextStep> steps,
        List<KeyUse> upperKeys,
        Runnable focus)
        implements Screen {
    @Override
    public Place place() {
        return screen.place();
    }

    @Override
    public Ikon icon() {
        return screen.icon();
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return screen.rail();
    }

    @Override
    public Head head() {
        return screen.head();
    }

    @Override
    public ObservableValue<NextStep> next() {
        ObservableValue<NextStep> below = screen.next();
        return Bindings.createObjectBinding(
                () -> covered.get() ? steps.getValue() : below.getValue(), covered, steps, below);
    }

    @Override
    public List<KeyUse> keys() {
        return covered.get() ? upperKeys : screen.keys();
    }

    @Override
    public void shown() {
        if (covered.get()) {
            focus.run();
        } else {
            screen.shown();
        }
    }
}
