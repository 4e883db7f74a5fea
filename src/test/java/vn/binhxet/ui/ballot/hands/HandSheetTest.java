package vn.binhxet.ui.ballot.hands;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Contests;

import java.util.HashMap;
import java.util.Map;

/** What a hand count says while it is filled in. */
class HandSheetTest {
    @Test
    void everyNumberIsAskedForInTheOrderOfTheFields() {
        HandSheet sheet =
                new HandSheet(
                        Contests.contest(Method.YES_NO, 1, THUE, KHO_BAC),
                        11,
                        null,
                        filled(THUE, 5, KHO_BAC, null),
                        filled(THUE, null, KHO_BAC, 0));
        assertThat(sheet.missing())
                .containsExactly("invalid", "against[\"thue\"]", "votes[\"kho-bac\"]");
    }

    @Test
    void theEquationsCountWhatIsThere() {
        HandSheet sheet =
                new HandSheet(
                        Contests.contest(Method.CHOOSE_N, 2, THUE, KHO_BAC, HAI_QUAN),
                        11,
                        1,
                        filled(THUE, 10, KHO_BAC, 7),
                        Map.of());
        assertThat(sheet.valid()).isEqualTo(10);
        assertThat(sheet.sum()).isEqualTo(17);
        assertThat(sheet.most()).isEqualTo(20);
        assertThat(sheet.highest()).isEqualTo(10);
    }

    private static Map<UnitId, @Nullable Integer> filled(
            UnitId one, @Nullable Integer first, UnitId other, @Nullable Integer second) {
        Map<UnitId, @Nullable Integer> column = new HashMap<>();
        column.put(one, first);
        column.put(other, second);
        return column;
    }
}
