package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.TypicalBloc;

/** Printed papers are counted apart from those handed out. */
class PrintingTest {
    private static final RoundId ROUND = new RoundId("r1");

    private final MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", TypicalBloc.CTD);

    @Test
    void printRunsAddUpAndHandOutNothing() {
        m.ask(new Command.PrintPapers(ROUND, 12)).ask(new Command.PrintPapers(ROUND, 3));
        Round round = m.meeting().rounds().find(ROUND).orElseThrow();
        assertThat(round.printed()).isEqualTo(15);
        assertThat(round.issued()).isZero();
    }

    @Test
    void nothingIsPrintedForARoundThatIsNotThereOrForNobody() {
        m.refuses(new Command.PrintPapers(ROUND, 0), BallotRefusal.PAPERS_NOT_POSITIVE);
        m.refuses(new Command.PrintPapers(new RoundId("x"), 1), BallotRefusal.ROUND_UNKNOWN);
    }
}
