package vn.binhxet.ui.audit;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.Viewer;

import java.util.List;

/** The journal in people's words. */
public final class AuditScreen implements Screen {
    private final Desk desk;
    private final Text text;
    private final AuditView view;
    private final Parent node;

    public AuditScreen(
            Desk desk, Outbox outbox, FilePicker picker, Viewer viewer, Navigator navigator) {
        this.desk = desk;
        text = desk.text();
        view = new AuditView(new AuditViewModel(desk, outbox, picker, viewer), navigator);
        node = view.build();
    }

    @Override
    public Place place() {
        return Place.AUDIT;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.JOURNAL_TEXT;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return desk.settled()
                .map(now ->
                        new RailFact(
                                "",
                                now.proceedings().isClosed()
                                        ? RailState.DONE
                                        : RailState.UNDER_WAY));
    }

    @Override
    public Head head() {
        return new Head(new SimpleObjectProperty<>(text.of("audit.subtitle")), List.of());
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return new SimpleObjectProperty<>(
                NextStep.of(
                        text.of("audit.next"),
                        Action.of(
                                text.of("audit.print.button"),
                                BootstrapIcons.PRINTER,
                                view::print)));
    }

    @Override
    public List<KeyUse> keys() {
        return List.of(
                KeyUse.of(text.of("audit.key.find"), "Ctrl", "F"),
                KeyUse.of(text.of("audit.key.pick"), "↑", "↓"),
                KeyUse.of(text.of("audit.key.go"), "Enter"),
                KeyUse.of(text.of("audit.print.button"), "Ctrl", "P"));
    }

    @Override
    public void shown() {
        view.focus();
    }
}
