package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.port.Damage;
import vn.binhxet.port.Damage.Kind;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** Somebody with a SQLite program changes a meeting file, and what is noticed of it. */
class TamperTest {
    private static final int ENTRIES = 25;

    @TempDir(factory = RamFolder.class)
    private Path folder;

    private final Journals journals = new SqliteJournals(Clock.systemUTC());
    private Path file = Path.of("");
    private List<Entry> recorded = List.of();
    private byte[] untouched = new byte[0];
    private RawFile raw = new RawFile(file);

    @BeforeEach
    void record() throws IOException {
        file = folder.resolve("khoi.binhxet");
        raw = new RawFile(file);
        try (Journal journal = journals.create(file, SmallMeeting::nonce)) {
            recorded = journal.append(SmallMeeting.drafts(ENTRIES));
        }
        untouched = Files.readAllBytes(file);
    }

    @ParameterizedTest
    @CsvSource({
        "at, CHAIN",
        "by, CHAIN",
        "kind, CHAIN",
        "digest, CHAIN",
        "prev, CHAIN",
        "hash, CHAIN",
        "body, BODY",
        "nonce, BODY"
    })
    void namesTheEntryOfWhichOneByteWasChanged(String column, Kind kind) throws Exception {
        Random random = new Random(column.hashCode());
        for (int seq = 1; seq <= ENTRIES; seq++) {
            Files.write(file, untouched);
            byte[] value = raw.value(seq, column);
            value[random.nextInt(value.length)] ^= (byte) (1 + random.nextInt(255));
            raw.change(seq, column, value);
            assertDamage(new Damage(seq, kind), seq - 1);
        }
    }

    @Test
    void namesTheEntryThatWasTakenOut() throws SQLException {
        raw.runUnguarded("DELETE FROM journal WHERE seq = 7");
        assertDamage(new Damage(7, Kind.GAP), 6);
    }

    @Test
    void namesTheEntryFromWhichOnTheEndWasCutOff() throws SQLException {
        raw.runUnguarded("DELETE FROM journal WHERE seq > 20");
        assertDamage(new Damage(21, Kind.GAP), 20);
    }

    @Test
    void namesTheFirstEntryWhenAllWereTakenOut() throws SQLException {
        raw.runUnguarded("DELETE FROM journal");
        assertDamage(new Damage(1, Kind.GAP), 0);
    }

    /** Only the code on the signed paper tells: it is that of an entry which is no more. */
    @Test
    void cannotNoticeAnEndCutOffTogetherWithTheHead() throws SQLException {
        raw.runUnguarded(
                "DELETE FROM journal WHERE seq > 20",
                "UPDATE head SET (seq, hash) = (SELECT seq, hash FROM journal WHERE seq = 20)");
        try (Journal journal = journals.open(file)) {
            assertThat(journal.damage()).isEmpty();
            assertThat(journal.entries())
                    .isEqualTo(recorded.subList(0, 20))
                    .extracting(Entry::code)
                    .doesNotContain(recorded.getLast().code());
        }
    }

    @Test
    void namesTheFirstOfTwoEntriesThatChangedPlaces() throws SQLException {
        raw.runUnguarded(
                "UPDATE journal SET seq = 0 WHERE seq = 5",
                "UPDATE journal SET seq = 5 WHERE seq = 9",
                "UPDATE journal SET seq = 9 WHERE seq = 0");
        assertDamage(new Damage(5, Kind.CHAIN), 4);
    }

    @Test
    void namesAnEntryThatWasAddedByHand() throws SQLException {
        raw.run(
                "INSERT INTO journal SELECT seq + 1, at, by, kind, body, nonce, digest, hash, hash"
                        + " FROM journal ORDER BY seq DESC LIMIT 1");
        assertDamage(new Damage(ENTRIES + 1, Kind.CHAIN), ENTRIES);
    }

    @Test
    void namesTheEntryAfterOneThatWasRewrittenWithFittingFingerprints() throws SQLException {
        HashChain chain = new HashChain();
        byte[] body = "{\"unit\":\"kho-bac\",\"reason\":\"ốm\"}".getBytes(UTF_8);
        String prev = recorded.get(3).hash();
        String digest = chain.digest(SmallMeeting.nonce(5), body);
        byte[] at = "2022-01-05T08:00:04+07:00".getBytes(UTF_8);
        byte[] by = SmallMeeting.SECRETARY.getBytes(UTF_8);
        String hash = chain.hash(5, at, by, "UnitAbsent".getBytes(UTF_8), digest, prev);
        raw.change(5, "body", body);
        raw.change(5, "digest", digest.getBytes(UTF_8));
        raw.change(5, "hash", hash.getBytes(UTF_8));
        try (Journal journal = journals.open(file)) {
            assertThat(journal.damage()).contains(new Damage(6, Kind.CHAIN));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE head SET hash = upper(hash)                      | 25 | 24",
                "UPDATE head SET hash = (SELECT prev FROM journal WHERE seq = 25) | 25 | 24",
                "UPDATE head SET seq = 20                                | 21 | 20",
                "UPDATE head SET seq = -5                                |  1 |  0",
                "DELETE FROM head                                        |  1 |  0",
                "INSERT INTO head VALUES (0, 'x')                        | 25 | 24"
            })
    void noticesAHeadThatIsNotTheLastEntry(String change, int first, int left) throws SQLException {
        raw.runUnguarded(change);
        assertDamage(new Damage(first, Kind.HEAD), left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TRIGGER journal_stays",
                "DROP TRIGGER head_is_the_last",
                "DROP VIEW score",
                "CREATE TABLE mine (x)",
                "CREATE INDEX mine ON journal (kind)",
                "ALTER TABLE head RENAME COLUMN hash TO mine",
                "PRAGMA user_version = 0"
            })
    void readsAFileWhoseTablesWereChangedButDoesNotWriteToIt(String change) throws SQLException {
        raw.run(change);
        assertDamage(new Damage(0, Kind.SCHEMA), ENTRIES);
    }

    @Test
    void readsNothingFromATableThatIsNotTheJournal() throws SQLException {
        raw.run("ALTER TABLE journal ADD COLUMN mine TEXT");
        assertDamage(new Damage(0, Kind.SCHEMA), 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET by = 'x' WHERE seq = 3",
                "DELETE FROM journal WHERE seq = 25",
                "DELETE FROM journal",
                "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 3",
                "REPLACE INTO journal SELECT * FROM journal WHERE seq = 25",
                "INSERT OR IGNORE INTO journal SELECT * FROM journal WHERE seq = 3",
                "INSERT INTO journal SELECT 27, at, by, kind, body, nonce, digest, prev, hash"
                        + " FROM journal WHERE seq = 25",
                "INSERT INTO journal SELECT NULL, at, by, kind, body, nonce, digest, prev, hash"
                        + " FROM journal WHERE seq = 25",
                "UPDATE head SET seq = 24",
                "UPDATE head SET hash = 'x'",
                "DELETE FROM head",
                "INSERT INTO head VALUES (1, 'x')"
            })
    void isGuardedAgainstMistakes(String mistake) {
        assertThatThrownBy(() -> raw.run(mistake))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
        assertThat(file).hasBinaryContent(untouched);
    }

    /** The damage is named, what stands before it can be read, and nothing can be added. */
    private void assertDamage(Damage damage, int readable) {
        try (Journal journal = journals.open(file)) {
            assertThat(journal.damage()).contains(damage);
            assertThat(journal.entries()).isEqualTo(recorded.subList(0, readable));
            assertThatThrownBy(() -> journal.append(SmallMeeting.drafts(1)))
                    .isInstanceOfSatisfying(
                            StoreFailure.class,
                            failure ->
                                    assertThat(failure.problem().refusal())
                                            .isEqualTo(StoreTrouble.DAMAGED));
        }
    }
}
