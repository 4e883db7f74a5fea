package vn.binhxet.ui.regulation;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.RegulationShelf;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.regulation.scheme.SchemePane;

import java.util.ArrayList;
import java.util.List;

/** The regulation: written, frozen, and changed by new versions. */
public final class RegulationScreen implements Screen {
    private final RegulationViewModel model;
    private final Text text;
    private final RegulationView view;
    private final RegulationNext next;
    private final Parent node;
    private final Head head;

    /** What a screen of files needs beside its meeting. */
    public record Files(RegulationShelf shelf, FilePicker picker) {}

    public RegulationScreen(
            Desk desk, Notices notices, Dialogs dialogs, Navigator navigator, Files files) {
        model = new RegulationViewModel(desk, notices, files.shelf(), files.picker());
        text = model.text();
        view = new RegulationView(model);
        node = view.build();
        next = new RegulationNext(model, view, dialogs, navigator);
        head = buildHead();
    }

    @Override
    public Place place() {
        return Place.REGULATION;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.SLIDERS;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return model.meetings()
                .map(now ->
                        now.isRegulationFrozen()
                                ? new RailFact(version(now), RailState.DONE)
                                : new RailFact("", RailState.UNDER_WAY));
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return Bindings.createObjectBinding(next::now, model.meetings(), model.draft().state());
    }

    @Override
    public List<KeyUse> keys() {
        List<KeyUse> keys = new ArrayList<>(SchemePane.keys(text));
        keys.add(KeyUse.of(text.of("regulation.key.redo"), "Ctrl", "Y"));
        keys.add(KeyUse.of(text.of("regulation.key.tab"), "Ctrl", "PgUp", "PgDn"));
        return keys;
    }

    @Override
    public void shown() {
        view.focus();
    }

    private String version(Meeting now) {
        return text.of("regulation.rail.version", now.regulationVersion());
    }

    private Head buildHead() {
        Badge state = new Badge(Tone.NOT_BEGUN, "");
        Button undo =
                Buttons.small(
                        Buttons.quiet(
                                text.of("regulation.undo"),
                                BootstrapIcons.ARROW_COUNTERCLOCKWISE,
                                model.draft()::undo));
        Button restart =
                Buttons.small(
                        Buttons.quiet(text.of("regulation.restart"), null, model.draft()::restart));
        model.meetings().subscribe(_ -> show(state));
        model.draft()
                .state()
                .subscribe(_ -> {
                    show(state);
                    Shown.when(undo, model.draft().mayUndo());
                    Shown.when(restart, model.draft().isChanged());
                });
        return new Head(
                model.draft().state().map(now -> now.regulation().title()),
                List.of(state, undo, restart, new FileMenu(model).build()));
    }

    private void show(Badge state) {
        Meeting now = model.meeting();
        if (model.draft().isChanged()) {
            state.show(Tone.WARN, text.of("regulation.state.changed"));
        } else if (now.isRegulationFrozen()) {
            state.show(Tone.GOOD, text.of("regulation.state.frozen", now.regulationVersion()));
        } else {
            state.show(Tone.UNDER_WAY, text.of("regulation.state.draft"));
        }
    }
}
