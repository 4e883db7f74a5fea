package vn.binhxet.ui.regulation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Rules;

import java.util.List;

class DraftTest {
    private final Regulation recorded = Rules.typical().build();
    private final Draft draft = new Draft(recorded);

    @Test
    void lettersTypedIntoOneFieldAreTakenBackTogether() {
        draft.set(RegulationParts.TITLE, "Q");
        draft.set(RegulationParts.TITLE, "Qu");
        draft.set(RegulationParts.YEAR, 2030);
        draft.undo();
        assertThat(draft.regulation().title()).isEqualTo("Qu");
        draft.undo();
        assertThat(draft.regulation()).isEqualTo(recorded);
        assertThat(draft.mayUndo()).isFalse();
        draft.redo();
        draft.redo();
        assertThat(draft.regulation().year()).isEqualTo(2030);
    }

    @Test
    void whoGoesToAnotherLineBeginsAnotherEdit() {
        draft.set(RegulationParts.TITLE, "Một");
        draft.pick(null);
        draft.set(RegulationParts.TITLE, "Hai");
        draft.undo();
        assertThat(draft.regulation().title()).isEqualTo("Một");
    }

    @Test
    void aChangedDraftIsKeptWhenAnotherVersionIsInForce() {
        draft.set(RegulationParts.TITLE, "Đang viết");
        draft.follow(RegulationParts.YEAR.set().apply(recorded, 2030));
        assertThat(draft.regulation().title()).isEqualTo("Đang viết");
        assertThat(draft.isChanged()).isTrue();
        draft.restart();
        assertThat(draft.regulation().year()).isEqualTo(2030);
        assertThat(draft.isChanged()).isFalse();
    }

    @Test
    void rowsThatMoveForgetWhatCouldNotBeReadInThem() {
        draft.mistype("adjustments[1].each", "x", Problem.of(DraftRefusal.NOT_A_NUMBER, ""));
        draft.mistype("bonusCap", "y", Problem.of(DraftRefusal.NOT_A_NUMBER, ""));
        List<Adjustment> fewer = recorded.scheme().adjustments().subList(1, 3);
        draft.rearrange("adjustments", r -> RegulationParts.ADJUSTMENTS.set().apply(r, fewer));
        assertThat(draft.state().get().typed()).containsOnlyKeys("bonusCap");
    }
}
