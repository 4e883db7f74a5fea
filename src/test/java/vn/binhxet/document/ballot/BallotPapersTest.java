package vn.binhxet.document.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.ballot.BallotPaper.Row;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.PaperBloc;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.text.Text;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What a ballot paper says, before anybody draws it. */
class BallotPapersTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @Test
    void aVoterMarksAtMostNNames() {
        BallotPaper paper = paper(Rules.typical());
        assertThat(paper.heading())
                .isEqualTo(
                        new BallotPaper.Heading(
                                "PHIẾU BẦU",
                                "TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU CTD NĂM\u00a02021",
                                "Lượt bỏ phiếu: 1"));
        assertThat(paper.notes().rule()).isEqualTo("(Bầu không quá 3 tập thể)");
        assertThat(paper.notes().how()).contains("dấu X", "“Đồng ý”", "không quá 3");
        assertThat(paper.notes().invalid()).contains("chọn quá 3 tập thể");
        assertThat(paper.boxes()).containsExactly("Đồng ý");
    }

    @Test
    void aVoterCrossesOutTheOthers() {
        BallotPaper paper = paper(rules(Method.STRIKE_OUT));
        assertThat(paper.notes().how()).contains("Gạch", "để lại nhiều nhất 3 tên");
        assertThat(paper.notes().invalid()).contains("để lại quá 3 tên");
        assertThat(paper.boxes()).isEmpty();
    }

    @Test
    void aVoterAgreesOrDisagreesLineByLine() {
        BallotPaper paper = paper(rules(Method.YES_NO));
        assertThat(paper.notes().rule()).doesNotContain("3");
        assertThat(paper.notes().invalid()).contains("cả hai ô");
        assertThat(paper.boxes()).containsExactly("Đồng ý", "Không đồng ý");
    }

    @Test
    void namesAndNumbersAreThoseOnTheScreen() {
        MeetingBuilder meeting = meeting(Rules.typical());
        Contest contest = meeting.theRound().contest();
        BallotPaper paper = BallotPapers.of(meeting.meeting(), contest, TEXT);
        assertThat(contest.candidates()).hasSize(10);
        assertThat(paper.rows()).hasSize(10).startsWith(new Row("01", "Cục Thống kê"));
        assertThat(paper.rows())
                .contains(new Row(contest.printed(THUE), "Cục Thuế"))
                .doesNotContain(new Row("11", "Chi cục Dự trữ Nhà nước"));
        assertThat(PaperBloc.paper(Method.CHOOSE_N, 9, false).rows())
                .extracting(Row::number)
                .startsWith("1")
                .endsWith("9");
    }

    @Test
    void anOfficeIsThatOfTheNextYear() {
        Rules rules = Rules.typical().office("KT", 1, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID);
        MeetingBuilder meeting = MeetingBuilder.of(rules).ready().round("7", KT);
        BallotPaper paper = paper(meeting);
        assertThat(paper.heading().subject()).isEqualTo("CHỨC DANH KT NĂM\u00a02022");
        assertThat(paper.notes().rule()).isEqualTo("(Bầu không quá 1 đơn vị)");
        assertThat(paper.head().name()).isEqualTo("Tên đơn vị");
    }

    @Test
    void aRoundThatFollowsOrReplacesAnotherSaysSo() {
        MeetingBuilder meeting = meeting(Rules.typical());
        meeting.ask(new Command.VoidRound(new RoundId("1"), "Thiếu phiếu"))
                .round(
                        new Command.OpenRound(
                                new RoundId("2"), CTD, null, null, null, new RoundId("1")));
        assertThat(paper(meeting).heading().round()).contains("2", "thay lượt 1");
        meeting.round("3", BK).issued(11).totals(11, Map.of(THUE, 11)).sealed();
        meeting.roundAfter("3", "4", BK);
        assertThat(paper(meeting).heading().round()).contains("4", "tiếp theo lượt 3");
    }

    @Test
    void anEmptyPaperIsCalledInvalidOnlyWhereItIs() {
        assertThat(paper(Rules.typical()).notes().invalid()).doesNotContain("để trống");
        assertThat(paper(Rules.typical().blankIsInvalid()).notes().invalid()).contains("để trống");
    }

    @Test
    void onlyARehearsalIsMarkedAndThePlaceForTheStampNamesItsOwner() {
        BallotPaper paper = paper(Rules.typical());
        assertThat(paper.watermark()).isNull();
        assertThat(paper.forPractice(TEXT).watermark()).isEqualTo("DIỄN TẬP");
        assertThat(paper.stamp()).isEqualTo("(Đóng dấu treo của Cục Thống kê)");
        assertThat(paper.letterhead().body())
                .isEqualTo(TypicalBloc.BLOC.name().toUpperCase(Text.VIETNAMESE));
        Meeting rehearsal = rehearsal();
        Contest contest = PaperBloc.contest(rehearsal, Method.CHOOSE_N);
        assertThat(BallotPapers.of(rehearsal, contest, TEXT).watermark()).isEqualTo("DIỄN TẬP");
    }

    @Test
    void thereIsNoPaperForAShowOfHands() {
        Meeting meeting = PaperBloc.meeting(4, false);
        assertThatThrownBy(() ->
                        BallotPapers.of(
                                meeting, PaperBloc.contest(meeting, Method.SHOW_OF_HANDS), TEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Meeting rehearsal() {
        Fact.MeetingPrepared real = TypicalBloc.prepared(Rules.typical().build());
        Fact.MeetingPrepared rehearsal =
                new Fact.MeetingPrepared(
                        real.title(),
                        real.year(),
                        real.place(),
                        true,
                        real.bloc(),
                        real.regulation());
        OffsetDateTime morning = OffsetDateTime.parse("2022-01-05T08:00:00+07:00");
        return History.of(List.of(new Recorded(1, morning, "", rehearsal))).now();
    }

    private static Rules rules(Method method) {
        return Rules.typical().award("CTD", 3, method, Rules.OVER_HALF_OF_VALID);
    }

    private static MeetingBuilder meeting(Rules rules) {
        return MeetingBuilder.of(rules).ready().round("1", CTD);
    }

    private static BallotPaper paper(Rules rules) {
        return paper(meeting(rules));
    }

    private static BallotPaper paper(MeetingBuilder meeting) {
        return BallotPapers.of(meeting.meeting(), meeting.theRound().contest(), TEXT);
    }
}
