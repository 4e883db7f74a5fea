package vn.binhxet.ui.result;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.progress.Progress;
import vn.binhxet.ui.kit.DeckShelf;
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
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.result.board.BoardWords;

import java.util.List;

/** The results of the rounds, and what people decide about them. */
public final class ResultScreen implements Screen {
    private final ResultViewModel model;
    private final ResultView view;
    private final Parent node;
    private final NextSteps steps;

    public ResultScreen(
            Desk desk, Notices notices, Dialogs dialogs, Navigator navigator, DeckShelf decks) {
        Runnable toBallot = () -> navigator.go(Place.BALLOT);
        model = new ResultViewModel(desk, notices, dialogs, toBallot, decks);
        view = new ResultView(model, toBallot);
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
                List.of(recordButton()));
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
                KeyUse.of(model.text().of("result.key.record"), "Enter"),
                KeyUse.of(model.text().of("record.open"), "F4"),
                KeyUse.of(model.text().of("record.back"), "Esc"));
    }

    @Override
    public void shown() {
        view.focus();
    }

    /** Opens the counting record; not there where the board in view is of no round. */
    private Node recordButton() {
        Button open =
                Buttons.outlined(
                        model.text().of("record.open"),
                        BootstrapIcons.FILE_EARMARK_TEXT,
                        model.signing()::turn);
        open.setId("result-record-open");
        HBox button = new HBox(8, KeyHint.cap("F4"), open);
        button.setAlignment(Pos.CENTER_RIGHT);
        Shown.when(
                button,
                Bindings.createBooleanBinding(
                        () ->
                                model.signing().record().getValue().isPresent()
                                        && !model.signing().open().get(),
                        model.signing().record(),
                        model.signing().open()));
        return button;
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
