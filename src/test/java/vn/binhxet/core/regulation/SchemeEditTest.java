package vn.binhxet.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Rules.criterion;
import static vn.binhxet.fixture.Rules.section;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.regulation.SchemeLine.OfCriterion;
import vn.binhxet.core.regulation.SchemeLine.OfSection;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of criteria changed line by line. The tables are written I(1 2) II(3 a(4)): a section
 * with its criteria and the sections in it.
 */
class SchemeEditTest {
    private static final Kind MET = new Kind.Met();

    /** I(1 2) II(3 a(4) b()) III(). */
    private static final Scheme SCHEME =
            Rules.SCHEME
                    .withSections(
                            List.of(
                                    section("I", criterion("1", 10, MET), criterion("2", 5, MET)),
                                    section("II", criterion("3", 5, MET))
                                            .withSections(
                                                    List.of(
                                                            section("a", criterion("4", 20, MET)),
                                                            section("b"))),
                                    section("III")))
                    .withTieOrder(Rules.steps("section:II", "people"));

    private final SchemeEdit edit = new SchemeEdit(SCHEME);

    @Test
    void aSectionIsAddedAtTheEndOrAfterAnother() {
        assertTable(edit.addSection(code("IV"), "Mới"), "I(1 2) II(3 a(4) b()) III() IV()");
        assertTable(
                edit.addSection(code("c"), "Mới", code("a")), "I(1 2) II(3 a(4) c() b()) III()");
        assertThat(edit.addSection(code("II"), "Mới")).isEmpty();
        assertThat(edit.addSection(code("c"), "Mới", code("1"))).isEmpty();
    }

    @Test
    void aCriterionIsAddedAfterAnotherOrLastOfItsSection() {
        Criterion added = criterion("5", 1, MET);
        assertTable(edit.add(added, line("1")), "I(1 5 2) II(3 a(4) b()) III()");
        assertTable(edit.add(added, head("II")), "I(1 2) II(3 5 a(4) b()) III()");
        assertThat(edit.add(criterion("2", 1, MET), line("1"))).isEmpty();
        assertThat(edit.add(added, line("9"))).isEmpty();
    }

    @Test
    void aSectionIsRemovedWithAllItHolds() {
        assertTable(edit.remove(head("II")), "I(1 2) III()");
        assertTable(edit.remove(line("1")), "I(2) II(3 a(4) b()) III()");
        assertThat(edit.remove(head("1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "up,     line 2,  I(2 1) II(3 a(4) b()) III()",
        "down,   line 2,",
        "up,     head b,  I(1 2) II(3 b() a(4)) III()",
        "down,   head I,  II(3 a(4) b()) I(1 2) III()",
        "up,     head I,",
        "indent, head I,",
        "indent, head II, I(1 2 II(3 a(4) b())) III()",
        "indent, head b,  I(1 2) II(3 a(4 b())) III()",
        "indent, line 3,  I(1 2) II(a(3 4) b()) III()",
        "indent, line 4,",
        "outdent, head a, I(1 2) II(3 b()) a(4) III()",
        "outdent, head I,",
        "outdent, line 4, I(1 2) II(3 4 a() b()) III()",
        "outdent, line 1,",
        "up,     head x,",
        "indent, line x,"
    })
    void aLineIsMoved(String move, String name, String table) {
        String code = name.substring(5);
        SchemeLine line = name.startsWith("head") ? head(code) : line(code);
        Optional<Scheme> moved =
                switch (move) {
                    case "up" -> edit.up(line);
                    case "down" -> edit.down(line);
                    case "indent" -> edit.indent(line);
                    default -> edit.outdent(line);
                };
        if (table == null) {
            assertThat(moved).isEmpty();
        } else {
            assertTable(moved, table);
        }
    }

    @Test
    void theTieOrderFollowsASectionThatIsRenamed() {
        Scheme renamed = edit.rename(head("II"), code("B")).orElseThrow();
        assertTable(Optional.of(renamed), "I(1 2) B(3 a(4) b()) III()");
        assertThat(renamed.tieOrder()).isEqualTo(Rules.steps("section:B", "people"));
        assertTable(edit.rename(line("1"), code("I")), "I(I 2) II(3 a(4) b()) III()");
        assertThat(edit.rename(line("1"), code("4"))).isEmpty();
        assertThat(edit.rename(head("a"), code("I"))).isEmpty();
        assertThat(edit.rename(head("x"), code("y"))).isEmpty();
    }

    @Test
    void aCriterionGetsOtherFiguresAndAFreeCode() {
        Criterion now = criterion("9", 7, new Kind.Graded(Points.of("0.5")));
        Scheme changed = edit.change(code("1"), now).orElseThrow();
        assertThat(changed.criteria().findFirst()).contains(now);
        assertThat(edit.change(code("1"), criterion("2", 7, MET))).isEmpty();
        assertThat(edit.change(code("x"), now)).isEmpty();
        assertThat(
                        edit.entitle(code("a"), "Tên khác")
                                .orElseThrow()
                                .allSections()
                                .map(Section::title))
                .contains("Tên khác");
    }

    @Test
    void aCriterionIsSplitIntoPartsWithTheirShareOfTheBands() {
        Kind bands = new Kind.Ratio("%", List.of(band(100, "20"), band(50, "5"), band(0, "0")));
        Scheme scheme = edit.change(code("4"), criterion("4", 20, bands)).orElseThrow();
        Scheme split =
                new SchemeEdit(scheme)
                        .split(code("4"), List.of(Points.of(15), Points.of(5)))
                        .orElseThrow();
        assertTable(Optional.of(split), "I(1 2) II(3 a(4.1 4.2) b()) III()");
        assertThat(split.criterion(code("4.1")).orElseThrow().kind())
                .isEqualTo(
                        new Kind.Ratio(
                                "%", List.of(band(100, "15"), band(50, "3.75"), band(0, "0"))));
        assertThat(split.criterion(code("4.2")).orElseThrow().kind())
                .isEqualTo(
                        new Kind.Ratio(
                                "%", List.of(band(100, "5"), band(50, "1.25"), band(0, "0"))));
    }

    @Test
    void partsMustAddUpAndEachGiveSomething() {
        assertThat(edit.split(code("1"), List.of(Points.of(5), Points.of(4)))).isEmpty();
        assertThat(edit.split(code("1"), List.of(Points.of(10)))).isEmpty();
        assertThat(edit.split(code("1"), List.of(Points.of(10), Points.ZERO))).isEmpty();
        assertThat(edit.split(code("x"), List.of(Points.of(5), Points.of(5)))).isEmpty();
        Split split = new Split(criterion("1", 10, MET), 2);
        assertThat(split.evenly(3).orElseThrow())
                .containsExactly(Points.of("3.33"), Points.of("3.33"), Points.of("3.34"));
        assertThat(split.evenly(1)).isEmpty();
        assertThat(new Split(criterion("1", 1, MET), 0).evenly(2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "I II, III",
        "VIII, IX",
        "XXXIX, XL",
        "A B, C",
        "G H, I",
        "H I, J",
        "1 2, 3",
        "9, 10",
        "I.1 I.9, I.10",
        "I.a I.b, I.c",
        "TC-07, TC-08",
        "Phần, I",
        "X Y, Z",
        "LXXXVIII, I"
    })
    void theNextCodeGoesOnAsTheOthersAreNumbered(String codes, String next) {
        List<Section> sections = Stream.of(codes.split(" ")).map(Rules::section).toList();
        assertThat(new NextCode(SCHEME.withSections(sections)).forSection()).isEqualTo(code(next));
    }

    @Test
    void theFirstCodeWithinASectionContinuesItsOwn() {
        assertThat(edit.codes().forCriterion(code("III"))).isEqualTo(code("III.1"));
        assertThat(edit.codes().forSection(code("II"))).isEqualTo(code("c"));
        assertThat(edit.codes().forCriterion(code("I"))).isEqualTo(code("5"));
        assertThat(new NextCode(SCHEME.withSections(List.of())).forSection()).isEqualTo(code("I"));
        Code longest = code("M".repeat(Code.LONGEST));
        Scheme scheme = SCHEME.withSections(List.of(section(longest.value())));
        assertThat(new NextCode(scheme).forCriterion(longest)).isEqualTo(code("1"));
    }

    @Test
    void warningsStopNobody() {
        assertThat(SchemeWarning.of(Rules.SCHEME)).isEmpty();
        assertThat(SchemeWarning.of(SCHEME))
                .containsExactly(
                        Problem.of(
                                SchemeWarning.SUM_UNLIKE_SCALE,
                                "scale",
                                Points.of(40),
                                Points.of(100)),
                        Problem.of(
                                SchemeWarning.SECTION_EMPTY, "sections[1].sections[1]", code("b")),
                        Problem.of(SchemeWarning.SECTION_EMPTY, "sections[2]", code("III")));
        assertThat(RegulationCheck.problemsOf(Rules.with(SCHEME).build())).isEmpty();
    }

    private static void assertTable(Optional<Scheme> scheme, String table) {
        assertThat(scheme.map(s -> table(s.sections()))).contains(table);
    }

    private static String table(List<Section> sections) {
        return sections.stream()
                .map(s ->
                        Stream.concat(
                                        s.criteria().stream().map(c -> c.code().value()),
                                        s.sections().stream().map(in -> table(List.of(in))))
                                .collect(Collectors.joining(" ", s.code() + "(", ")")))
                .collect(Collectors.joining(" "));
    }

    private static SchemeLine head(String code) {
        return new OfSection(code(code));
    }

    private static SchemeLine line(String code) {
        return new OfCriterion(code(code));
    }

    private static Code code(String code) {
        return new Code(code);
    }

    private static Kind.Band band(int from, String points) {
        return new Kind.Band(Points.of(from), Points.of(points));
    }
}
