package vn.binhxet.ui.dossier;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.handin.Completeness;
import vn.binhxet.core.handin.Point;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.check.Mending;
import vn.binhxet.ui.dossier.check.PointWords;
import vn.binhxet.ui.dossier.out.Exporting;
import vn.binhxet.ui.dossier.out.Exporting.UnderWay;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.AttachmentShelf;
import vn.binhxet.ui.kit.Closing;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.attach.Attaching;
import vn.binhxet.ui.kit.paper.Numbering;
import vn.binhxet.ui.kit.paper.PaperOut;

import java.util.List;

/** The papers for the province, what they lack, and the code by which they can be checked. */
public final class DossierScreen implements Screen {
    private final DossierViewModel model;
    private final DossierView view;
    private final Parent node;
    private final Text text;
    private final ObservableValue<RailFact> rail;
    private final ObservableValue<NextStep> next;

    /**
     * What it works with.
     *
     * @param papers opens single papers
     * @param shelf of the open meeting
     * @param project shows the code to the hall
     */
    public record Equipment(
            Outbox outbox,
            FilePicker picker,
            AttachmentShelf shelf,
            PaperOut papers,
            Runnable project) {}

    public DossierScreen(
            Desk desk, Notices notices, Dialogs dialogs, Navigator navigator, Equipment equipment) {
        text = desk.text();
        var picker = equipment.picker();
        var shelf = equipment.shelf();
        model =
                new DossierViewModel(
                        desk,
                        new Exporting(desk, equipment.outbox(), picker, shelf),
                        new Attaching(desk, notices, picker, shelf),
                        new Numbering(desk, notices));
        Closing closing = new Closing(desk, dialogs);
        view =
                new DossierView(
                        model,
                        equipment.papers(),
                        equipment.project(),
                        mending -> {
                            if (mending instanceof Mending.Go(var place)) {
                                navigator.go(place);
                            } else {
                                closing.ask(model.exporting()::refused);
                            }
                        });
        node = view.build();
        rail =
                Bindings.createObjectBinding(
                        this::railFact, model.meeting(), model.exporting().exported());
        next =
                Bindings.createObjectBinding(
                        this::nextStep,
                        model.completeness(),
                        model.exporting().exported(),
                        model.exporting().underWay());
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
        return rail;
    }

    @Override
    public Head head() {
        return new Head(
                model.meeting()
                        .map(_ ->
                                text.of(
                                        model.areMinutesClosed()
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
        return next;
    }

    @Override
    public List<KeyUse> keys() {
        return List.of(
                KeyUse.of(text.of("dossier.keys.next"), "Tab"),
                KeyUse.of(text.of("dossier.attach.signed"), "Ctrl", "O"),
                KeyUse.of(text.of("dossier.keys.code"), "Enter"));
    }

    @Override
    public void shown() {
        view.focus();
    }

    private RailFact railFact() {
        boolean written = isUpToDate();
        boolean whole = written && model.areMinutesClosed();
        RailState state =
                whole ? RailState.DONE : written ? RailState.UNDER_WAY : RailState.NOT_BEGUN;
        return new RailFact("", state);
    }

    /** Exporting is never forbidden; the words say what is missing and the label what comes out. */
    private NextStep nextStep() {
        UnderWay running = model.exporting().underWay().get();
        if (running != null) {
            int count = running.names().size();
            return NextStep.underWay(
                    text.of("dossier.next.underWay", running.done() + 1, count, running.name()),
                    running.part());
        }
        Completeness now = model.completeness().getValue();
        List<Point> missing = now.of(Weight.HINDERS);
        String what = text.of(isUpToDate() ? "dossier.next.done" : "dossier.next");
        if (!missing.isEmpty()) {
            what = new PointWords(text).of(missing.getFirst());
        }
        String label = model.areMinutesClosed() ? "dossier.export" : "dossier.export.provisional";
        return NextStep.of(
                what,
                Action.of(text.of(label), BootstrapIcons.BOX_ARROW_UP, model.exporting()::export));
    }

    private boolean isUpToDate() {
        return model.exporting().exported().get().isPresent() && !model.exporting().isOutOfDate();
    }
}
