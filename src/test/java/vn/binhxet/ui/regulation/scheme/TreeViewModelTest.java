package vn.binhxet.ui.regulation.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.fixture.Rules;
import vn.binhxet.text.Text;
import vn.binhxet.ui.regulation.draft.Draft;

import java.util.List;

/** The tree of the typical scheme: I with five criteria, II with one and a section II.a. */
class TreeViewModelTest {
    private final Draft draft = new Draft(Rules.typical().build());
    private final TreeViewModel model = new TreeViewModel(draft, Text.in(Text.VIETNAMESE));

    private List<String> codes() {
        return model.lines().get().stream().map(l -> l.line().code().value()).toList();
    }

    private void pick(String code) {
        model.pick(
                model.lines().get().stream()
                        .filter(line -> line.line().code().value().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private String picked() {
        return model.picked().orElseThrow().line().code().value();
    }

    @Test
    void aCriterionIsAddedAfterTheOneInViewWithACodeNobodyBears() {
        pick("I.2");
        model.add();
        assertThat(picked()).isEqualTo("I.6");
        assertThat(codes()).containsSubsequence("I.2", "I.6", "I.3");
        assertThat(draft.state().get().problems()).isEmpty();
    }

    @Test
    void anEmptyTableBeginsWithASection() {
        draft.rearrange(model.scheme().withSections(List.of()), null);
        model.add();
        assertThat(codes()).containsExactly("I");
        model.add();
        assertThat(codes()).containsExactly("I", "I.1");
    }

    @Test
    void aCriterionIsSplitIntoPartsThatAddUpToIt() {
        pick("I.2");
        Points before = model.scheme().sumOfMaxima();
        assertThat(model.parts(2)).contains(List.of(Points.of(5), Points.of(5)));
        assertThat(model.split(List.of(Points.of(5), Points.of(4)))).isFalse();
        assertThat(model.split(List.of(Points.of(6), Points.of(4)))).isTrue();
        assertThat(codes()).contains("I.2.1", "I.2.2").doesNotContain("I.2");
        assertThat(picked()).isEqualTo("I.2.1");
        assertThat(model.scheme().sumOfMaxima()).isEqualTo(before);
        draft.undo();
        assertThat(picked()).isEqualTo("I.2");
    }

    @Test
    void linesMoveAndStayInView() {
        pick("I.3");
        model.up();
        assertThat(codes()).containsSubsequence("I.1", "I.3", "I.2");
        model.down();
        model.down();
        assertThat(codes()).containsSubsequence("I.4", "I.3", "I.5");
        assertThat(picked()).isEqualTo("I.3");
        pick("II");
        model.indent();
        assertThat(model.picked().orElseThrow().depth()).isEqualTo(1);
        model.outdent();
        assertThat(model.picked().orElseThrow().depth()).isZero();
    }

    @Test
    void whatIsTakenOutLeavesTheNextLineInView() {
        pick("I.5");
        model.remove();
        assertThat(codes()).doesNotContain("I.5");
        assertThat(picked()).isEqualTo("II");
        model.remove();
        assertThat(codes()).containsExactly("I", "I.1", "I.2", "I.3", "I.4");
        assertThat(picked()).isEqualTo("I.4");
    }

    @Test
    void aFoldedSectionHidesAllWithinIt() {
        pick("II.2");
        model.fold();
        assertThat(picked()).isEqualTo("II.a");
        model.fold();
        assertThat(codes()).doesNotContain("II.2").contains("II.a");
        model.unfold();
        model.unfold();
        assertThat(picked()).isEqualTo("II.2");
    }

    @Test
    void aCodeIsChangedUnlessAnotherLineBearsIt() {
        pick("I");
        assertThat(model.isTaken(new Code("II"))).isTrue();
        assertThat(model.recode(new Code("II"))).isFalse();
        int visit = draft.state().get().visit();
        assertThat(model.recode(new Code("A"))).isTrue();
        assertThat(picked()).isEqualTo("A");
        assertThat(draft.state().get().visit()).as("typing goes on").isEqualTo(visit);
        assertThat(draft.regulation().scheme().tieOrder().getFirst().word()).isEqualTo("section:A");
    }
}
