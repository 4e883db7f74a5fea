package vn.binhxet.core.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Papers typed twice, blind; only those that differ are opened again. */
class BoxTest {
    private static final Paper A = names(THUE);
    private static final Paper B = names(KHO_BAC);

    @Test
    void returnedArePapersTypedInTheFirstPass() {
        assertThat(first(A, B).returned()).isEqualTo(2);
        assertThat(first(A, B).typed(2, 1, List.of(A, B, B), "Ba").returned()).isEqualTo(2);
    }

    @Test
    void papersOnWhichThePassesDifferAreNamedUntilSettled() {
        Box box = first(A, B, A).typed(2, 1, List.of(A, A, B), "Ba");
        assertThat(box.differences()).containsExactly(2, 3);
        Box settled = box.resolved(2, B, "Tổ trưởng");
        assertThat(settled.differences()).containsExactly(3);
        assertThat(settled.resolved(3, B, "Tổ trưởng").papers()).containsExactly(A, B, B);
    }

    @Test
    void aDifferenceIsRememberedEvenIfItWasTypedAway() {
        Box box = first(A, B).typed(2, 1, List.of(A, A), "Ba").retyped(2, 2, B);
        assertThat(box.differences()).isEmpty();
        assertThat(box.differed()).containsExactly(2);
        assertThat(box.papers()).containsExactly(A, B);
    }

    @Test
    void aSettledPaperThatIsTypedAgainIsComparedAnew() {
        Box box =
                first(A, B)
                        .typed(2, 1, List.of(A, A), "Ba")
                        .resolved(2, A, "Tổ trưởng")
                        .retyped(1, 1, B);
        assertThat(box.differences()).containsExactly(1);
        assertThat(box.retyped(1, 2, A).differences()).containsExactly(1);
        assertThat(box.retyped(1, 2, A).settled()).isEmpty();
        assertThat(box.retyped(2, 2, names()).differences()).containsExactly(1, 2);
    }

    @Test
    void theSecondPassMayTakeTheStacksInAnyOrder() {
        Box box = first(A, B, A).typed(2, 3, List.of(B), "Ba");
        assertThat(box.pass(2).gaps()).containsExactly(1, 2);
        assertThat(box.unpaired()).containsExactly(1, 2);
        assertThat(box.differences()).containsExactly(3);
        assertThat(box.typed(2, 1, List.of(A, B), "Ba").unpaired()).isEmpty();
    }

    @Test
    void papersTakenBackLeaveTheirPassAndAreComparedAnew() {
        Box box = first(A, B, A).typed(2, 1, List.of(A, A, B), "Ba").resolved(2, A, "Tổ trưởng");
        Box back = box.takenBack(2, 2, 3);
        assertThat(back.second().papers()).containsExactly(A);
        assertThat(back.unpaired()).containsExactly(2, 3);
        assertThat(back.typed(2, 2, List.of(B, B), "Ba").differences()).containsExactly(3);
        assertThat(box.takenBack(2, 1, 1).second().papers()).containsExactly(null, A, B);
        assertThat(box.takenBack(1, 3, 3).returned()).isEqualTo(2);
        assertThat(box.takenBack(1, 1, 3).takenBack(2, 1, 3).isEmpty()).isTrue();
        assertThat(back.differed()).as("what differed once is remembered").containsExactly(2, 3);
    }

    @Test
    void aTypistIsKnownByNameHoweverItIsWritten() {
        Pass pass = first(A).pass(1).typed(2, List.of(A), "Vũ Văn Dũng");
        assertThat(pass.wasTypedBy(" vu văn  dung ")).isTrue();
        assertThat(pass.wasTypedBy("Vũ Văn Dụ")).isFalse();
        assertThat(first(A).takenBack(1, 1, 1).first().wasTypedBy("hai")).isTrue();
    }

    @Test
    void aPaperThatOnlyOnePassHasIsUnpaired() {
        assertThat(first(A).typed(2, 1, List.of(A, A), "Ba").unpaired()).containsExactly(2);
        assertThat(first(A, A).typed(2, 1, List.of(A), "Ba").unpaired()).containsExactly(2);
    }

    @Test
    void aPassKnowsWhoTypedAndTheNextNumber() {
        Pass pass = first(A).typed(1, 2, List.of(B), "Tư").typed(1, 3, List.of(B), "Hai").pass(1);
        assertThat(pass.typists()).containsExactly("Hai", "Tư");
        assertThat(pass.next()).isEqualTo(4);
        assertThat(pass.count()).isEqualTo(3);
        assertThat(pass.paper(0)).isNull();
        assertThat(pass.paper(4)).isNull();
    }

    private static Box first(Paper... papers) {
        return Box.EMPTY.typed(1, 1, List.of(papers), "Hai");
    }
}
