package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.terms.IntegrityCode;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;

import java.time.OffsetDateTime;
import java.util.List;

/** What every journal does. */
abstract class JournalContract {
    /** SHA-256 as worked out apart from this program, for the first entry of {@link #NOTE}. */
    private static final String DIGEST =
            "8dc6bb3f23af1711ea24f59babd4b76420501433cc86c02a5265b1e347885f25";

    private static final String HASH =
            "7ebb1fb3f927dbfa76d0b708ac274212892d2c9d9d7fb94658f15ff21710e883";

    private static final Draft NOTE =
            new Draft(
                    OffsetDateTime.parse("2022-01-05T08:00:00+07:00"),
                    "Bình",
                    new Fact.DirectionGiven("Chủ tịch", "Giữ vững"));

    /** A new, empty journal with the nonces of {@link SmallMeeting#nonce}. */
    abstract Journal create();

    /** The journal closed and opened again. */
    abstract Journal reopen(Journal journal);

    @Test
    void beginsEmpty() {
        try (Journal journal = create()) {
            assertThat(journal.entries()).isEmpty();
            assertThat(journal.damage()).isEmpty();
        }
    }

    @Test
    void numbersTheEntriesFromOne() {
        try (Journal journal = create()) {
            List<Entry> first = journal.append(SmallMeeting.drafts(2));
            List<Entry> second = journal.append(List.of(NOTE));
            assertThat(first).extracting(Entry::seq).containsExactly(1, 2);
            assertThat(second).extracting(Entry::seq).containsExactly(3);
            assertThat(journal.entries())
                    .containsExactly(first.get(0), first.get(1), second.get(0));
        }
    }

    @Test
    void keepsEveryDraftAsItWasGiven() {
        List<Draft> drafts = SmallMeeting.drafts(30);
        try (Journal journal = create()) {
            drafts.forEach(draft -> journal.append(List.of(draft)));
            List<Entry> before = List.copyOf(journal.entries());
            try (Journal again = reopen(journal)) {
                assertThat(again.damage()).isEmpty();
                assertThat(again.entries()).isEqualTo(before);
                assertThat(again.entries()).map(JournalContract::draft).isEqualTo(drafts);
            }
        }
    }

    @Test
    void goesOnAfterItWasClosed() {
        List<Draft> drafts = SmallMeeting.drafts(12);
        try (Journal whole = create()) {
            whole.append(drafts);
            List<Entry> expected = List.copyOf(whole.entries());
            try (Journal parts = create()) {
                parts.append(drafts.subList(0, 5));
                try (Journal again = reopen(parts)) {
                    again.append(drafts.subList(5, 12));
                    assertThat(again.entries()).map(JournalContract::draft).isEqualTo(drafts);
                    assertThat(again.entries().subList(0, 5)).isEqualTo(expected.subList(0, 5));
                }
            }
        }
    }

    @Test
    void keepsTimesWithTheirOffsetAndFractions() {
        List<OffsetDateTime> times =
                List.of(
                        OffsetDateTime.parse("2022-01-05T08:00+07:00"),
                        OffsetDateTime.parse("2022-01-05T01:00:00Z"),
                        OffsetDateTime.parse("2022-01-05T08:00:00.123456789-03:30"));
        try (Journal journal = create()) {
            times.forEach(at -> journal.append(List.of(new Draft(at, "", NOTE.fact()))));
            try (Journal again = reopen(journal)) {
                assertThat(again.entries()).map(e -> e.recorded().at()).isEqualTo(times);
            }
        }
    }

    @Test
    void keepsWhateverPeopleType() {
        String strange = "'; DROP TABLE journal; --\n\u0000\u202e\"\\ 🗳 é e\u0301";
        try (Journal journal = create()) {
            journal.append(
                    List.of(
                            new Draft(
                                    NOTE.at(),
                                    strange,
                                    new Fact.DirectionGiven(strange, strange))));
            try (Journal again = reopen(journal)) {
                assertThat(again.entries().getFirst().recorded().by()).isEqualTo(strange);
                assertThat(again.entries().getFirst().recorded().fact())
                        .isEqualTo(new Fact.DirectionGiven(strange, strange));
            }
        }
    }

    @Test
    void chainsAsTheFormatSays() {
        try (Journal journal = create()) {
            Entry entry = journal.append(List.of(NOTE)).getFirst();
            assertThat(entry.digest()).isEqualTo(DIGEST);
            assertThat(entry.hash()).isEqualTo(HASH);
            assertThat(entry.code()).isEqualTo(IntegrityCode.of(HASH));
        }
    }

    @Test
    void chainsEachEntryToAllBeforeIt() {
        try (Journal journal = create();
                Journal other = create()) {
            journal.append(SmallMeeting.drafts(3));
            other.append(List.of(NOTE));
            other.append(SmallMeeting.drafts(3).subList(1, 3));
            Entry last = journal.entries().getLast();
            Entry otherLast = other.entries().getLast();
            assertThat(otherLast.digest()).isEqualTo(last.digest());
            assertThat(otherLast.hash()).isNotEqualTo(last.hash());
        }
    }

    @Test
    void recordsNothingForNothing() {
        try (Journal journal = create()) {
            assertThat(journal.append(List.of())).isEmpty();
            assertThat(journal.entries()).isEmpty();
        }
    }

    @Test
    void letsNobodyChangeTheList() {
        try (Journal journal = create()) {
            List<Entry> entries = journal.append(List.of(NOTE));
            assertThatThrownBy(() -> entries.clear())
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> journal.entries().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static Draft draft(Entry entry) {
        return new Draft(entry.recorded().at(), entry.recorded().by(), entry.recorded().fact());
    }
}
