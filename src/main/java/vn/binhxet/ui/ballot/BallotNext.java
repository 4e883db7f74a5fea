package vn.binhxet.ui.ballot;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.opening.Draft;
import vn.binhxet.ui.ballot.opening.OfferWords;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Question;

/** What comes next in a vote, step by step, with the sentence the chair may read. */
final class BallotNext {
    private final RoundUnderWay ballot;
    private final BallotView view;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Text text;

    BallotNext(RoundUnderWay ballot, BallotView view, Dialogs dialogs, Navigator navigator) {
        this.ballot = ballot;
        this.view = view;
        this.dialogs = dialogs;
        this.navigator = navigator;
        text = ballot.text();
    }

    NextStep of(@Nullable Counting counting, @Nullable Draft draft) {
        if (counting == null) {
            return draft == null ? nothing() : open(draft);
        }
        return switch (counting.phase()) {
            case ISSUING -> issue();
            case FIRST_PASS -> firstPass(counting);
            case SECOND_PASS -> secondPass(counting);
            case COMPARING -> compare(counting);
            case HANDS -> hands(counting);
            case SEALING -> seal(counting);
        };
    }

    private NextStep nothing() {
        return NextStep.of(
                text.of("ballot.next.nothing"),
                Action.of(
                        text.of("ballot.next.result"),
                        BootstrapIcons.ARROW_RIGHT,
                        () -> navigator.go(Place.RESULT)));
    }

    private NextStep open(Draft draft) {
        OfferWords words = new OfferWords(text);
        String what = words.what(draft.offer());
        RoundId round = draft.asked().round();
        Action open =
                Action.of(text.of("ballot.next.open", round), BootstrapIcons.UNLOCK, view::open);
        Contest contest = draft.contest();
        return contest == null
                ? NextStep.of(what, open.notYet(text.of(draft.obstacles().getFirst()), view::focus))
                : NextStep.of(what, open);
    }

    private NextStep issue() {
        Action issue = Action.of(text.of("ballot.next.issue"), BootstrapIcons.FILES, view::issue);
        return NextStep.of(text.of("ballot.next.issue.what"), issue);
    }

    private NextStep firstPass(Counting counting) {
        boolean twice = counting.contest().passes() == 2;
        Action on =
                Action.of(
                        text.of(twice ? "ballot.next.second" : "ballot.next.toSeal"),
                        BootstrapIcons.ARROW_RIGHT,
                        ballot::goOn);
        if (counting.typed() == 0) {
            return NextStep.of(
                    text.of("ballot.next.first"),
                    on.notYet(text.of("ballot.next.left", counting.left()), view::focus));
        }
        return typing(counting, on, "ballot.next.rest");
    }

    private NextStep secondPass(Counting counting) {
        Action on =
                Action.of(text.of("ballot.next.compare"), BootstrapIcons.ARROW_RIGHT, ballot::goOn);
        return typing(counting, on, "ballot.next.rest.second");
    }

    private NextStep typing(Counting counting, Action on, String what) {
        int left = counting.left();
        if (left > 0) {
            return NextStep.of(
                    text.of(what, left), on.notYet(text.of("ballot.next.left", left), view::focus));
        }
        if (left < 0) {
            return NextStep.of(
                    text.of("ballot.next.over", -left),
                    on.notYet(text.of("ballot.next.over.reason"), view::focus));
        }
        return NextStep.of(text.of("ballot.next.complete"), on);
    }

    private NextStep compare(Counting counting) {
        int open = counting.box().differences().size();
        Action seal =
                sealAction(counting).notYet(text.of("ballot.next.differences", open), view::focus);
        return NextStep.of(text.of("ballot.next.settle", open), seal);
    }

    private NextStep hands(Counting counting) {
        boolean papers = counting.contest().method().onPaper();
        Action record =
                Action.of(
                        text.of(papers ? "ballot.next.byHand" : "ballot.next.totals"),
                        BootstrapIcons.CHECK2,
                        view::recordHands);
        return NextStep.of(
                text.of(papers ? "ballot.next.byHand.what" : "ballot.next.totals.what"), record);
    }

    private NextStep seal(Counting counting) {
        int wrong = counting.discrepancies().size();
        Action seal = sealAction(counting);
        return wrong > 0
                ? NextStep.of(
                        text.of("ballot.next.disagrees"),
                        seal.notYet(text.of("ballot.next.disagrees.reason", wrong), view::focus))
                : NextStep.of(text.of("ballot.next.seal.what", counting.contest().round()), seal);
    }

    private Action sealAction(Counting counting) {
        RoundId round = counting.contest().round();
        Question question =
                new Question(
                        text.of("ballot.seal.ask", round),
                        consequence(counting),
                        text.of("ballot.seal.yes"),
                        text.of("ballot.seal.no"));
        return Action.of(
                text.of("ballot.next.seal", round),
                BootstrapIcons.LOCK,
                () -> dialogs.confirm(question, this::sealNow, () -> {}));
    }

    private String consequence(Counting counting) {
        return counting.box().isEmpty()
                ? text.of("ballot.seal.consequence.byHand")
                : text.of("ballot.seal.consequence", counting.box().returned());
    }

    /** The result is on the next screen. */
    private void sealNow() {
        ballot.seal(view.sealReason(), () -> navigator.go(Place.RESULT));
    }
}
