package vn.binhxet.ui.result;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.progress.Todo;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;

/** What to decide next, as the bar below the screen shows it. */
final class NextSteps {
    private final ResultViewModel model;
    private final Navigator navigator;
    private final Runnable goThere;
    private final Text text;

    /**
     * @param goThere puts the focus on what is to be decided
     */
    NextSteps(ResultViewModel model, Navigator navigator, Runnable goThere) {
        this.model = model;
        this.navigator = navigator;
        this.goThere = goThere;
        text = model.text();
    }

    NextStep of(Progress now) {
        return switch (now.next()) {
            case Todo.Begin _ -> begin();
            case Todo.CountAgain(var board) ->
                    NextStep.of(text.of("result.next.countAgain", round(board)), toBallot());
            case Todo.ChooseCount(var board, _) -> chooseCount(board);
            case Todo.Settle settle -> settle(settle);
            case Todo.FillPlace(var line) -> fill(line, now);
            case Todo.Vote(var subject, var again) -> vote(subject, again);
            case Todo.Agree(var award) -> agree(award);
            case Todo.Score(var award) -> score(award);
            case Todo.Propose(var line) -> propose(line.award());
            case Todo.Elect(var line) -> elect(line);
            case Todo.Finish _ -> NextStep.of(text.of("result.next.finish"), toDossier());
        };
    }

    private NextStep begin() {
        Action call =
                Action.of(
                        text.of("result.toAttendance"),
                        BootstrapIcons.ARROW_RIGHT,
                        () -> navigator.go(Place.ATTENDANCE));
        return NextStep.of(text.of("result.next.begin"), call);
    }

    private NextStep chooseCount(Board board) {
        Action choose =
                Action.of(text.of("result.official.title"), BootstrapIcons.CHECK2_SQUARE, goThere);
        return NextStep.of(text.of("result.next.chooseCount", round(board)), choose);
    }

    private static Object round(Board board) {
        return board.round().orElseThrow().contest().round();
    }

    private NextStep settle(Todo.Settle settle) {
        String reason = text.of("result.next.tied", settle.tie().tie().seats());
        String what = text.of("result.next.settle", settle.subject().code());
        boolean award = settle.subject() instanceof Award;
        Action later = award ? list(settle.subject()) : toDossier();
        return NextStep.of(what, later.notYet(reason, goThere));
    }

    private NextStep fill(AwardLine line, Progress now) {
        String reason = text.of("result.next.open", line.open());
        boolean last = now.done() + 1 == now.whole();
        Action later = last ? toDossier() : list(line.award());
        String what = text.of("result.next.fill", line.award().code());
        return NextStep.of(what, later.notYet(reason, goThere));
    }

    private NextStep vote(Subject subject, boolean again) {
        String key = again ? "result.next.voteAgain" : "result.next.vote";
        return NextStep.of(text.of(key, subject.code()), toBallot());
    }

    private NextStep agree(Award award) {
        Action later = list(award).notYet(text.of("result.next.notAgreed"), goThere);
        return NextStep.of(text.of("result.next.agree", award.code()), later);
    }

    private NextStep score(Award award) {
        Action later = list(award).notYet(text.of("result.next.noPoints"), goThere);
        return NextStep.of(text.of("result.next.score", award.code()), later);
    }

    private NextStep propose(Award award) {
        return NextStep.of(text.of("result.next.propose", award.code()), list(award));
    }

    private NextStep elect(OfficeLine line) {
        String reason = text.of("result.next.notElected", line.office().code());
        String what = text.of("result.next.elect", line.office().code());
        return NextStep.of(what, toDossier().notYet(reason, goThere));
    }

    private Action list(Subject subject) {
        return Action.of(
                text.of("result.propose"),
                BootstrapIcons.LIST_OL,
                () -> model.propose(subject.code()));
    }

    private Action toBallot() {
        return Action.of(
                text.of("result.toBallot"),
                BootstrapIcons.ARROW_RIGHT,
                () -> navigator.go(Place.BALLOT));
    }

    private Action toDossier() {
        return Action.of(
                text.of("result.toDossier"),
                BootstrapIcons.ARROW_RIGHT,
                () -> navigator.go(Place.DOSSIER));
    }
}
