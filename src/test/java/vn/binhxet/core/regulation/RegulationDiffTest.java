package vn.binhxet.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.RegulationChange.What;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.RandomRegulation;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What people are told before a new version of the regulation is put in force. */
class RegulationDiffTest {
    private static final Regulation BEFORE = Rules.typical().build();
    private static final Code GRADED = new Code("I.2");

    @Test
    void nothingIsToldOfARegulationThatStaysAsItIs() {
        Laws.hold(
                100,
                dice -> {
                    Regulation regulation = RandomRegulation.of(dice);
                    assertThat(RegulationDiff.between(regulation, regulation)).isEmpty();
                });
    }

    @Test
    void whereTwoRegulationsDifferSomethingIsTold() {
        Laws.hold(
                200,
                dice -> {
                    Regulation one = RandomRegulation.of(dice);
                    Regulation other = dice.oneIn(2) ? RandomRegulation.of(dice) : one;
                    assertThat(RegulationDiff.between(one, other).isEmpty())
                            .isEqualTo(one.equals(other));
                });
    }

    @Test
    void aMaximumIsToldWithWhatItWasAndWhatItIs() {
        assertThat(after(edit -> edit.change(GRADED, graded("Tiêu chí I.2", 8, "0.25"))))
                .containsExactly(
                        RegulationChange.of(
                                What.CRITERION_MAX, GRADED, Points.of(10), Points.of(8)));
    }

    @Test
    void otherFiguresOfAKindAreToldAndAnotherKindByName() {
        Criterion was = BEFORE.scheme().criterion(GRADED).orElseThrow();
        assertThat(after(edit -> edit.change(GRADED, graded(was.title(), 10, "0.5"))))
                .extracting(RegulationChange::what)
                .containsExactly(What.CRITERION_FIGURES);
        Criterion met = new Criterion(GRADED, was.title(), was.max(), new Kind.Met(), was.source());
        assertThat(after(edit -> edit.change(GRADED, met)))
                .extracting(RegulationChange::what)
                .containsExactly(What.CRITERION_KIND);
    }

    @Test
    void aLineMovedIsOneChangeOfOrderAndALineGoneIsNamed() {
        assertThat(after(edit -> edit.down(new SchemeLine.OfCriterion(GRADED))))
                .extracting(RegulationChange::what)
                .containsExactly(What.ORDER);
        assertThat(after(edit -> edit.remove(new SchemeLine.OfCriterion(GRADED))))
                .extracting(RegulationChange::what)
                .containsExactly(What.CRITERION_REMOVED);
    }

    private static Criterion graded(String title, int max, String step) {
        Criterion was = BEFORE.scheme().criterion(GRADED).orElseThrow();
        return new Criterion(
                GRADED, title, Points.of(max), new Kind.Graded(Points.of(step)), was.source());
    }

    private static List<RegulationChange> after(Function<SchemeEdit, Optional<Scheme>> edit) {
        Scheme now = edit.apply(new SchemeEdit(BEFORE.scheme())).orElseThrow();
        return RegulationDiff.between(BEFORE, with(now));
    }

    private static Regulation with(Scheme scheme) {
        return new Regulation(
                BEFORE.title(),
                BEFORE.sample(),
                BEFORE.year(),
                BEFORE.sources(),
                scheme,
                BEFORE.quorum(),
                BEFORE.adoption(),
                BEFORE.ballots(),
                BEFORE.awards(),
                BEFORE.offices());
    }
}
