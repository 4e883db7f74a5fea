package vn.binhxet.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.SchemeLine.OfCriterion;
import vn.binhxet.core.regulation.SchemeLine.OfSection;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.RandomRegulation;
import vn.binhxet.fixture.Rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What no change of the table of criteria may break, whatever the table. */
class SchemeEditLawsTest {
    private static final int SEEDS = 300;

    @Test
    void movesKeepEveryLineAndTheSumOfMaxima() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Scheme before = RandomRegulation.scheme(dice);
                    Optional<Scheme> after = moved(before, dice);
                    after.ifPresent(scheme -> {
                        assertThat(scheme).isNotEqualTo(before);
                        assertThat(scheme.sumOfMaxima()).isEqualTo(before.sumOfMaxima());
                        assertThat(scheme.criteria().toList())
                                .containsExactlyInAnyOrderElementsOf(before.criteria().toList());
                        assertThat(codes(scheme))
                                .containsExactlyInAnyOrderElementsOf(codes(before));
                    });
                });
    }

    @Test
    void upAndDownUndoEachOther() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Scheme before = RandomRegulation.scheme(dice);
                    for (SchemeLine line : lines(before)) {
                        edit(before)
                                .up(line)
                                .ifPresent(up -> assertThat(edit(up).down(line)).contains(before));
                    }
                });
    }

    @Test
    void aSectionThatWasIndentedCanBeOutdentedToWhereItWas() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Scheme before = RandomRegulation.scheme(dice);
                    before.allSections()
                            .map(s -> new OfSection(s.code()))
                            .forEach(line ->
                                    edit(before)
                                            .indent(line)
                                            .ifPresent(in ->
                                                    assertThat(edit(in).outdent(line))
                                                            .contains(before)));
                });
    }

    @Test
    void aSplitKeepsTheSumAndMakesNothingWrong() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Scheme before = RandomRegulation.scheme(dice);
                    before.criteria()
                            .forEach(criterion -> {
                                Split split = new Split(criterion, before.decimals());
                                split.evenly(dice.between(2, 5))
                                        .ifPresent(
                                                maxima -> assertSplit(before, criterion, maxima));
                            });
                });
    }

    private static void assertSplit(Scheme before, Criterion criterion, List<Points> maxima) {
        Scheme after = edit(before).split(criterion.code(), maxima).orElseThrow();
        assertThat(after.sumOfMaxima()).isEqualTo(before.sumOfMaxima());
        assertThat(after.criteria()).hasSize((int) before.criteria().count() + maxima.size() - 1);
        assertThat(after.criterion(criterion.code())).isEmpty();
        assertCodesUnique(after);
        assertThat(problems(after)).isEmpty();
    }

    @Test
    void codesStayUniqueThroughManyChanges() {
        Laws.hold(
                100,
                dice -> {
                    Scheme scheme = RandomRegulation.scheme(dice);
                    for (int i = 0; i < 30; i++) {
                        scheme = changed(scheme, dice).orElse(scheme);
                        assertCodesUnique(scheme);
                    }
                });
    }

    @Test
    void aSuggestedCodeIsNew() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Scheme scheme = RandomRegulation.scheme(dice);
                    Set<Code> taken = new HashSet<>(codes(scheme));
                    NextCode next = edit(scheme).codes();
                    assertThat(taken).doesNotContain(next.forSection());
                    scheme.allSections()
                            .map(Section::code)
                            .forEach(section ->
                                    assertThat(taken)
                                            .doesNotContain(
                                                    next.forSection(section),
                                                    next.forCriterion(section)));
                });
    }

    private static Optional<Scheme> moved(Scheme scheme, Dice dice) {
        List<SchemeLine> lines = lines(scheme);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        SchemeLine line = dice.pick(lines);
        return switch (dice.upTo(3)) {
            case 0 -> edit(scheme).up(line);
            case 1 -> edit(scheme).down(line);
            case 2 -> edit(scheme).indent(line);
            default -> edit(scheme).outdent(line);
        };
    }

    /** Any change, with names that exist, exist elsewhere, or do not. */
    private static Optional<Scheme> changed(Scheme scheme, Dice dice) {
        List<SchemeLine> lines = new ArrayList<>(lines(scheme));
        lines.add(new OfSection(new Code("không có")));
        lines.add(new OfCriterion(new Code("không có")));
        SchemeLine line = dice.pick(lines);
        Code code = dice.pick(lines).code();
        Criterion criterion = Rules.criterion(code.value(), 4, new Kind.Met());
        return switch (dice.upTo(7)) {
            case 0 -> edit(scheme).addSection(code, "Mục");
            case 1 -> edit(scheme).addSection(edit(scheme).codes().forSection(), "Mục", code);
            case 2 -> edit(scheme).add(criterion, line);
            case 3 -> edit(scheme).remove(line);
            case 4 -> edit(scheme).change(line.code(), criterion);
            case 5 -> edit(scheme).rename(line, code);
            case 6 -> edit(scheme).split(code, List.of(Points.of(2), Points.of(2)));
            default -> moved(scheme, dice);
        };
    }

    private static SchemeEdit edit(Scheme scheme) {
        return new SchemeEdit(scheme);
    }

    private static List<SchemeLine> lines(Scheme scheme) {
        return Stream.<SchemeLine>concat(
                        scheme.allSections().map(s -> new OfSection(s.code())),
                        scheme.criteria().map(c -> new OfCriterion(c.code())))
                .toList();
    }

    private static List<Code> codes(Scheme scheme) {
        return lines(scheme).stream().map(SchemeLine::code).toList();
    }

    private static void assertCodesUnique(Scheme scheme) {
        assertThat(scheme.allSections().map(Section::code)).doesNotHaveDuplicates();
        assertThat(scheme.criteria().map(Criterion::code)).doesNotHaveDuplicates();
    }

    private static List<Problem> problems(Scheme scheme) {
        return RegulationCheck.problemsOf(Rules.with(scheme).build());
    }
}
