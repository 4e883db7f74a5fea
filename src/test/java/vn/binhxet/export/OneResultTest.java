package vn.binhxet.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.MinutesWriter;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.document.Block;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Table;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.fixture.OfficialPapers;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.form.SummaryForm.ProposalPart;
import vn.binhxet.form.SummaryForm.ScorePart;
import vn.binhxet.session.MeetingSession;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a meeting came to is one object of core. Every number of it is found again in all that tells
 * it: the summary, the minutes read aloud, and minutes, counting records and table of points as
 * PDF, Word and Excel files read by other programs than wrote them.
 */
class OneResultTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The sample, and a meeting where a recount turned the result, and one of two rounds. */
    static Stream<MeetingSession> meetings() {
        return Stream.of(
                SampleMeeting.whole(), played("dem-lai-doi-ket-qua"), played("gach-ten-vong-hai"));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void theMinutesTellItInEveryFile(MeetingSession session) throws IOException {
        Meeting meeting = session.meeting();
        List<String> told = inMinutes(meeting);
        for (FileFormat format : FileFormat.values()) {
            FileWords words = FileWords.of(OfficialPapers.minutes(meeting), format);
            assertThat(words.missing(told)).as("%s", format).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void theCountingRecordsTellItInEveryFile(MeetingSession session) throws IOException {
        Meeting meeting = session.meeting();
        for (Round round : meeting.rounds().all()) {
            List<String> told = inRecord(meeting, round);
            Document record = OfficialPapers.count(meeting, round.contest().round().value());
            for (FileFormat format : FileFormat.values()) {
                assertThat(FileWords.of(record, format).missing(told))
                        .as("%s of %s", format, record.title())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTableOfPointsTellsItInEveryFile(FileFormat format) throws IOException {
        Meeting meeting = SampleMeeting.whole().meeting();
        List<String> told = new PointNumbers(meeting).overview();
        assertThat(told).hasSize(11);
        FileWords words = FileWords.of(ScoredBloc.paper(meeting), format);
        assertThat(words.missing(told)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void theMinutesReadAloudTellIt(MeetingSession session) {
        Meeting meeting = session.meeting();
        List<String> told = new ArrayList<>(sentences(meeting));
        told.addAll(new PointNumbers(meeting).spokenRows());
        rounds(meeting).forEach(round -> told.addAll(round.spokenRows(meeting)));
        var text = ScoredBloc.text(meeting);
        StringBuilder spoken = new StringBuilder();
        MinutesWriter.of(meeting).chapters().stream()
                .flatMap(chapter -> chapter.statements().stream())
                .forEach(said -> spoken.append(text.of(said)).append('\n'));
        assertThat(FileWords.spoken(spoken.toString()).missing(told)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void theSummaryTellsIt(MeetingSession session) {
        Meeting meeting = session.meeting();
        byte[] file = SummaryJson.of(meeting, session.entries(), "test").bytes();
        SummaryForm summary = Objects.requireNonNull(SummaryForm.read(file));

        assertThat(numbers(summary)).isEqualTo(numbers(meeting));
    }

    /** Each number of a record is changed by one in the tree, and missed in the file. */
    @ParameterizedTest
    @EnumSource
    void aRecordThatTellsOneNumberOtherwiseIsFound(FileFormat format) throws IOException {
        Meeting meeting = SampleMeeting.whole().meeting();
        Round round = meeting.rounds().all().getFirst();
        List<String> told = inRecord(meeting, round);
        Document record = OfficialPapers.count(meeting, round.contest().round().value());
        List<Document> forged = forged(record, told);
        assertThat(forged).hasSizeGreaterThan(35);
        for (Document other : forged) {
            assertThat(FileWords.of(other, format).missing(told))
                    .as("%s", other.parts().getFirst().blocks())
                    .isNotEmpty();
        }
    }

    private static List<String> inMinutes(Meeting meeting) {
        List<String> told = new ArrayList<>(sentences(meeting));
        told.addAll(new PointNumbers(meeting).tableRows());
        rounds(meeting).forEach(round -> told.addAll(round.tableRows(meeting)));
        for (Award award : meeting.regulation().awards()) {
            if (meeting.decisions().proposal(award.code()).isPresent()) {
                for (Place place : meeting.results().selection(award).places()) {
                    told.add(place.rank() + " " + meeting.bloc().name(place.unit()));
                }
            }
        }
        return told;
    }

    private static List<String> sentences(Meeting meeting) {
        int present = meeting.roll().everRepresented().size();
        int all = meeting.bloc().units().size();
        List<String> told = new ArrayList<>();
        told.add(attendance(all, present));
        rounds(meeting).forEach(round -> told.addAll(round.sentences()));
        return told;
    }

    private static List<String> inRecord(Meeting meeting, Round round) {
        var room = meeting.attendanceAt(round);
        List<String> told = new ArrayList<>();
        told.add(attendance(room.units(), room.present().size()));
        RoundNumbers.of(meeting, round)
                .ifPresent(numbers -> {
                    told.addAll(numbers.sentences());
                    told.addAll(numbers.tableRows(meeting));
                });
        return told;
    }

    private static String attendance(int all, int present) {
        return "Triệu tập %d đơn vị; có mặt %d, vắng %d.".formatted(all, present, all - present);
    }

    private static List<RoundNumbers> rounds(Meeting meeting) {
        return meeting.rounds().all().stream()
                .map(round -> RoundNumbers.of(meeting, round))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Everything the summary and the result have in common, as comparable values. */
    private static List<Object> numbers(SummaryForm summary) {
        List<Object> numbers = new ArrayList<>();
        numbers.add(summary.attendance().members());
        numbers.add(summary.attendance().present());
        summary.rounds().stream()
                .filter(round -> round.state().equals("sealed"))
                .forEach(round -> numbers.add(RoundNumbers.of(round)));
        for (ScorePart score : summary.scores()) {
            numbers.add(
                    Stream.of(score.self(), score.reviewed(), score.agreed())
                            .map(OneResultTest::plain)
                            .toList());
            numbers.add(String.valueOf(score.rank()));
        }
        for (ProposalPart one : summary.proposals()) {
            numbers.add(one.award() + one.rank() + one.unit() + one.votes() + plain(one.score()));
        }
        return numbers;
    }

    private static List<Object> numbers(Meeting meeting) {
        List<Object> numbers = new ArrayList<>();
        numbers.add(meeting.bloc().units().size());
        numbers.add(meeting.roll().everRepresented().size());
        numbers.addAll(rounds(meeting));
        for (UnitId unit : meeting.bloc().ids()) {
            numbers.add(
                    Stream.of(Stage.SELF, Stage.REVIEWED, Stage.AGREED)
                            .map(stage -> meeting.results().scores(stage).total(unit))
                            .map(total -> total.map(p -> plain(p.value())).orElse("–"))
                            .toList());
            numbers.add(
                    meeting.results().standings().stream()
                            .filter(standing -> standing.unit().equals(unit))
                            .map(standing -> String.valueOf(standing.rank()))
                            .findFirst()
                            .orElse("null"));
        }
        for (Award award : meeting.regulation().awards()) {
            if (meeting.decisions().proposal(award.code()).isPresent()) {
                for (Place place : meeting.results().selection(award).places()) {
                    UnitId unit = place.unit();
                    String score =
                            meeting.results()
                                    .officialScores()
                                    .total(unit)
                                    .map(total -> plain(total.value()))
                                    .orElse("–");
                    Integer votes = meeting.results().votesOf(unit, award.code());
                    numbers.add(award.code().value() + place.rank() + unit.value() + votes + score);
                }
            }
        }
        return numbers;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "–" : number.stripTrailingZeros().toPlainString();
    }

    /** The same record as often as it has a number that must be told, another one wrong in each. */
    private static List<Document> forged(Document record, List<String> told) {
        List<Document> forged = new ArrayList<>();
        List<Block> blocks = record.parts().getFirst().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            for (Block other : forged(blocks.get(i), told)) {
                List<Block> changed = new ArrayList<>(blocks);
                changed.set(i, other);
                forged.add(
                        new Document(
                                record.title(),
                                record.language(),
                                record.orientation(),
                                record.letterhead(),
                                List.of(new Document.Part("Kiểm phiếu", changed)),
                                record.marks(),
                                record.watermark(),
                                record.stamp()));
            }
        }
        return forged;
    }

    private static List<Block> forged(Block block, List<String> told) {
        List<Block> forged = new ArrayList<>();
        if (block instanceof Block.Paragraph(var role, var words)) {
            told.stream()
                    .filter(words::contains)
                    .forEach(sentence ->
                            oneMore(sentence)
                                    .forEach(other ->
                                            forged.add(
                                                    new Block.Paragraph(
                                                            role,
                                                            words.replace(sentence, other)))));
        } else if (block instanceof Table table) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (Table.Row other : forged(table.rows().get(row))) {
                    List<Table.Row> rows = new ArrayList<>(table.rows());
                    rows.set(row, other);
                    forged.add(table.withRows(rows));
                }
                List<Table.Row> fewer = new ArrayList<>(table.rows());
                fewer.remove(row);
                forged.add(table.withRows(fewer));
            }
        }
        return forged;
    }

    private static List<Table.Row> forged(Table.Row row) {
        List<Table.Row> forged = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i) instanceof Cell.Words(String words, Cell.Align align)) {
                for (String other : oneMore(words)) {
                    List<Cell> cells = new ArrayList<>(row.cells());
                    cells.set(i, new Cell.Words(other, align));
                    forged.add(new Table.Row(cells, row.strong()));
                }
            }
        }
        return forged;
    }

    /** The words as often as there are numbers in them, one of them one more in each. */
    private static List<String> oneMore(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(number ->
                        words.substring(0, number.start())
                                + more(number)
                                + words.substring(number.end()))
                .toList();
    }

    private static String more(MatchResult number) {
        return String.valueOf(Integer.parseInt(number.group()) + 1);
    }

    private static MeetingSession played(String scenario) {
        Path story = Path.of("src/test/resources/scenario", scenario, "story.json");
        try {
            return SampleMeeting.played(SampleMeeting.read(Files.readAllBytes(story)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
