package vn.binhxet.ui.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Seal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.opening.Openings;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.Counting.Phase;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.round.Slip;
import vn.binhxet.ui.kit.Desk;

import java.util.Objects;

/** A round from its opening to its seal, as the secretary goes through it. */
class RoundUnderWayTest {
    private final Answers people = Answers.no();

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), people, Text.in(Text.VIETNAMESE));
    }

    private static Counting counting(RoundUnderWay ballot) {
        return Objects.requireNonNull(ballot.counting().get());
    }

    private static Round round(Desk desk) {
        return desk.meeting().get().rounds().find(new RoundId("1")).orElseThrow();
    }

    @Test
    void aRoundIsOpenedWithItsCommitteeInOneGo() {
        Desk desk = desk(SampleMeeting.before(Command.NameCommittee.class));
        Openings openings = new Openings(desk);
        RoundUnderWay ballot = new RoundUnderWay(desk, _ -> {});
        assertThat(ballot.counting().get()).isNull();
        openings.open("Trưởng ban", "Một, Hai", "");

        assertThat(openings.problems().get()).isEmpty();
        assertThat(ballot.reader()).isEqualTo("Trưởng ban");
        assertThat(desk.meeting().get().decisions().committee().orElseThrow().members())
                .containsExactly("Một", "Hai");
        assertThat(counting(ballot).phase()).isEqualTo(Phase.ISSUING);
        ballot.issue(10);
        assertThat(counting(ballot).phase()).isEqualTo(Phase.FIRST_PASS);
        assertThat(counting(ballot).expected()).isEqualTo(10);
        assertThat(ballot.typist().get()).isEqualTo("Chánh Văn phòng Cục Thống kê");
    }

    @Test
    void withoutACommitteePeopleAreAskedWhyBeforeThePapersAreHandedOut() {
        Desk desk = desk(SampleMeeting.before(Command.NameCommittee.class));
        RoundUnderWay ballot = new RoundUnderWay(desk, _ -> {});
        new Openings(desk).open("", "", "");
        ballot.issue(10);
        assertThat(people.heard()).singleElement().asString().contains("Ban kiểm phiếu");
        assertThat(counting(ballot).phase()).isEqualTo(Phase.ISSUING);
    }

    @Test
    void aDifferenceInTheNumberOfPapersNeedsAReason() {
        Desk desk = desk(SampleMeeting.before(Command.SealCount.class));
        RoundUnderWay ballot = new RoundUnderWay(desk, _ -> {});
        ballot.count(new Slip(10, 0, 0, 0));
        assertThat(counting(ballot).isBalanced()).isFalse();
        assertThat(counting(ballot).unaccounted()).isEqualTo(1);

        ballot.seal("", () -> {});
        assertThat(people.heard()).as("asked why").hasSize(1);
        assertThat(round(desk).hasResult()).isFalse();

        ballot.seal("Một phiếu rơi mất", () -> {});
        Seal seal = Objects.requireNonNull(round(desk).officialCount().seal());
        assertThat(seal.reason()).isEqualTo("Một phiếu rơi mất");
    }

    @Test
    void anExchangedPaperIsIssuedAndCountedAsSpoiled() {
        Desk desk = desk(SampleMeeting.before(Command.TypePapers.class));
        RoundUnderWay ballot = new RoundUnderWay(desk, _ -> {});
        ballot.count(new Slip(10, 0, 1, 0));
        ballot.replaceSpoiled();
        assertThat(round(desk).issued()).isEqualTo(12);
        assertThat(counting(ballot).slip()).isEqualTo(new Slip(10, 0, 2, 0));
        assertThat(counting(ballot).unaccounted()).isZero();
    }
}
