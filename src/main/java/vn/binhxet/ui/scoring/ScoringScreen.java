package vn.binhxet.ui.scoring;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.text.Text;
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
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;

import java.util.ArrayList;
import java.util.List;

/** The points: units × criteria, from what each gave itself to what the meeting agrees on. */
public final class ScoringScreen implements Screen {
    private final ScoringViewModel model;
    private final ScoringView view;
    private final Parent node;
    private final NextSteps steps;
    private final ScoringWays ways;

    public ScoringScreen(
            Desk desk, Dialogs dialogs, Notices notices, Navigator navigator, ScoringWays ways) {
        this.ways = ways;
        model = new ScoringViewModel(desk, dialogs, notices);
        view = new ScoringView(model, ways.why());
        node = view.build();
        steps = new NextSteps(model, navigator);
    }

    @Override
    public Place place() {
        return Place.SCORING;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.GRID_3X3;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return model.matrix().scores().map(ScoringScreen::fact);
    }

    @Override
    public Head head() {
        List<Node> extras = new ArrayList<>();
        extras.add(badge());
        extras.add(new StageSwitch(model).node());
        Text text = model.text();
        offer(extras, "sheets", text.of("scoring.sheets"), BootstrapIcons.TABLE, ways.sheets());
        return new Head(model.matrix().scores().map(this::subtitle), extras);
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return Bindings.createObjectBinding(
                () -> steps.of(model.matrix().scores().get(), model.matrix().stage().get()),
                model.matrix().scores(),
                model.matrix().stage());
    }

    @Override
    public List<KeyUse> keys() {
        Text text = model.text();
        return List.of(
                KeyUse.of(text.of("scoring.key.edit"), "F2"),
                KeyUse.of(text.of("scoring.key.down"), "Enter"),
                KeyUse.of(text.of("scoring.key.right"), "Tab"),
                KeyUse.of(text.of("scoring.key.unscored"), "?"),
                KeyUse.of(text.of("scoring.key.notAssigned"), "−"),
                KeyUse.of(text.of("scoring.key.given"), "="),
                KeyUse.of(text.of("scoring.key.takeOut"), "Delete"),
                KeyUse.of(text.of("scoring.key.reason"), "Ctrl", "R"),
                KeyUse.of(text.of("scoring.key.stage"), "Ctrl", "PgUp"),
                KeyUse.of(text.of("scoring.key.block"), "Shift", "→"),
                KeyUse.of(text.of("scoring.key.paste"), "Ctrl", "V"),
                KeyUse.of(text.of("scoring.key.fold"), "Ctrl", "G"),
                KeyUse.of(text.of("scoring.key.why"), "F3"));
    }

    @Override
    public void shown() {
        view.shown();
    }

    private Badge badge() {
        Badge badge = new Badge(Tone.WARN, "");
        badge.setId("scoring-provisional");
        model.matrix().scores().subscribe(_ -> show(badge));
        model.matrix().stage().subscribe((_, _) -> show(badge));
        return badge;
    }

    private void show(Badge badge) {
        Scores scores = model.matrix().scores().get();
        ScoreTable table = scores.table(model.matrix().stage().get());
        Text text = model.text();
        Shown.when(badge, scores.book().isStarted());
        if (scores.book().isFinal()) {
            badge.show(Tone.GOOD, text.of("scoring.official"));
        } else if (table.provisional()) {
            int gaps = scores.gaps(model.matrix().stage().get()).size();
            int open = scores.without(model.matrix().stage().get()).size();
            badge.show(
                    Tone.WARN,
                    gaps > 0
                            ? text.of("scoring.provisional.gaps", gaps)
                            : text.of("scoring.provisional.units", open));
        } else {
            badge.show(Tone.NOTE, text.of("scoring.complete"));
        }
    }

    private static void offer(
            List<Node> extras, String id, String label, Ikon icon, @Nullable Runnable press) {
        if (press != null) {
            Button button = Buttons.outlined(label, icon, press);
            button.setId("scoring-" + id);
            extras.add(button);
        }
    }

    private String subtitle(Scores scores) {
        return model.text()
                .of(
                        "scoring.subtitle",
                        scores.units().size(),
                        scores.scheme().criteria().count(),
                        scores.scheme().scale());
    }

    private static RailFact fact(Scores scores) {
        ScoreTable table = scores.table(scores.latest());
        long complete =
                table.rows().values().stream().map(ScoreRow::missing).filter(List::isEmpty).count();
        RailState state =
                scores.book().isFinal()
                        ? RailState.DONE
                        : scores.book().isStarted() ? RailState.UNDER_WAY : RailState.NOT_BEGUN;
        return new RailFact(complete + "/" + scores.units().size(), state);
    }
}
