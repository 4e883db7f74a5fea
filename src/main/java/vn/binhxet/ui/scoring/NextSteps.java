package vn.binhxet.ui.scoring;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;

import java.util.List;

/** What comes next with the points: the regulation ready, sheets filled, accepted, official. */
final class NextSteps {
    private final ScoringViewModel model;
    private final Navigator navigator;
    private final Text text;

    NextSteps(ScoringViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        text = model.text();
    }

    NextStep of(Scores scores, Stage stage) {
        if (scores.book().isFinal()) {
            Action vote =
                    Action.of(
                            text.of("scoring.next.nominate"),
                            BootstrapIcons.ARROW_RIGHT,
                            () -> navigator.go(Place.NOMINATION));
            return NextStep.of(text.of("scoring.next.final"), vote);
        }
        if (!scores.meeting().isRegulationFrozen()) {
            return NextStep.of(
                    text.of("scoring.next.freeze"),
                    Action.of(
                            text.of("scoring.freeze.button"), BootstrapIcons.LOCK, model::freeze));
        }
        Action finalise =
                Action.of(
                        text.of("scoring.finalise"), BootstrapIcons.CHECK2_CIRCLE, model::finalise);
        List<Scores.Gap> gaps = scores.gaps(stage);
        if (!gaps.isEmpty()) {
            return missing(scores, stage, gaps, finalise);
        }
        List<UnitId> open = model.toBeAccepted(stage);
        if (!open.isEmpty()) {
            return accepting(stage, open);
        }
        if (stage != Stage.AGREED) {
            Stage after = stage == Stage.SELF ? Stage.REVIEWED : Stage.AGREED;
            Action on =
                    Action.of(
                            text.of("scoring.next.stage", text.word(after)),
                            BootstrapIcons.ARROW_RIGHT,
                            () -> model.matrix().look(after));
            return NextStep.of(text.of("scoring.next.stageDone", text.word(stage)), on);
        }
        return NextStep.of(text.of("scoring.next.finalise"), finalise);
    }

    private NextStep missing(Scores scores, Stage stage, List<Scores.Gap> gaps, Action finalise) {
        Scores.Gap first = gaps.getFirst();
        String unit = scores.meeting().bloc().find(first.unit()).map(Unit::label).orElse("");
        String reason = text.of("scoring.next.gap", gaps.size(), unit, first.criterion().value());
        Action notYet =
                finalise.notYet(
                        reason, () -> model.matrix().go(first.unit(), first.criterion(), stage));
        return NextStep.of(text.of("scoring.next.fill", gaps.size()), notYet);
    }

    private NextStep accepting(Stage stage, List<UnitId> open) {
        Stage before = stage.before() == null ? stage : stage.before();
        String done =
                text.of(
                        "scoring.next.accept",
                        open.size(),
                        text.word(before).toLowerCase(text.locale()));
        Action accept =
                Action.of(
                        done, BootstrapIcons.CHECK2_ALL, () -> model.acceptAsItStands(stage, open));
        return NextStep.of(text.of("scoring.next.open", open.size(), text.word(stage)), accept);
    }
}
