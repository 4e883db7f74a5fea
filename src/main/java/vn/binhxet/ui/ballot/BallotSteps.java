package vn.binhxet.ui.ballot;

import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.Counting.Phase;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.part.Steps.Step;

import java.util.ArrayList;
import java.util.List;

/** The steps of the round under way, as the head of the screen shows them. */
final class BallotSteps {
    private BallotSteps() {}

    static List<Step> of(Counting counting, Text text) {
        List<Phase> phases = phases(counting);
        int current = phases.indexOf(counting.phase());
        List<Step> steps = new ArrayList<>();
        for (Phase phase : phases) {
            int at = steps.size();
            RailState state =
                    at < current
                            ? RailState.DONE
                            : at == current ? RailState.UNDER_WAY : RailState.NOT_BEGUN;
            steps.add(new Step(word(phase, counting, text), state));
        }
        return steps;
    }

    private static String word(Phase phase, Counting counting, Text text) {
        boolean papers = counting.contest().method().onPaper();
        return papers && phase == Phase.HANDS ? text.of("ballot.byHand.step") : text.word(phase);
    }

    private static List<Phase> phases(Counting counting) {
        if (!counting.contest().method().onPaper()) {
            return List.of(Phase.HANDS, Phase.SEALING);
        }
        List<Phase> phases = new ArrayList<>(List.of(Phase.ISSUING));
        boolean handsAlone = counting.box().isEmpty() && !counting.isTyping();
        boolean handsOpen = counting.phase() == Phase.HANDS;
        if (!handsAlone || counting.phase() == Phase.ISSUING) {
            phases.add(Phase.FIRST_PASS);
            if (counting.contest().passes() == 2) {
                phases.addAll(List.of(Phase.SECOND_PASS, Phase.COMPARING));
            }
        }
        if (handsOpen || (handsAlone && counting.totals() != null)) {
            phases.add(Phase.HANDS);
        }
        phases.add(Phase.SEALING);
        return phases;
    }
}
