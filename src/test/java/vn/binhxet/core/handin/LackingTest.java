package vn.binhxet.core.handin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.handin.Point.Kind;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;

import java.util.List;

/** What papers lack before they are final. */
class LackingTest {
    @Test
    void beforeTheMeetingAPaperLacksDecisionsSignaturesAndNumbers() {
        Meeting meeting = SampleMeeting.before(Command.Begin.class).meeting();

        assertThat(of(meeting, OfficialPaper.INVITATION)).containsExactly(Kind.NUMBER);
        assertThat(of(meeting, OfficialPaper.MINUTES)).containsExactly(Kind.MINUTES_SIGNED);
        assertThat(of(meeting, OfficialPaper.LETTER))
                .startsWith(Kind.LIST)
                .endsWith(Kind.OFFICE, Kind.MINUTES_SIGNED, Kind.NUMBER, Kind.NUMBER);
        assertThat(of(meeting, OfficialPaper.HAND_OVER))
                .containsExactly(Kind.OFFICE, Kind.MINUTES_SIGNED, Kind.NUMBER, Kind.NUMBER);
    }

    @Test
    void aCountingRecordLacksItsSignatureAndSoDoesTheLetter() {
        Meeting meeting = LongMinutes.unsigned().meeting();
        RoundId round = new RoundId("r1");

        assertThat(Lacking.ofRecord(meeting, round))
                .singleElement()
                .isEqualTo(new Point(Kind.COUNT_RECORD, Point.Weight.HINDERS, List.of(round)));
        assertThat(of(meeting, OfficialPaper.LETTER)).contains(Kind.COUNT_RECORD);
        assertThat(of(meeting, OfficialPaper.HAND_OVER)).doesNotContain(Kind.COUNT_RECORD);
        assertThat(Lacking.ofRecord(SampleMeeting.whole().meeting(), new RoundId("2"))).isEmpty();
    }

    @Test
    void pointsLackTheEndOfTheMeetingEvenWhenTheyAreFinal() {
        assertThat(points(SampleMeeting.before(Command.FinaliseScores.class).meeting()))
                .containsExactly(Kind.POINTS, Kind.MINUTES_SIGNED);
        assertThat(points(SampleMeeting.before(Command.Propose.class).meeting()))
                .containsExactly(Kind.MINUTES_SIGNED);
        assertThat(points(SampleMeeting.whole().meeting())).isEmpty();
    }

    @Test
    void theLettersNumberWillDoForTheListAndNotTheOtherWayRound() {
        Meeting list = numbered(OfficialPaper.AWARD_LIST).meeting();
        assertThat(of(list, OfficialPaper.AWARD_LIST)).isEmpty();
        assertThat(of(list, OfficialPaper.LETTER)).containsExactly(Kind.NUMBER);

        Meeting letter = numbered(OfficialPaper.LETTER).meeting();
        assertThat(of(letter, OfficialPaper.LETTER)).isEmpty();
        assertThat(of(letter, OfficialPaper.AWARD_LIST)).isEmpty();
    }

    @Test
    void inADossierThatIsWholeWhatGoesToTheProvinceIsFinal() {
        MeetingSession session = numbered(OfficialPaper.LETTER);
        assertThat(Completeness.of(session.meeting()).isWhole()).isFalse();
        session.ask(Request.of(new Command.Attach(SignedPages.WORD, "bb.pdf", "0".repeat(64))));
        Meeting meeting = session.meeting();

        assertThat(Completeness.of(meeting).isWhole()).isTrue();
        assertThat(List.of(OfficialPaper.MINUTES, OfficialPaper.LETTER, OfficialPaper.AWARD_LIST))
                .allSatisfy(paper -> assertThat(of(meeting, paper)).isEmpty());
    }

    /** The whole sample, with a number for one more paper. */
    private static MeetingSession numbered(OfficialPaper paper) {
        MeetingSession session = SampleMeeting.whole();
        session.ask(
                Request.of(new Command.NumberDocument(paper.word(), "1", "a", "2022-01-09", "b")));
        return session;
    }

    private static List<Kind> of(Meeting meeting, OfficialPaper paper) {
        return Lacking.of(meeting, paper).stream().map(Point::kind).toList();
    }

    private static List<Kind> points(Meeting meeting) {
        return Lacking.ofPoints(meeting).stream().map(Point::kind).toList();
    }
}
