package vn.binhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.CountTeller;
import vn.binhxet.core.minutes.CountingRecord;
import vn.binhxet.core.minutes.CountingRecordWriter;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.form.SummaryForm.CountPart;
import vn.binhxet.form.SummaryForm.ResultPart;
import vn.binhxet.form.SummaryForm.RoundPart;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.Entry;
import vn.binhxet.session.Meetings;
import vn.binhxet.store.SqliteJournals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The counting record, the minutes and the summary for the province give the same numbers. */
class RecordAndSummaryTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir private Path folder;

    static Stream<String> stories() throws IOException {
        return ScenarioTest.stories();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void agreeInEveryScenario(String story) {
        Meetings meetings =
                new Meetings(
                        new SqliteJournals(CLOCK),
                        new StoryFiles(),
                        new FolderExporter("1.0"),
                        CLOCK);
        meetings.play(ScenarioTest.story(story), folder);
        Meetings.Inspection played = meetings.inspect(folder.resolve(Meetings.FILE));
        agree(played.meeting(), played.entries());
    }

    private static void agree(Meeting meeting, List<Entry> entries) {
        for (RoundPart part : SummaryJson.of(meeting, entries, "1.0").rounds()) {
            Round round =
                    meeting.rounds().all().stream()
                            .filter(r -> r.contest().round().value().equals(part.id()))
                            .findFirst()
                            .orElseThrow();
            List<Statement> record =
                    CountingRecordWriter.of(meeting, round).chapters().stream()
                            .map(CountingRecord.Chapter::statements)
                            .flatMap(List::stream)
                            .toList();
            assertThat(record)
                    .as("what the minutes say of the round is in its record")
                    .containsAll(beside(CountTeller.of(meeting, round)));
            if (part.state().equals("sealed")) {
                agree(record, part);
            }
            agreeOnCounts(record, part);
        }
    }

    /** Who was in the room the record tells in a chapter of its own, name by name. */
    private static List<Statement> beside(List<Statement> told) {
        return told.stream()
                .filter(one -> one.said() != Said.IN_THE_ROOM && one.said() != Said.IN_THE_ROOM_BUT)
                .toList();
    }

    private static void agree(List<Statement> record, RoundPart part) {
        if (part.method().equals("showOfHands")) {
            assertThat(args(record, Said.HANDS)).containsExactly(part.returned());
        } else {
            assertThat(args(record, Said.PAPERS))
                    .containsExactly(
                            part.issued(),
                            part.returned(),
                            part.unused(),
                            part.spoiled(),
                            part.notReturned(),
                            part.valid(),
                            part.invalid());
        }
        Map<String, Integer> reasons = part.invalidByReason();
        assertThat(all(record, Said.INVALID))
                .extracting(s -> s.args().get(1) + "=" + s.args().get(0))
                .containsExactlyInAnyOrderElementsOf(
                        reasons.entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .toList());
        if (part.differencesResolved() > 0) {
            assertThat(args(record, Said.TYPED_TWICE)).startsWith(part.differencesResolved());
        }
        if (part.threshold().votes() == null) {
            assertThat(args(record, Said.BASE_OF_NONE)).contains(part.base().count());
        } else {
            assertThat(args(record, Said.BASE))
                    .contains(part.base().count(), part.threshold().votes());
        }
        for (ResultPart row : part.results()) {
            List<Object> told = votes(record, row.unit());
            assertThat(told)
                    .contains(row.rank(), row.votes(), row.share() == null ? "–" : row.share());
            if (row.no() != null) {
                assertThat(told).contains(row.no());
            }
        }
        List<UnitId> chosen =
                part.results().stream()
                        .filter(ResultPart::chosen)
                        .map(row -> new UnitId(row.unit()))
                        .toList();
        if (chosen.isEmpty()) {
            assertThat(all(record, Said.CHOSEN)).isEmpty();
            return;
        }
        assertThat(
                        Stream.of(Said.CHOSEN, Said.TIE_SETTLED)
                                .flatMap(said -> all(record, said).stream())
                                .map(s -> s.args().toString())
                                .toList()
                                .toString())
                .contains(chosen.stream().map(UnitId::value).toList());
    }

    private static void agreeOnCounts(List<Statement> record, RoundPart part) {
        for (CountPart count : part.counts()) {
            if (count.sealed() && !count.official() && count.returned() != null) {
                assertThat(all(record, Said.OTHER_COUNT))
                        .extracting(Statement::args)
                        .contains(
                                List.of(
                                        count.count(),
                                        count.returned(),
                                        count.valid(),
                                        count.invalid()));
                count.votes()
                        .forEach((unit, votes) ->
                                assertThat(all(record, Said.OTHER_VOTES))
                                        .extracting(Statement::args)
                                        .contains(List.of(count.count(), new UnitId(unit), votes)));
            }
        }
        long official = all(record, Said.OFFICIAL_COUNT).size();
        if (official > 0) {
            assertThat(args(record, Said.OFFICIAL_COUNT)).contains(part.count());
        }
    }

    private static List<Object> votes(List<Statement> record, String unit) {
        return record.stream()
                .filter(s -> s.said() == Said.VOTES || s.said() == Said.VOTES_WITH_NO)
                .map(Statement::args)
                .filter(args -> args.contains(new UnitId(unit)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Statement> all(List<Statement> record, Said said) {
        return record.stream().filter(s -> s.said() == said).toList();
    }

    private static List<Object> args(List<Statement> record, Said said) {
        List<Statement> all = all(record, said);
        assertThat(all).as(said.toString()).hasSize(1);
        return all.getFirst().args();
    }
}
