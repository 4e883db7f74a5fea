package vn.binhxet.ui.welcome;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.ui.kit.Place;

import java.time.OffsetDateTime;

/**
 * The program ended the last time without closing a file: a power cut, or it was killed.
 *
 * @param at when the last thing was recorded
 * @param place where the meeting is gone on with
 * @param paper the next paper to type, from 1; 0 if none was being typed
 */
record Interruption(OffsetDateTime at, Place place, int paper) {
    static Interruption of(RecentFile.Found file) {
        Meeting meeting = file.meeting();
        int paper =
                meeting.rounds().all().stream()
                        .filter(Round::isOpen)
                        .mapToInt(round -> nextPaper(round, meeting.results().votersAt(round)))
                        .findFirst()
                        .orElse(0);
        return new Interruption(file.lastAt(), Place.of(meeting), paper);
    }

    private static int nextPaper(Round round, int voters) {
        Box box = round.current().box();
        int first = box.first().papers().size();
        int second = box.second().papers().size();
        boolean betweenPasses = second == 0 && first >= voters;
        if (second == first || betweenPasses) {
            return 0;
        }
        return second == 0 ? first + 1 : second + 1;
    }
}
