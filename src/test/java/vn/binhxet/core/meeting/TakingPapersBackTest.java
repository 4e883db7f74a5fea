package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.Papers.times;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.MeetingBuilder;

import java.util.List;

/** Papers taken back to be typed anew, whatever else was recorded meanwhile. */
class TakingPapersBackTest {
    private static final RoundId R1 = new RoundId("r1");

    private final MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).issued(11);

    private static Command back(int pass, int from, int to) {
        return new Command.TakePapersBack(R1, pass, from, to, "Hết giấy sớm");
    }

    private Box box() {
        return m.theRound().current().box();
    }

    @Test
    void ofTheFirstPassOnlyTheLastPapers() {
        m.typed(1, names(THUE), names(KHO_BAC), names());
        m.refuses(back(1, 1, 2), BallotRefusal.PAPERS_AFTER);
        m.ask(back(1, 2, 3));
        assertThat(box().first().papers()).containsExactly(names(THUE));
        m.typed(1, names());
        assertThat(box().first().papers()).containsExactly(names(THUE), names());
    }

    @Test
    void ofTheSecondPassAnyStack() {
        m.typed(1, times(4, names(THUE))).typed(2, times(4, names(THUE)));
        m.ask(back(2, 2, 3));
        assertThat(box().second().gaps()).containsExactly(2, 3);
        assertThat(box().unpaired()).containsExactly(2, 3);
        m.refuses(m.seal(), BallotRefusal.PAPERS_UNPAIRED);
    }

    @Test
    void onlyWhatWasTyped() {
        m.typed(1, names(THUE), names());
        m.refuses(back(1, 2, 3), BallotRefusal.PAPER_NOT_TYPED);
        m.refuses(back(1, 0, 2), BallotRefusal.PAPER_NOT_TYPED);
        m.refuses(back(1, 2, 1), BallotRefusal.PAPERS_NOT_POSITIVE, BallotRefusal.PAPERS_AFTER);
        m.refuses(back(2, 1, 1), BallotRefusal.PAPER_NOT_TYPED);
        m.refuses(back(3, 1, 1), BallotRefusal.PASS_NOT_USED);
        m.refuses(new Command.TakePapersBack(R1, 1, 2, 2, ""), MeetingRefusal.TEXT_MISSING);
    }

    @Test
    void isTakenBackItself() {
        m.typed(1, names(THUE), names()).ask(back(1, 1, 2)).undone();
        assertThat(box().first().papers()).containsExactly(names(THUE), names());
    }

    @Test
    void theNameOfATypistIsTheSameWithoutMarksAndCapitals() {
        m.typed(1, names(THUE));
        Command second = new Command.TypePapers(R1, 2, "nguoi  nhap 1", List.of(names(THUE)), null);
        m.needsReasonFor(second, Check.SAME_TYPIST);
    }
}
