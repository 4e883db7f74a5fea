package vn.binhxet.ui.dossier;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Closing;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;

import java.util.List;

/** The papers for the province, and the code by which they can be checked. */
public final class DossierScreen implements Screen {
    private final DossierViewModel model;
    private final DossierView view;
    private final Parent node;
    private final Text text;

    public DossierScreen(
            Desk desk, Outbox outbox, FilePicker picker, Dialogs dialogs, Navigator navigator) {
        text = desk.text();
        model = new DossierViewModel(desk, outbox, picker);
        Closing closing = new Closing(desk, dialogs);
        view =
                new DossierView(
                        model, () -> navigator.go(Place.RESULT), () -> closing.ask(model::refused));
        node = view.build();
    }

    @Override
    public Place place() {
        return Place.DOSSIER;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.BOX_SEAM;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return Bindings.createObjectBinding(this::railFact, model.readiness(), model.exported());
    }

    @Override
    public Head head() {
        return new Head(
                model.readiness()
                        .map(now ->
                                text.of(
                                        now.minutesClosed()
                                                ? "dossier.subtitle"
                                                : "dossier.subtitle.provisional")),
                List.of());
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return Bindings.createObjectBinding(
                this::nextStep, model.readiness(), model.exported(), model.underWay());
    }

    @Override
    public void shown() {
        view.focus();
    }

    private RailFact railFact() {
        boolean written = model.exported().get().isPresent() && !model.isOutOfDate();
        boolean whole = written && model.readiness().getValue().minutesClosed();
        RailState state =
                whole ? RailState.DONE : written ? RailState.UNDER_WAY : RailState.NOT_BEGUN;
        return new RailFact("", state);
    }

    private NextStep nextStep() {
        if (model.underWay().get()) {
            return NextStep.none(text.of("dossier.next.underWay"));
        }
        Readiness now = model.readiness().getValue();
        Action export =
                Action.of(text.of("dossier.export"), BootstrapIcons.BOX_ARROW_UP, model::export);
        if (!now.minutesClosed()) {
            return NextStep.of(text.of("dossier.next.provisional"), export);
        }
        boolean done = model.exported().get().isPresent() && !model.isOutOfDate();
        return NextStep.of(text.of(done ? "dossier.next.done" : "dossier.next"), export);
    }
}
