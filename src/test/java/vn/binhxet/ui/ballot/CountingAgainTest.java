package vn.binhxet.ui.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.Papers.times;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.Counting.Phase;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.round.Slip;
import vn.binhxet.ui.kit.Desk;

import java.util.List;
import java.util.Objects;

/** A recount on the ballot screen: count 2 beside count 1. */
class CountingAgainTest {
    private static final RoundId R1 = new RoundId("r1");

    @Test
    void thePapersAreTypedAnewBesideTheSealedCount() {
        MeetingBuilder told =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .issued(12)
                        .papers(times(10, names(THUE)))
                        .ask(new Command.SealCount(R1, 0, 1, 1, null))
                        .ask(new Command.Recount(R1, "Có ý kiến"));
        Desk desk = new Desk(told.session(), new NowWork(), Answers.no(), Text.in(Text.VIETNAMESE));
        RoundUnderWay ballot = new RoundUnderWay(desk, _ -> {});

        Counting begun = Objects.requireNonNull(ballot.counting().get());
        assertThat(begun.phase()).isEqualTo(Phase.FIRST_PASS);
        assertThat(begun.box().isEmpty()).isTrue();
        assertThat(begun.slip())
                .as("what the committee said before")
                .isEqualTo(new Slip(10, 0, 1, 1));

        for (int pass : List.of(1, 2)) {
            desk.ask(
                    new Command.TypePapers(
                            R1, pass, "Người " + pass, List.of(times(10, names(KHO_BAC))), null),
                    refused -> assertThat(refused).isEmpty());
        }
        ballot.seal("", () -> {});

        Round round = desk.meeting().get().rounds().find(R1).orElseThrow();
        assertThat(round.counts()).hasSize(2).allMatch(count -> count.isSealed());
        assertThat(round.official()).as("people choose").isEqualTo(1);
        assertThat(round.counts().getFirst().box().papers().getFirst()).isEqualTo(names(THUE));
    }
}
