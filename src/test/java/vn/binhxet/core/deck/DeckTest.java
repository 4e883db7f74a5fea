package vn.binhxet.core.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MemoryJournal;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The practice papers that ship with the program, and the answer written beside them. */
class DeckTest {
    private static final int VALID = 15;

    private final Deck deck = PracticeDeck.deck();

    @Test
    void hasTwentyPapersWithEveryReasonAListOfNamesKnows() {
        Set<InvalidReason> reasons =
                deck.papers().stream()
                        .map(PracticePaper::reading)
                        .filter(Paper.Invalid.class::isInstance)
                        .map(paper -> ((Paper.Invalid) paper).reason())
                        .collect(Collectors.toSet());

        assertThat(deck.papers()).hasSize(20);
        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        InvalidReason.NOT_OFFICIAL,
                        InvalidReason.TOO_MANY_MARKS,
                        InvalidReason.UNREADABLE,
                        InvalidReason.ADDED_NAMES,
                        InvalidReason.SIGNED_OR_MARKED);
        assertThat(deck.papers()).filteredOn(paper -> paper.reading().isBlank()).hasSize(1);
        assertThat(deck.papers().get(10).marks()).isEqualTo(deck.papers().get(9).marks());
    }

    @Test
    void eachReadingIsWhatTheMarksSay() {
        for (PracticePaper paper : deck.papers()) {
            assertThat(paper.reading())
                    .as("paper " + (deck.papers().indexOf(paper) + 1))
                    .isEqualTo(read(paper.marks()));
        }
    }

    /** The rules of a list of names, said once more. */
    private Paper read(Marks marks) {
        if (!marks.stamped()) {
            return invalid(InvalidReason.NOT_OFFICIAL);
        }
        if (marks.ticked().size() > 3) {
            return invalid(InvalidReason.TOO_MANY_MARKS);
        }
        if (!marks.smeared().isEmpty()) {
            return invalid(InvalidReason.UNREADABLE);
        }
        if (marks.written() != null) {
            return invalid(InvalidReason.ADDED_NAMES);
        }
        return marks.signed()
                ? invalid(InvalidReason.SIGNED_OR_MARKED)
                : new Paper.Choice(marks.ticked());
    }

    private static Paper invalid(InvalidReason reason) {
        return new Paper.Invalid(reason, null);
    }

    @Test
    void theAnswerIsWhatOneCountsWithAPencil() {
        int valid = 0;
        int blank = 0;
        Map<UnitId, Integer> votes = new HashMap<>();
        Map<InvalidReason, Integer> invalid = new TreeMap<>();
        for (PracticePaper paper : deck.papers()) {
            switch (read(paper.marks())) {
                case Paper.Choice(var names) -> {
                    valid++;
                    blank += names.isEmpty() ? 1 : 0;
                    names.forEach(name -> votes.merge(name, 1, Integer::sum));
                }
                case Paper.Invalid(var reason, _) -> invalid.merge(reason, 1, Integer::sum);
                case Paper.Opinion opinion -> throw new AssertionError(opinion);
            }
        }
        Result answer = deck.answer();

        assertThat(valid).isEqualTo(VALID).isEqualTo(answer.tally().valid());
        assertThat(answer.tally().invalid()).isEqualTo(deck.papers().size() - valid);
        assertThat(answer.tally().invalidByReason()).isEqualTo(invalid);
        assertThat(answer.tally().blank()).isEqualTo(blank);
        assertThat(answer.base()).isEqualTo(valid);
        assertThat(answer.needed()).isEqualTo(8);
        List<Integer> before = new ArrayList<>();
        for (Result.Row row : answer.rows()) {
            int counted = votes.getOrDefault(row.unit(), 0);
            assertThat(row.votes()).as(row.unit().value()).isEqualTo(counted);
            assertThat(row.share()).isEqualTo(share(counted));
            assertThat(row.passed()).isEqualTo(2 * counted > VALID);
            assertThat(row.rank())
                    .isEqualTo(1 + before.stream().filter(more -> more > counted).count());
            before.add(counted);
        }
        assertThat(before).hasSize(8).isSortedAccordingTo((one, next) -> next - one);
    }

    /** Hundredths of a percent of all valid papers, rounded half up. */
    private static BigDecimal share(int votes) {
        return BigDecimal.valueOf((2L * 10_000 * votes + VALID) / (2 * VALID), 2);
    }

    @Test
    void twoHaveAPlaceAndTwoAreEqualForTheThird() {
        assertThat(deck.answer().chosen()).containsExactly(new UnitId("mai"), new UnitId("lan"));
        Tie tie = Objects.requireNonNull(deck.answer().tie());
        assertThat(tie.units()).containsExactly(new UnitId("sen"), new UnitId("sung"));
        assertThat(tie.seats()).isEqualTo(1);
    }

    @Test
    void theProgramGivesTheSame() {
        assertThat(result(PracticeDeck.readings())).isEqualTo(deck.answer());
    }

    @Test
    void oneInvalidPaperTakenForAValidOneChangesWhoIsEqual() {
        for (int i = 0; i < deck.papers().size(); i++) {
            Marks marks = deck.papers().get(i).marks();
            if (!deck.papers().get(i).reading().isValid() && marks.ticked().size() <= 3) {
                List<Paper> papers = new ArrayList<>(PracticeDeck.readings());
                papers.set(i, new Paper.Choice(marks.ticked()));
                assertThat(result(papers).tie()).as("paper " + (i + 1)).isNull();
            }
        }
    }

    private Result result(List<Paper> papers) {
        Tally tally = Tally.of(deck.contest().candidates(), papers);
        return Result.of(deck.contest(), tally, tally.valid(), Set.of());
    }

    @Test
    void itsStoryIsARehearsalThatStandsAtTheFirstPaper() {
        Meeting meeting = PracticeDeck.begun().meeting();

        assertThat(meeting.prepared().rehearsal()).isTrue();
        assertThat(deck.roundIn(meeting))
                .hasValueSatisfying(round -> {
                    assertThat(round.contest()).isEqualTo(deck.contest());
                    assertThat(round.printed()).isEqualTo(20);
                    assertThat(round.issued()).isEqualTo(20);
                    assertThat(round.current().box().isEmpty()).isTrue();
                    assertThat(meeting.results().votersAt(round)).isEqualTo(20);
                });
    }

    @Test
    void isNotFoundInAnOfficialMeetingThatVotesOnTheSame() {
        Fact.MeetingPrepared prepared = deck.story().prepared();
        MeetingSession official =
                MeetingSession.prepare(
                        new MemoryJournal(),
                        SampleMeeting.CLOCK,
                        new Fact.MeetingPrepared(
                                prepared.title(),
                                prepared.year(),
                                prepared.place(),
                                false,
                                prepared.bloc(),
                                prepared.regulation()));
        deck.story().steps().forEach(official::ask);

        assertThat(official.meeting().rounds().all()).hasSize(1);
        assertThat(deck.roundIn(official.meeting())).isEmpty();
    }
}
