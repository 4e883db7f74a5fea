package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.RegulationCheck;
import vn.binhxet.core.regulation.SchemeWarning;
import vn.binhxet.core.terms.Outcome;

import java.util.List;
import java.util.stream.Stream;

/** The two regulations that ship: what their sources state, nothing wrong, nothing doubtful. */
class RegulationSampleTest {
    private static final String HUNDRED = "quy-che-co-quan-trung-uong-100.json";
    private static final String THOUSAND = "quy-che-cum-cong-an-1000.json";

    private static Regulation sample(String name) {
        Outcome<Regulation> read = new RegulationFiles().read(new RegulationFiles().sample(name));
        assertThat(read.problems()).isEmpty();
        return ((Outcome.Done<Regulation>) read).value();
    }

    @Test
    void theseTwoShip() {
        assertThat(new RegulationFiles().samples()).containsExactly(HUNDRED, THOUSAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {HUNDRED, THOUSAND})
    void nothingIsWrongAndTheMaximaAddUpToTheScale(String name) {
        Regulation sample = sample(name);
        assertThat(RegulationCheck.problemsOf(sample)).isEmpty();
        assertThat(SchemeWarning.of(sample.scheme())).isEmpty();
        assertThat(sample.sample()).isTrue();
        assertThat(sample.title()).contains("mẫu");
        assertThat(sample.sources()).isNotEmpty();
        assertThat(sample.scheme().criteria())
                .allSatisfy(
                        line -> assertThat(line.source()).containsAnyOf("thông lệ", "minh họa"));
    }

    @ParameterizedTest
    @CsvSource({
        HUNDRED + ", I 60; I.1 35; I.2 15; I.3 10; II 20; III 20",
        THOUSAND
                + ", I 700; I.1 200; I.2 200; I.2.a 70; I.2.b 50; I.2.c 30; I.2.d 50; I.3 120;"
                + " I.3.a 40; I.3.b 30; I.3.c 30; I.3.d 20; I.4 100; I.4.a 50; I.4.b 50; I.5 40;"
                + " I.6 40; II 200; II.1 50; II.2 50; II.3 30; II.4 40; II.5 30; III 100; III.1 40;"
                + " III.2 20; III.3 15; III.4 25"
    })
    void everySectionGivesWhatItsSourceStates(String name, String stated) {
        assertThat(sample(name).scheme().allSections().map(s -> s.code() + " " + s.max()))
                .containsExactly(stated.split("; "));
    }

    @Test
    void theHundredPointsAreDividedAsUsual() {
        Regulation sample = sample(HUNDRED);
        assertThat(sample.scheme().sections().getLast().criteria())
                .extracting(c -> c.max().toString())
                .containsExactly("5", "5", "5", "5");
        assertThat(sample.scheme().classes())
                .extracting(c -> c.name() + " " + c.from())
                .containsExactly("Xuất sắc 90", "Tốt 80", "Khá 65");
        assertThat(sample.scheme().bonusCap()).hasToString("5");
        assertThat(sample.awards())
                .extracting(a -> a.code() + " " + a.quota())
                .containsExactly("CTD 3", "BK 5");
        assertThat(sample.offices()).extracting(o -> o.code().value()).containsExactly("KT");
    }

    @Test
    void theThousandPointsUseTheFourKindsAboveAllTheRelativeOne() {
        List<Criterion> criteria = sample(THOUSAND).scheme().criteria().toList();
        assertThat(sample(THOUSAND).scheme().sections().getFirst().sections().getFirst().criteria())
                .hasSize(12);
        assertThat(of(criteria, Kind.Relative.class)).hasSizeGreaterThan(criteria.size() / 2 - 3);
        Stream.of(Kind.Met.class, Kind.Counted.class, Kind.Graded.class)
                .forEach(kind -> assertThat(of(criteria, kind)).hasSizeGreaterThan(7));
        assertThat(sample(THOUSAND).scheme().adjustments()).hasSize(3);
    }

    private static List<Criterion> of(List<Criterion> criteria, Class<? extends Kind> kind) {
        return criteria.stream().filter(c -> kind.isInstance(c.kind())).toList();
    }
}
