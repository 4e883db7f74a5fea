package vn.binhxet.document.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.document.Block;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Table.Row;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.fixture.Tables;
import vn.binhxet.fixture.TypicalBloc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the table of points says, before anybody draws it. */
class ScoreTableDocumentTest {
    private static final UnitId UNIT = TypicalBloc.THUE;

    @Test
    void hasAnOverviewAPartForEachSectionAndTheAdjustments() {
        Document paper = ScoredBloc.paper(SampleMeeting.whole().meeting());
        assertThat(paper.parts())
                .extracting(Part::name)
                .containsExactly("Tổng hợp", "Mục I", "Mục II", "Mục III", "Điểm thưởng, điểm trừ");
    }

    @Test
    void everySumIsThatOfTheNumbersItNames() {
        for (Meeting meeting : List.of(ScoredBloc.large(), SampleMeeting.whole().meeting())) {
            Tables tables = new Tables(ScoredBloc.paper(meeting));
            assertThat(tables.sums()).isNotEmpty();
            tables.sums()
                    .forEach(sum ->
                            assertThat(tables.addedUp(sum)).isEqualByComparingTo(sum.value()));
        }
    }

    @Test
    void saysWhatIsMissingNotAssignedAndNotYetScored() {
        Meeting meeting =
                MeetingBuilder.typical()
                        .ask(
                                MeetingBuilder.score(
                                        Stage.SELF,
                                        UNIT,
                                        Map.of(
                                                "I.1", new Input.NotAssigned(),
                                                "I.2", new Input.Given(Points.of(8)),
                                                "I.3", new Input.Count(0),
                                                "I.5",
                                                        new Input.Measured(
                                                                BigDecimal.ONE, BigDecimal.ONE),
                                                "II.1", new Input.Met(false),
                                                "II.2", new Input.Given(Points.of(20)))))
                        .meeting();
        Tables tables = new Tables(ScoredBloc.paper(meeting));

        Row row = tables.row("overview", meeting.bloc().name(UNIT));
        assertThat(words(row.cells().getLast()))
                .isEqualTo("thiếu điểm I.4; KPC I.1; 38,00 / 90 điểm được giao");
        Row other = tables.row("overview", meeting.bloc().name(TypicalBloc.KHO_BAC));
        assertThat(words(other.cells().getLast())).isEqualTo("chưa có điểm");
        int unit = ScoreView.LEAD + meeting.bloc().ids().indexOf(UNIT);
        assertThat(words(tables.row("section:I", "Tiêu chí I.1").cells().get(unit)))
                .isEqualTo("KPC");
        assertThat(tables.row("section:I", "Tiêu chí I.3").cells().get(unit))
                .isEqualTo(new Cell.Figure(BigDecimal.ZERO, 2, null));
        assertThat(words(tables.row("section:I", "Tiêu chí I.4").cells().get(unit))).isEqualTo("…");
    }

    @Test
    void marksWhatIsASampleADraftOrProvisional() {
        assertThat(ScoredBloc.paper(SampleMeeting.whole().meeting()).marks())
                .containsExactly("chính thức", "quy chế mẫu – cần đối chiếu văn bản của tỉnh");
        assertThat(
                        ScoredBloc.paper(
                                        SampleMeeting.before(Command.FinaliseScores.class)
                                                .meeting())
                                .marks())
                .containsExactly(
                        "dự thảo",
                        "tạm tính, điểm chưa chốt hoặc chưa đủ",
                        "quy chế mẫu – cần đối chiếu văn bản của tỉnh");
    }

    @Test
    void aRegulationWithoutCriteriaSaysThatThereAreNoPoints() {
        Scheme none =
                new Scheme(Points.of(100), 2, List.of(), List.of(), null, List.of(), List.of());
        Document paper = ScoredBloc.paper(MeetingBuilder.of(Rules.with(none)).meeting());

        assertThat(paper.parts()).hasSize(1);
        assertThat(paper.parts().getFirst().blocks())
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(Object::toString)
                .anyMatch(words -> words.contains("Quy chế không có tiêu chí chấm điểm"));
        assertThat(new Tables(paper).table("overview").rows())
                .hasSameSizeAs(TypicalBloc.BLOC.units());
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Words(var text, _) ? text : "not words: " + cell;
    }
}
