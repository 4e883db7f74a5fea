package vn.binhxet.ui.bloc;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.bloc.UnitPaste;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Clip;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
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
import java.util.Optional;

/** Who belongs to the bloc. */
public final class BlocScreen implements Screen {
    private final BlocViewModel model;
    private final UnitsViewModel units;
    private final Navigator navigator;
    private final BlocView view;
    private final Parent node;

    public BlocScreen(Desk desk, Notices notices, Dialogs dialogs, Clip clip, Navigator navigator) {
        this.navigator = navigator;
        model = new BlocViewModel(desk, notices, dialogs);
        units = new UnitsViewModel(model);
        view = new BlocView(model, units, clip);
        node = view.build();
    }

    @Override
    public Place place() {
        return Place.BLOC;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.BUILDING;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return model.bloc()
                .map(bloc -> bloc.units().size())
                .map(count ->
                        new RailFact(
                                count.toString(),
                                count > 1 ? RailState.DONE : RailState.UNDER_WAY));
    }

    @Override
    public Head head() {
        return new Head(
                model.bloc().map(bloc -> model.text().of("bloc.subtitle", bloc.name(bloc.head()))),
                List.of());
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return units.preview()
                .flatMap(preview -> model.bloc().map(bloc -> next(preview, bloc.units().size())));
    }

    @Override
    public List<KeyUse> keys() {
        Text text = model.text();
        return List.of(
                KeyUse.of(text.of("bloc.key.finish"), "Enter", "Tab"),
                KeyUse.of(text.of("bloc.key.edit"), "F2"),
                KeyUse.of(text.of("bloc.key.paste"), "Ctrl", "V"),
                KeyUse.of(text.of("bloc.key.move"), "Ctrl", "↑", "↓"),
                KeyUse.of(text.of("bloc.key.head"), "Ctrl", "T"),
                KeyUse.of(text.of("bloc.key.deputy"), "Ctrl", "D"),
                KeyUse.of(text.of("bloc.key.merge"), "Ctrl", "M"),
                KeyUse.of(text.of("bloc.key.remove"), "Ctrl", "Delete"),
                KeyUse.of(text.of("bloc.key.part"), "Ctrl", "Tab"));
    }

    @Override
    public void shown() {
        view.focus();
    }

    private NextStep next(Optional<UnitPaste> preview, int count) {
        Text text = model.text();
        if (preview.isPresent()) {
            return NextStep.of(
                    text.of("bloc.next.paste"),
                    Action.of(
                            text.of("bloc.next.paste.button"),
                            BootstrapIcons.CHECK2,
                            units::recordPaste));
        }
        Action onward =
                Action.of(
                        text.of("bloc.next.regulation.button"),
                        BootstrapIcons.ARROW_RIGHT,
                        () -> navigator.go(Place.REGULATION));
        return count > 1
                ? NextStep.of(text.of("bloc.next.regulation"), onward)
                : NextStep.of(
                        text.of("bloc.next.units"),
                        onward.notYet(text.of("bloc.next.units.why"), view::focus));
    }
}
