package vn.binhxet.core.handin;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BUU_DIEN;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.DIEN_LUC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.handin.Point.Kind;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;

import java.util.List;
import java.util.Map;

class CompletenessTest {
    @Test
    void beforeTheMeetingBeganThereIsNothingElseToSay() {
        assertThat(of(SampleMeeting.before(Command.Begin.class).meeting()))
                .extracting(Point::kind)
                .containsExactly(Kind.SAMPLE, Kind.BEGUN);
    }

    @Test
    void theSampleLacksWhatIsDoneAfterTheMeeting() {
        Meeting meeting = SampleMeeting.whole().meeting();

        assertThat(Completeness.of(meeting).of(Weight.HINDERS))
                .extracting(Point::kind)
                .containsExactly(Kind.NUMBER, Kind.SIGNED_PAGES);
        assertThat(Completeness.of(meeting).of(Weight.WARNS))
                .extracting(Point::kind)
                .containsExactly(Kind.SAMPLE, Kind.NUMBER, Kind.NUMBER, Kind.REPORT_FILE);
        assertThat(Completeness.of(meeting).isWhole()).isFalse();
    }

    @Test
    void whatIsThereIsToldWithItsFigures() {
        List<Point> done = Completeness.of(SampleMeeting.whole().meeting()).of(Weight.DONE);

        assertThat(done)
                .contains(
                        done(Kind.REPORT, 10, 10),
                        done(Kind.POINTS, 11),
                        done(Kind.COUNT_RECORD, new RoundId("2")),
                        done(Kind.LIST, CTD, 3),
                        done(Kind.OFFICE, KT, List.of(new UnitId("cuc-thue"))),
                        done(Kind.NUMBER, OfficialPaper.MINUTES, "01/BB-KTĐ"));
    }

    @Test
    void aLetterWithItsNumberAndTheSignedPagesMakeItWhole() {
        var session = SampleMeeting.whole();
        for (OfficialPaper paper : OfficialPaper.values()) {
            session.ask(request(new Command.NumberDocument(paper.word(), "1", "a", "2022", "b")));
        }
        session.ask(request(new Command.Attach(SignedPages.WORD, "bb.pdf", "0".repeat(64))));
        session.ask(request(new Command.Attach("report", "bc.docx", "1".repeat(64))));

        Completeness now = Completeness.of(session.meeting());

        assertThat(now.isWhole()).isTrue();
        assertThat(now.of(Weight.WARNS)).extracting(Point::kind).containsExactly(Kind.SAMPLE);
        assertThat(now.points()).contains(done(Kind.SIGNED_PAGES, 1));
        assertThat(now.withLost(List.of("bb.pdf")).of(Weight.HINDERS))
                .containsExactly(new Point(Kind.COPY, Weight.HINDERS, List.of("bb.pdf")));
    }

    @Test
    void theCountingRecordOfARoundThatIsNotSignedIsMissing() {
        assertThat(of(LongMinutes.unsigned().meeting()))
                .contains(missing(Kind.COUNT_RECORD, new RoundId("r1")))
                .contains(missing(Kind.MINUTES_SIGNED))
                .contains(missing(Kind.MEETING));
    }

    @Test
    void aRoundStillCountedAndAnOfficeWithoutHolderAreMissing() {
        Meeting meeting = MeetingBuilder.typical().ready().round("r1", CTD).meeting();

        assertThat(of(meeting))
                .contains(
                        missing(Kind.ROUND, new RoundId("r1")),
                        missing(Kind.LIST, CTD),
                        missing(Kind.OFFICE, KT));
    }

    @Test
    void aTieIsMissingInPlaceOfTheListUntilPeopleSettleIt() {
        Map<UnitId, Integer> votes = Map.of(THUE, 11, BUU_DIEN, 8, DIEN_LUC, 7, NGAN_HANG, 7);
        Meeting meeting = MeetingBuilder.typical().ready().round("r1", CTD).voted(votes).meeting();

        assertThat(of(meeting)).contains(missing(Kind.TIE, CTD));
        assertThat(of(meeting)).doesNotContain(missing(Kind.LIST, CTD));
    }

    @Test
    void checksPassedWithAReasonAndCorrectionsAreToBeLookedAt() {
        MeetingBuilder meeting =
                MeetingBuilder.of(Rules.typical())
                        .begun()
                        .despite("Đã báo cáo", new Command.Adopt("report", "Báo cáo", 0, 0, 0));

        assertThat(of(meeting.meeting()))
                .contains(new Point(Kind.OVERRIDES, Weight.WARNS, List.of(1)))
                .extracting(Point::kind)
                .doesNotContain(Kind.CORRECTIONS);
    }

    private static List<Point> of(Meeting meeting) {
        return Completeness.of(meeting).points();
    }

    private static Point done(Kind kind, Object... args) {
        return new Point(kind, Weight.DONE, List.of(args));
    }

    private static Point missing(Kind kind, Object... args) {
        return new Point(kind, Weight.HINDERS, List.of(args));
    }

    private static Request request(Command command) {
        return Request.of(command);
    }
}
