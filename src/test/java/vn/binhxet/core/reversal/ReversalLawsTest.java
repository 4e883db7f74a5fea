package vn.binhxet.core.reversal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Trail;
import vn.binhxet.core.reversal.Change.What;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.RandomMeeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is shown before a step is taken back is what then happens, in any meeting. */
class ReversalLawsTest {
    private static final int SEEDS = 20;
    private static final int STEPS = 45;
    private static final Set<What> QUORUM = EnumSet.range(What.QUORATE_STILL, What.QUORATE_NEVER);
    private static final Request UNDO = Request.of(new Command.Undo("Ghi nhầm"));

    @Test
    void whatIsShownIsWhatThenHappens() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice).steps(dice.between(20, 20 + STEPS));
                    for (int i = 0; i < STEPS; i++) {
                        m.step(m.ask());
                        Meeting before = m.meeting();
                        Optional<Reversal> shown = Reversal.of(m.history());
                        if (i % 3 == 0 && m.step(UNDO) instanceof Outcome.Done) {
                            Reversal reversal = shown.orElseThrow();
                            assertThat(reversal.changes())
                                    .isNotEmpty()
                                    .isEqualTo(Reversal.between(before, m.meeting()));
                            same(m.meeting(), upTo(m.history(), reversal.step()));
                            complete(reversal.changes(), before, m.meeting());
                        } else if (i % 3 == 0) {
                            assertThat(shown).isEmpty();
                            assertThat(Barrier.of(before)).isPresent();
                        }
                    }
                });
    }

    /** The meeting as it stood before the step was recorded. */
    private static Meeting upTo(History history, Trail.Step step) {
        return History.of(history.entries().subList(0, step.from() - 1)).now();
    }

    private static void same(Meeting now, Meeting then) {
        assertThat(now.bloc()).isEqualTo(then.bloc());
        assertThat(now.regulation()).isEqualTo(then.regulation());
        assertThat(now.roll()).isEqualTo(then.roll());
        assertThat(now.scores()).isEqualTo(then.scores());
        assertThat(now.rounds()).isEqualTo(then.rounds());
        assertThat(now.proceedings()).isEqualTo(then.proceedings());
    }

    /** Whatever part of the meeting is another, some change says so, and none without. */
    private static void complete(List<Change> changes, Meeting now, Meeting then) {
        says(changes, What.WHEREABOUTS, What.DELEGATES, !now.roll().equals(then.roll()));
        says(
                changes,
                What.FINAL_NO_MORE,
                What.ACCEPTED_NO_MORE,
                !now.scores().equals(then.scores()));
        says(
                changes,
                What.ROUND_GONE,
                What.VALID_AGAIN,
                !now.rounds().all().equals(then.rounds().all()));
        says(
                changes,
                What.UNITS,
                What.REGULATION_OPEN_AGAIN,
                !now.bloc().equals(then.bloc())
                        || !now.regulation().equals(then.regulation())
                        || now.isRegulationFrozen() != then.isRegulationFrozen());
        if (now.proceedings().equals(then.proceedings())) {
            says(changes, What.NOT_BEGUN, What.REASON_GONE, false);
        }
        if (now.quorum().present() != then.quorum().present()) {
            assertThat(changes)
                    .filteredOn(change -> QUORUM.contains(change.what()))
                    .singleElement()
                    .satisfies(change ->
                            assertThat(change.args())
                                    .startsWith(now.quorum().present(), then.quorum().present()));
        }
    }

    private static void says(List<Change> changes, What first, What last, boolean other) {
        Set<What> family = EnumSet.range(first, last);
        assertThat(changes.stream().anyMatch(c -> family.contains(c.what())))
                .as(family + " in " + changes)
                .isEqualTo(other);
    }
}
