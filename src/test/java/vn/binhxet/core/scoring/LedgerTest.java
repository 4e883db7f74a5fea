package vn.binhxet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class LedgerTest {
    @Test
    void isTheMapThatWasPutInAfterEveryStep() {
        Random random = new Random(7);
        Map<Integer, String> expected = new HashMap<>();
        Ledger<Integer, String> ledger = Ledger.empty();
        for (int i = 0; i < 500; i++) {
            Map<Integer, String> more = new HashMap<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                more.put(random.nextInt(-150, 150), "v" + random.nextInt(1000));
            }
            expected.putAll(more);
            ledger = ledger.with(more);
            assertThat(ledger).isEqualTo(expected).hasSameSizeAs(expected);
            assertThat(expected).isEqualTo(ledger).hasSameHashCodeAs(ledger);
            for (int key = -150; key < 150; key++) {
                assertThat(ledger.get(key)).isEqualTo(expected.get(key));
                assertThat(ledger.containsKey(key)).isEqualTo(expected.containsKey(key));
            }
        }
    }

    @Test
    void leavesTheEarlierOnesAsTheyWere() {
        List<Ledger<Integer, Integer>> all = new ArrayList<>(List.of(Ledger.empty()));
        for (int i = 0; i < 100; i++) {
            all.add(all.getLast().with(Map.of(i % 40, i)));
        }
        assertThat(all.get(40)).hasSize(40).containsEntry(3, 3).doesNotContainKey(40);
        assertThat(all.get(60)).hasSize(40).containsEntry(3, 43);
        assertThat(all.getLast()).hasSize(40).containsEntry(3, 83);
    }

    @Test
    void keepsApartKeysOfOneDrawer() {
        Ledger<String, Integer> ledger =
                Ledger.<String, Integer>empty().with(Map.of("Aa", 1)).with(Map.of("BB", 2));
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(ledger).containsExactlyInAnyOrderEntriesOf(Map.of("Aa", 1, "BB", 2));
    }

    @Test
    void cannotBeChanged() {
        Ledger<Integer, Integer> ledger = Ledger.<Integer, Integer>empty().with(Map.of(1, 1));
        assertThatThrownBy(() -> ledger.put(2, 2))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(ledger::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ledger.entrySet().iterator().next().setValue(2))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holdsNothingUnderNull() {
        assertThat(Ledger.empty().get(null)).isNull();
        assertThat(Ledger.empty().containsKey(null)).isFalse();
    }
}
