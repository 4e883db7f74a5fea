package vn.binhxet.core.deck;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.tally.Result;

import java.util.List;
import java.util.Optional;

/**
 * A deck of practice papers.
 *
 * @param story a rehearsal that stands where the first of them is to be typed
 * @param contest the one round of that rehearsal
 * @param papers in the order of their practice numbers, from 1
 * @param answer what the right count says, worked out by hand
 */
public record Deck(Story story, Contest contest, List<PracticePaper> papers, Result answer) {
    public Deck {
        papers = List.copyOf(papers);
    }

    /**
     * The round of a rehearsal in which these papers are voted with: the one with this very
     * contest. Empty in an official meeting, whatever was voted on there.
     */
    public Optional<Round> roundIn(Meeting meeting) {
        return meeting.rounds()
                .find(contest.round())
                .filter(_ -> meeting.prepared().rehearsal())
                .filter(round -> round.contest().equals(contest));
    }
}
