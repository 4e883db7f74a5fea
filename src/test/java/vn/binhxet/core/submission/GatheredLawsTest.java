package vn.binhxet.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What holds whatever dossiers arrive and whatever people decide. */
class GatheredLawsTest {
    private static final int SEEDS = 300;

    /** Some dossiers of few blocs and meetings, so that they meet. */
    private static Gathered gathered(Dice dice) {
        List<Submission> all =
                IntStream.range(0, 2 + dice.upTo(8)).mapToObj(i -> dossier(dice, i)).toList();
        Gathered gathered = Gathered.of(all);
        for (int i = dice.upTo(5); i > 0; i--) {
            gathered = gathered.counting(all.get(dice.upTo(all.size() - 1)), dice.oneIn(2));
        }
        return gathered;
    }

    private static Submission dossier(Dice dice, int i) {
        Sent sent =
                Sent.of(i + ".zip", "Khối " + dice.upTo(3))
                        .of(2020 + dice.upTo(1))
                        .telling("họp " + dice.upTo(5))
                        .with("Đơn vị " + dice.upTo(4), "Đơn vị " + dice.upTo(4));
        sent = dice.oneIn(2) ? sent.proposing(Sent.FLAG, "A", "B", "C") : sent;
        sent = dice.oneIn(5) ? sent.open() : sent;
        sent = dice.oneIn(5) ? sent.rehearsed() : sent;
        sent =
                dice.oneIn(5)
                        ? sent.broken(Problem.of(BallotRefusal.ROUND_UNKNOWN, "a", "x"))
                        : sent;
        return dice.oneIn(8)
                ? new Submission("/ho-so", i + ".zip", 1, null, sent.read().problems())
                : sent.read();
    }

    @Test
    void ofOneBlocAndYearAndOfOneMeetingAtMostOneCounts() {
        Laws.hold(
                SEEDS,
                dice -> {
                    List<Submission> counted =
                            gathered(dice).lines().stream()
                                    .filter(Line::counted)
                                    .map(Line::submission)
                                    .toList();
                    for (Submission one : counted) {
                        assertThat(counted)
                                .filteredOn(other -> !other.equals(one))
                                .noneMatch(other -> Rival.of(one).isOf(Rival.of(other)));
                    }
                });
    }

    @Test
    void whatCannotBeReadAndRehearsalsNeverCount() {
        Laws.hold(
                SEEDS,
                dice ->
                        assertThat(gathered(dice).counted())
                                .allMatch(Objects::nonNull)
                                .noneMatch(Told::rehearsal));
    }

    @Test
    void totalsAreTheProposalsOfThoseThatCount() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Gathered gathered = gathered(dice);
                    assertThat(gathered.totals().stream().mapToInt(Total::used).sum())
                            .isEqualTo(
                                    gathered.counted().stream()
                                            .mapToInt(told -> told.proposals().size())
                                            .sum());
                });
    }

    @Test
    void conflictsAreTheSameInWhateverOrderDossiersArrive() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Gathered gathered = gathered(dice);
                    List<Submission> turned = new ArrayList<>(gathered.all()).reversed();
                    assertThat(kinds(Gathered.of(turned)))
                            .containsExactlyInAnyOrderElementsOf(kinds(gathered));
                });
    }

    /** Every pair that cannot stand together, and every dossier that goes too far. */
    private static List<String> kinds(Gathered gathered) {
        return gathered.conflicts().stream()
                .map(one -> one.kind() + " " + one.files().stream().sorted().toList())
                .toList();
    }

    @Test
    void addingDossiersOneByOneIsAddingThemAtOnce() {
        Laws.hold(
                SEEDS,
                dice -> {
                    List<Submission> all = gathered(dice).all();
                    Gathered slowly = Gathered.of(List.of());
                    for (Submission one : all) {
                        slowly = slowly.with(List.of(one));
                    }
                    assertThat(slowly).isEqualTo(Gathered.of(all));
                });
    }
}
