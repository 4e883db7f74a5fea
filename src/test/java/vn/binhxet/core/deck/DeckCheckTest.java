package vn.binhxet.core.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.deck.Difference.PaperKind;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.session.MeetingSession;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A count of the practice papers beside the answer. */
class DeckCheckTest {
    private static final UnitId MAI = new UnitId("mai");
    private static final UnitId LAN = new UnitId("lan");
    private static final UnitId SEN = new UnitId("sen");
    private static final UnitId SUNG = new UnitId("sung");

    private final Deck deck = PracticeDeck.deck();

    @Test
    void findsNothingWhereThePapersWereCountedRightly() {
        assertThat(check(PracticeDeck.readings())).isEmpty();
    }

    @Test
    void namesThePaperTheVotesAndWhatFollowsFromOneSlip() {
        Paper right = PracticeDeck.readings().get(6);
        Paper wrong = PracticeDeck.misread().get(6);

        assertThat(check(PracticeDeck.misread()))
                .containsExactly(
                        new Difference.Reading(7, right, wrong),
                        new Difference.Votes(
                                row(SUNG, 8, "53.33", 3, true, false),
                                row(SUNG, 7, "46.67", 4, false, false)),
                        new Difference.Chosen(List.of(MAI, LAN), List.of(MAI, LAN, SEN)),
                        new Difference.Tied(List.of(SEN, SUNG), List.of()));
    }

    @Test
    void tellsAnotherBaseOnceAndWhoTherebyFails() {
        List<Paper> papers = new ArrayList<>(PracticeDeck.readings());
        papers.set(14, new Paper.Choice(List.of(MAI)));

        List<Difference> all = check(papers);

        assertThat(all)
                .contains(
                        new Difference.Papers(PaperKind.VALID, 15, 16),
                        new Difference.Papers(PaperKind.INVALID, 5, 4),
                        new Difference.Tied(List.of(SEN, SUNG), List.of()));
        assertThat(all)
                .filteredOn(Difference.Votes.class::isInstance)
                .extracting(one -> ((Difference.Votes) one).answer().unit())
                .containsExactly(MAI, SEN, SUNG);
    }

    @Test
    void anotherReasonOnAnInvalidPaperIsADifferenceOfThePaper() {
        List<Paper> papers = new ArrayList<>(PracticeDeck.readings());
        Paper other = new Paper.Invalid(InvalidReason.OTHER, null);
        papers.set(8, other);

        assertThat(check(papers))
                .containsExactly(new Difference.Reading(9, deck.papers().get(8).reading(), other));
    }

    @Test
    void namesPapersThatAreMissingAndPapersTooMany() {
        List<Paper> right = PracticeDeck.readings();
        List<Paper> papers = new ArrayList<>(right);
        papers.add(right.getFirst());

        assertThat(check(papers)).contains(new Difference.Reading(21, null, right.getFirst()));
        assertThat(check(right.subList(0, 19)))
                .contains(new Difference.Reading(20, right.getLast(), null));
    }

    @Test
    void noticesAShareThatWasWorkedOutWrongly() {
        Result right = deck.answer();
        List<Result.Row> rows = new ArrayList<>(right.rows());
        Result.Row wrong = row(LAN, 9, "60.01", 2, true, true);
        rows.set(1, wrong);
        Result result = new Result(right.tally(), right.base(), right.needed(), rows, right.tie());
        Round round = PracticeDeck.round(PracticeDeck.sealed(PracticeDeck.readings()));

        assertThat(DeckCheck.of(deck, round.officialCount().box(), result))
                .containsExactly(new Difference.Votes(right.rows().get(1), wrong));
    }

    private List<Difference> check(List<Paper> papers) {
        MeetingSession session = PracticeDeck.sealed(papers);
        Round round = PracticeDeck.round(session);
        Result result = session.meeting().results().of(round).orElseThrow().result();
        return DeckCheck.of(deck, round.officialCount().box(), result);
    }

    private static Result.Row row(
            UnitId unit, int votes, String share, int rank, boolean passed, boolean chosen) {
        return new Result.Row(unit, votes, 0, new BigDecimal(share), rank, passed, chosen);
    }
}
