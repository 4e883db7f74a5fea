package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody with a SQLite reader sees in a meeting file. */
class ViewTest {
    @TempDir(factory = RamFolder.class)
    private Path folder;

    private Path file = Path.of("");
    private RawFile raw = new RawFile(file);
    private List<Entry> recorded = List.of();

    @BeforeEach
    void record() {
        file = folder.resolve("khoi.binhxet");
        raw = new RawFile(file);
        List<Draft> drafts = SmallMeeting.drafts(22);
        try (Journal journal = new SqliteJournals(Clock.systemUTC()).create(file)) {
            recorded = journal.append(drafts);
        }
    }

    @Test
    void tellTheMeeting() throws SQLException {
        assertThat(raw.rows("SELECT year, bloc, head, is_rehearsal FROM meeting"))
                .containsExactly(List.of("2021", "Khối thi đua số 7", "cuc-thong-ke", "0"));
        assertThat(raw.rows("SELECT unit, name FROM unit"))
                .containsExactly(
                        List.of("cuc-thong-ke", "Cục Thống kê"),
                        List.of("cuc-thue", "Cục Thuế"),
                        List.of("kho-bac", "Kho bạc Nhà nước"));
        assertThat(raw.rows("SELECT event, unit, delegate, reason FROM attendance"))
                .containsExactly(
                        List.of("DelegateArrived", "cuc-thong-ke", "Phạm Văn An", "null"),
                        List.of("DelegateArrived", "cuc-thue", "Lê Thị Cúc", "null"),
                        List.of("UnitAbsent", "kho-bac", "null", "bận họp"));
        assertThat(raw.rows("SELECT round, subject, method, seats FROM round"))
                .containsExactly(List.of("V1", "CTD", "CHOOSE_N", "3"));
        assertThat(raw.rows("SELECT number, unit FROM candidate"))
                .containsExactly(
                        List.of("1", "cuc-thong-ke"),
                        List.of("2", "cuc-thue"),
                        List.of("3", "kho-bac"));
        assertThat(raw.rows("SELECT event, issued, spoiled FROM round_event"))
                .containsExactly(
                        List.of("PapersIssued", "3", "null"), List.of("BoxSealed", "null", "0"));
        assertThat(raw.rows("SELECT unit, votes FROM hand_count ORDER BY unit"))
                .containsExactly(List.of("cuc-thong-ke", "1"), List.of("cuc-thue", "1"));
        assertThat(raw.rows("SELECT award, rank, unit FROM proposal"))
                .containsExactly(List.of("CTD", "1", "cuc-thue"));
        assertThat(raw.rows("SELECT subject, in_favour, against FROM resolution"))
                .containsExactly(List.of("report", "2", "0"));
        assertThat(raw.rows("SELECT office, year, unit FROM office"))
                .containsExactly(List.of("KT", "2022", "cuc-thue"));
        assertThat(raw.rows("SELECT text FROM note")).containsExactly(List.of("Ý kiến số 21"));
        assertThat(raw.rows("SELECT \"check\", reason FROM check_overridden"))
                .containsExactly(List.of("SCORES_NOT_FINAL", "chốt sau"));
    }

    @Test
    void keepTheListThatWasReadOutBesideWhatBecameOfAPlace() throws SQLException {
        UnitId thue = new UnitId("cuc-thue");
        Fill fill = new Fill(new Code("CTD"), thue, Fill.How.LEAVE, null, "Không còn ai");
        try (Journal journal = new SqliteJournals(Clock.systemUTC()).open(file)) {
            OffsetDateTime at = recorded.getLast().recorded().at();
            journal.append(List.of(new Draft(at, "Thư ký", new Fact.PlaceFilled(fill))));
        }
        assertThat(raw.rows("SELECT award, rank, unit FROM proposal"))
                .containsExactly(List.of("CTD", "1", "cuc-thue"));
        assertThat(raw.rows("SELECT award, fallen, how, unit, reason FROM place_filled"))
                .containsExactly(List.of("CTD", "cuc-thue", "LEAVE", "null", "Không còn ai"));
    }

    @Test
    void showTheLastOfScoresEnteredTwice() throws SQLException {
        assertThat(raw.rows("SELECT unit, points, evidence FROM score"))
                .containsExactly(List.of("cuc-thong-ke", "9.25", "Báo cáo số 12"));
    }

    @Test
    void leaveOutWhatWasTakenBack() throws SQLException {
        assertThat(raw.rows("SELECT seq, by_seq, reason FROM retracted"))
                .containsExactly(List.of("8", "9", "gõ nhầm đơn vị"));
        assertThat(raw.column("SELECT unit FROM score")).doesNotContain("cuc-thue");
        assertThat(raw.column("SELECT seq FROM entry WHERE is_retracted")).containsExactly("8");
    }

    @Test
    void readNoPaper() throws SQLException {
        Map<String, List<List<String>>> before = all();
        List<Entry> papers =
                recorded.stream().filter(e -> e.recorded().fact().holdsPapers()).toList();
        assertThat(papers).hasSize(4);
        for (Entry entry : papers) {
            raw.change(entry.seq(), "body", "{[ no JSON".getBytes(UTF_8));
        }
        assertThat(all()).isEqualTo(before).hasSizeGreaterThan(15);
    }

    /** What each view shows. */
    private Map<String, List<List<String>>> all() throws SQLException {
        Map<String, List<List<String>>> all = new LinkedHashMap<>();
        for (String view : raw.column("SELECT name FROM sqlite_schema WHERE type = 'view'")) {
            all.put(view, raw.rows("SELECT * FROM " + view));
        }
        return all;
    }
}
