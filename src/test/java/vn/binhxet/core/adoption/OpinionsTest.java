package vn.binhxet.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;

/** A show of hands of ten, as a secretary types it. */
class OpinionsTest {
    private static Opinions told(
            @Nullable Integer in, @Nullable Integer against, @Nullable Integer abstain) {
        return new Opinions(in, against, abstain);
    }

    @Test
    void whoIsNotCountedIsInFavour() {
        assertThat(told(null, 1, null).filled(10)).isEqualTo(told(9, 1, 0));
        assertThat(told(null, null, 2).filled(10)).isEqualTo(told(8, 0, 2));
        assertThat(told(null, 1, 2).filled(10)).isEqualTo(told(7, 1, 2));
    }

    @Test
    void whereThoseInFavourAreCountedTheRestAbstains() {
        assertThat(told(10, null, null).filled(10)).isEqualTo(told(10, 0, 0));
        assertThat(told(8, null, null).filled(10)).isEqualTo(told(8, 0, 2));
        assertThat(told(8, 1, null).filled(10)).isEqualTo(told(8, 1, 1));
        assertThat(told(8, null, 1).filled(10)).isEqualTo(told(8, 1, 1));
    }

    @Test
    void nothingFillsItselfFromNothingOrBeyondTheRoom() {
        assertThat(Opinions.NONE.filled(10)).isEqualTo(Opinions.NONE);
        assertThat(told(11, null, null).filled(10)).isEqualTo(told(11, null, null));
        assertThat(told(5, 5, 1).filled(10)).isEqualTo(told(5, 5, 1));
        assertThat(told(5, 5, 1).areOfAll(10)).isFalse();
    }

    @Test
    void theSumIsAlwaysTheRoomAndWhatWasToldStays() {
        Laws.hold(
                500,
                dice -> {
                    int voters = dice.upTo(60);
                    Opinions told = random(dice, voters);
                    Opinions filled = told.filled(voters);
                    if (told.equals(Opinions.NONE)) {
                        assertThat(filled).isEqualTo(told);
                        return;
                    }
                    assertThat(filled.sum()).isEqualTo(voters);
                    assertThat(filled.areOfAll(voters)).isTrue();
                    assertThat(filled.filled(voters)).as("nothing is left").isEqualTo(filled);
                    assertKept(told.inFavour(), filled.inFavour());
                    assertKept(told.against(), filled.against());
                    assertKept(told.abstain(), filled.abstain());
                });
    }

    /** Some of the three told, together no more than the room; all three are the whole of it. */
    private static Opinions random(Dice dice, int voters) {
        int in = dice.upTo(voters);
        int against = dice.upTo(voters - in);
        int abstain = voters - in - against;
        return told(
                dice.oneIn(2) ? null : (Integer) in,
                dice.oneIn(2) ? null : (Integer) against,
                dice.oneIn(2) ? null : (Integer) abstain);
    }

    private static void assertKept(@Nullable Integer told, @Nullable Integer filled) {
        assertThat(filled).isNotNegative();
        if (told != null) {
            assertThat(filled).isEqualTo(told);
        }
    }
}
