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
            steps.add(new Step(text.word(phase), state));
        }
        return steps;
    }

    private static List<Phase> phases(Counting counting) {
        if (!counting.contest().method().onPaper()) {
            return List.of(Phase.HANDS, Phase.SEALING);
        }
        return counting.contest().passes() == 1
                ? List.of(Phase.ISSUING, Phase.FIRST_PASS, Phase.SEALING)
                : List.of(
                        Phase.ISSUING,
                        Phase.FIRST_PASS,
                        Phase.SECOND_PASS,
                        Phase.COMPARING,
                        Phase.SEALING);
    }
}
