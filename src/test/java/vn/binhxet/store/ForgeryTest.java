package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.form.FactCodec;
import vn.binhxet.port.Damage;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** Entries with fitting fingerprints that this program never wrote. */
class ForgeryTest {
    private static final int FORGERIES = 400;
    private static final String AT = "2022-01-05T09:00:00+07:00";

    @TempDir(factory = RamFolder.class)
    private Path folder;

    private final Journals journals = new SqliteJournals(Clock.systemUTC());
    private final HashChain chain = new HashChain();

    @Test
    void areReadAsFactsOrReportedAndNeverThrow() throws Exception {
        List<Draft> drafts = SmallMeeting.drafts(22);
        Path file = folder.resolve("khoi.binhxet");
        String last;
        try (Journal journal = journals.create(file)) {
            last = journal.append(drafts).getLast().hash();
        }
        byte[] untouched = Files.readAllBytes(file);
        Random random = new Random(20_211_231);
        int reported = 0;
        for (int i = 0; i < FORGERIES; i++) {
            Draft draft = drafts.get(random.nextInt(drafts.size()));
            byte[] body = FactCodec.encode(draft.fact());
            body[random.nextInt(body.length)] = (byte) (' ' + random.nextInt(95));
            Files.write(file, untouched);
            insert(file, FactCodec.kind(draft.fact()), AT, body, last);
            reported += isReported(file) ? 1 : 0;
        }
        assertThat(reported).isBetween(FORGERIES / 10, FORGERIES * 9 / 10);
    }

    @Test
    void areReportedWhenTheKindOrTheTimeIsUnknown() throws Exception {
        byte[] body = "{}".getBytes(UTF_8);
        for (String[] kindAndTime :
                new String[][] {
                    {"MeetingDreamt", AT},
                    {"", AT},
                    {"Fact", AT},
                    {"MeetingClosed", "yesterday"},
                    {"MeetingClosed", "2022-01-05T09:00:00"},
                    {"MeetingClosed", "2022-02-30T09:00:00Z"}
                }) {
            Path file = folder.resolve("khoi.binhxet");
            Files.deleteIfExists(file);
            journals.create(file).close();
            insert(file, kindAndTime[0], kindAndTime[1], body, HashChain.START);
            try (Journal journal = journals.open(file)) {
                assertThat(journal.damage()).contains(new Damage(1, Damage.Kind.BODY));
            }
        }
    }

    private boolean isReported(Path file) {
        try (Journal journal = journals.open(file)) {
            assertThat(journal.entries()).hasSizeBetween(22, 23);
            boolean reported = journal.damage().isPresent();
            if (reported) {
                assertThat(journal.damage()).contains(new Damage(23, Damage.Kind.BODY));
            }
            return reported;
        }
    }

    private void insert(Path file, String kind, String at, byte[] body, String prev)
            throws SQLException, IOException {
        int seq = prev.equals(HashChain.START) ? 1 : 23;
        byte[] nonce = SmallMeeting.nonce(seq);
        String digest = chain.digest(nonce, body);
        byte[] by = "Ai đó".getBytes(UTF_8);
        String hash = chain.hash(seq, at.getBytes(UTF_8), by, kind.getBytes(UTF_8), digest, prev);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, seq);
            insert.setString(2, at);
            insert.setString(3, "Ai đó");
            insert.setString(4, kind);
            insert.setString(5, new String(body, UTF_8));
            insert.setBytes(6, nonce);
            insert.setString(7, digest);
            insert.setString(8, prev);
            insert.setString(9, hash);
            insert.executeUpdate();
        }
    }
}
