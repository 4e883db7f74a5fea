package vn.binhxet.ui.nomination;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

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

/** Who may be proposed for what. */
public final class NominationScreen implements Screen {
    private final NominationViewModel model;
    private final Navigator navigator;
    private final NominationView view;
    private final Parent node;

    public NominationScreen(Desk desk, Notices notices, Navigator navigator) {
        this.navigator = navigator;
        model = new NominationViewModel(desk);
        view =
                new NominationView(
                        model,
                        new RestrictViewModel(desk, notices),
                        () -> navigator.go(Place.RESULT));
        node = view.build();
    }

    @Override
    public Place place() {
        return Place.NOMINATION;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.AWARD;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return model.table().map(NominationScreen::fact);
    }

    @Override
    public Head head() {
        return new Head(
                model.table()
                        .map(_ ->
                                model.text()
                                        .of(
                                                "nomination.subtitle",
                                                model.meeting().regulation().title())),
                List.of());
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return model.table().map(this::next);
    }

    @Override
    public List<KeyUse> keys() {
        Text text = model.text();
        return List.of(
                KeyUse.of(text.of("nomination.key.pick"), "←", "↑", "↓", "→"),
                KeyUse.of(text.of("nomination.key.bar"), "−"),
                KeyUse.of(text.of("nomination.key.withdraw"), "*"));
    }

    @Override
    public void shown() {
        view.focus();
    }

    private static RailFact fact(Nominations now) {
        String small = now.subjects().isEmpty() ? "" : now.given(0) + "/" + now.rows().size();
        boolean open = now.isUndecided() || !now.again().isEmpty();
        return new RailFact(small, open ? RailState.UNDER_WAY : RailState.DONE);
    }

    private NextStep next(Nominations now) {
        Text text = model.text();
        if (!now.again().isEmpty()) {
            return NextStep.of(
                    text.of("nomination.next.again"),
                    Action.of(
                            text.of("nomination.again.go"),
                            BootstrapIcons.ARROW_RIGHT,
                            () -> navigator.go(Place.RESULT)));
        }
        Action vote =
                Action.of(
                        text.of("nomination.next.vote.button"),
                        BootstrapIcons.ARROW_RIGHT,
                        () -> navigator.go(Place.BALLOT));
        String what =
                text.of(now.isUndecided() ? "nomination.next.undecided" : "nomination.next.vote");
        return NextStep.of(what, vote);
    }
}
