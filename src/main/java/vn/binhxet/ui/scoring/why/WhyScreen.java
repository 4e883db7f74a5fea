package vn.binhxet.ui.scoring.why;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;

import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.Viewer;
import vn.binhxet.ui.kit.part.Shown;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A screen of points with the pages “Vì sao” over it: it opens one for a unit, and Esc leads back.
 */
public final class WhyScreen implements Screen {
    private final WhyViewModel model;
    private final WhyView view;
    private final Screen points;
    private final StackPane node;

    /**
     * Lays the pages over a screen.
     *
     * @param points makes the screen; it is given what opens a unit's page
     */
    public WhyScreen(
            Desk desk,
            Outbox outbox,
            FilePicker picker,
            Viewer viewer,
            Function<Consumer<UnitId>, Screen> points) {
        model = new WhyViewModel(desk, outbox, picker, viewer);
        view = new WhyView(model);
        this.points = points.apply(model::open);
        Parent pages = view.build();
        Shown.when(pages, model.page().map(Optional::isPresent));
        Shown.when(this.points.view(), model.page().map(Optional::isEmpty));
        node = new StackPane(this.points.view(), pages);
        model.page().subscribe(this::follow);
    }

    private void follow(Optional<WhyPage> before, Optional<WhyPage> now) {
        if (before.isPresent() != now.isPresent()) {
            shown();
        }
    }

    @Override
    public Place place() {
        return points.place();
    }

    @Override
    public Ikon icon() {
        return points.icon();
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return points.rail();
    }

    @Override
    public Head head() {
        return points.head();
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return points.next();
    }

    @Override
    public List<KeyUse> keys() {
        Text text = model.text();
        return model.isOpen()
                ? List.of(
                        KeyUse.of(text.of("why.previous"), "PgUp"),
                        KeyUse.of(text.of("why.next"), "PgDn"),
                        KeyUse.of(text.of("why.charts"), "F3"),
                        KeyUse.of(text.of("why.print"), "Ctrl", "P"),
                        KeyUse.of(text.of("why.back"), "Esc"))
                : points.keys();
    }

    @Override
    public void shown() {
        if (model.isOpen()) {
            view.focus();
        } else {
            points.shown();
        }
    }
}
