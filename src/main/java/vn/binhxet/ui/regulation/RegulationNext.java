package vn.binhxet.ui.regulation;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Question;

import java.util.List;
import java.util.stream.Collectors;

/** What comes next: record the draft, freeze it, then the points. */
final class RegulationNext {
    private final RegulationViewModel model;
    private final Text text;
    private final RegulationView view;
    private final Dialogs dialogs;
    private final Navigator navigator;

    RegulationNext(
            RegulationViewModel model, RegulationView view, Dialogs dialogs, Navigator navigator) {
        this.model = model;
        this.view = view;
        this.dialogs = dialogs;
        this.navigator = navigator;
        text = model.text();
    }

    /** What is shown; pressing it looks again, for a field may be read only when it is left. */
    NextStep now() {
        boolean frozen = model.meeting().isRegulationFrozen();
        if (model.draft().isChanged()) {
            int version = model.meeting().regulationVersion() + 1;
            String label =
                    frozen
                            ? text.of("regulation.next.version", version)
                            : text.of("regulation.next.record");
            Action action = Action.of(label, BootstrapIcons.CHECK2, this::press);
            return NextStep.of(text.of("regulation.next.changed"), unlessWrong(action));
        }
        if (frozen) {
            Action scores =
                    Action.of(
                            text.of("regulation.next.scores"),
                            BootstrapIcons.ARROW_RIGHT,
                            this::press);
            return NextStep.of(text.of("regulation.next.frozen"), scores);
        }
        Action freeze =
                Action.of(text.of("regulation.next.freeze"), BootstrapIcons.LOCK, this::press);
        return NextStep.of(text.of("regulation.next.check"), unlessWrong(freeze));
    }

    private Action unlessWrong(Action action) {
        int wrong = model.draft().state().get().problems().size();
        return wrong == 0
                ? action
                : action.notYet(text.of("regulation.next.wrong", wrong), view::focusProblem);
    }

    private void press() {
        view.leaveField();
        boolean frozen = model.meeting().isRegulationFrozen();
        if (!model.draft().state().get().problems().isEmpty()) {
            view.focusProblem();
        } else if (model.draft().isChanged()) {
            if (frozen) {
                askVersion();
            } else {
                model.record(null);
            }
        } else if (frozen) {
            navigator.go(Place.SCORING);
        } else {
            askFreeze();
        }
    }

    private void askVersion() {
        dialogs.reason(
                new Question(
                        text.of("regulation.version.ask", model.meeting().regulationVersion() + 1),
                        new ChangeWords(text)
                                .of(model.changes(), model.newMisfits(), model.meeting()),
                        text.of("regulation.version.yes"),
                        text.of("regulation.later")),
                model::record,
                () -> {});
    }

    private void askFreeze() {
        List<Problem> warnings = model.warnings();
        String careful =
                warnings.stream()
                        .limit(5)
                        .map(problem -> "\n• " + text.of(problem))
                        .collect(Collectors.joining());
        dialogs.confirm(
                new Question(
                        text.of("regulation.freeze.ask"),
                        text.of("regulation.freeze.consequence") + careful,
                        text.of("regulation.next.freeze"),
                        text.of("regulation.later")),
                model::freeze,
                () -> {});
    }
}
