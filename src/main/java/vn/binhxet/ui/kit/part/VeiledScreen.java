package vn.binhxet.ui.kit.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.Screen;

import java.util.List;

/**
 * A screen that tells results, with a curtain before it: while the curtain is drawn neither the
 * screen nor the bar below it, its head or its rail row says anything.
 */
public final class VeiledScreen implements Screen {
    private final Screen screen;
    private final ObservableValue<Boolean> drawn;
    private final Text text;
    private final Curtain curtain;

    /**
     * @param drawn whether the curtain stands before it now
     */
    public VeiledScreen(Screen screen, ObservableValue<Boolean> drawn, Text text) {
        this.screen = screen;
        this.drawn = drawn;
        this.text = text;
        curtain = new Curtain(drawn, text, screen.view());
    }

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
        ObservableValue<RailFact> fact = screen.rail();
        return drawn.flatMap(
                hidden -> hidden ? fact.map(told -> new RailFact("", told.state())) : fact);
    }

    @Override
    public Head head() {
        Head head = screen.head();
        return new Head(head.subtitle(), head.extras().stream().map(this::behind).toList());
    }

    @Override
    public Parent view() {
        return curtain;
    }

    @Override
    public ObservableValue<NextStep> next() {
        ObservableValue<NextStep> steps = screen.next();
        NextStep waiting = NextStep.none(text.of("kit.curtain.title"));
        return drawn.flatMap(hidden -> hidden ? steps.map(_ -> waiting) : steps);
    }

    @Override
    public List<KeyUse> keys() {
        return screen.keys();
    }

    @Override
    public void shown() {
        if (drawn.getValue()) {
            curtain.requestFocus();
        } else {
            screen.shown();
        }
    }

    private Node behind(Node extra) {
        StackPane place = new StackPane(extra);
        Shown.when(place, drawn.map(hidden -> !hidden));
        return place;
    }
}
