package vn.binhxet.ui.ballot.opening;

import vn.binhxet.core.eligibility.Verdict;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why a unit does not stand in a round, or what speaks against it though it stands. */
final class NameWords {
    private final Text text;
    private final Draft draft;
    private final Map<UnitId, String> obstacles = new HashMap<>();
    private final Set<UnitId> chosen = new HashSet<>();

    NameWords(Text text, Meeting meeting, Draft draft) {
        this.text = text;
        this.draft = draft;
        Subject subject = draft.offer().subject();
        meeting.results()
                .eligibility(subject)
                .forEach((unit, answer) ->
                        answer.obstacle()
                                .ifPresent(verdict -> obstacles.put(unit, words(verdict))));
        List<RoundResult> rounds = meeting.results().roundsOf(subject.code());
        rounds.forEach(round -> chosen.addAll(round.winners()));
        if (subject instanceof Award award) {
            chosen.addAll(meeting.results().computed(award).units());
        }
    }

    /** What is said beside the name; empty if there is nothing to say. */
    String of(UnitId unit) {
        boolean stands = draft.names().contains(unit);
        String obstacle = obstacles.get(unit);
        if (stands || obstacle != null) {
            return obstacle == null ? "" : obstacle;
        }
        if (draft.offer().usual().contains(unit)) {
            return text.of("ballot.leftOut.takenOff");
        }
        if (chosen.contains(unit)) {
            return text.of("ballot.leftOut.chosen");
        }
        return switch (draft.offer().kind()) {
            case RE_VOTE -> text.of("ballot.leftOut.notTied");
            case REPLACES -> text.of("ballot.leftOut.notThen");
            case FIRST, NEXT_PLACES ->
                    draft.offer().subject().by() == Method.ROTATION
                            ? text.of("ballot.leftOut.notItsTurn")
                            : "";
        };
    }

    private String words(Verdict verdict) {
        return verdict.answer() == Verdict.Answer.UNKNOWN
                ? text.of("nomination.unknown")
                : text.of("verdict." + verdict.ground(), verdict.args().toArray());
    }
}
