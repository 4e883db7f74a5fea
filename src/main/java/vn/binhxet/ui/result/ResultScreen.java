package vn.binhxet.ui.result;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.kit.DeckShelf;
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
import vn.binhxet.ui.result.board.BoardWords;
import vn.binhxet.ui.result.progress.Progress;

import java.util.List;

/** The results of the rounds, and what people decide about them. */
public final class ResultScreen implements Screen {
    private final ResultViewModel model;
    private final ResultView view;
    private final Parent node;
    private final NextSteps steps;

    public ResultScreen(Desk desk, Notices notices, Navigator navigator, DeckShelf decks) {
        model = new ResultViewModel(desk, notices, decks);
        view = new ResultView(model, () -> navigator.go(Place.BALLOT));
        node = view.build();
        steps = new NextSteps(model, navigator, view::focus);
    }

    @Override
    public Place place() {
        return Place.RESULT;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.BAR_CHART_STEPS;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return model.progress().map(ResultScreen::fact);
    }

    @Override
    public Head head() {
        BoardWords words = new BoardWords(model.text());
        return new Head(
                model.boards().picked().map(board -> board.map(words::papers).orElse("")),
                List.of());
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return model.progress().map(steps::of);
    }

    @Override
    public List<KeyUse> keys() {
        return List.of(
                KeyUse.of(model.text().of("result.key.pick"), "↑", "↓"),
                KeyUse.of(model.text().of("result.key.tick"), "Space"),
                KeyUse.of(model.text().of("result.key.record"), "Enter"));
    }

    @Override
    public void shown() {
        view.focus();
    }

    private static RailFact fact(Progress now) {
        boolean begun = now.done() > 0 || !now.boards().isEmpty();
        RailState state =
                now.done() == now.whole()
                        ? RailState.DONE
                        : begun ? RailState.UNDER_WAY : RailState.NOT_BEGUN;
        return new RailFact(now.done() + "/" + now.whole(), state);
    }
}
