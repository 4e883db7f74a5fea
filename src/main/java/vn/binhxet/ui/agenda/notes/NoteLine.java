package vn.binhxet.ui.agenda.notes;

import vn.binhxet.core.meeting.Business;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Something taken down.
 *
 * @param number of the note in the order taken, from 1; 0 for a direction
 * @param seq number of the entry it stands in
 * @param item number of its item; 0 for a direction
 */
record NoteLine(
        int number,
        int seq,
        int item,
        OffsetDateTime at,
        Spoken kind,
        String speaker,
        String text) {

    /** What was noted under an item, and then all directions, each in the order taken. */
    static List<NoteLine> of(Meeting meeting, int item) {
        List<NoteLine> lines = new ArrayList<>();
        List<Business.Note> notes = meeting.proceedings().business().notes();
        for (int i = 0; i < notes.size(); i++) {
            Business.Note note = notes.get(i);
            if (note.item() == item) {
                Fact.NoteTaken words = note.words();
                lines.add(
                        new NoteLine(
                                i + 1,
                                note.last().seq(),
                                item,
                                note.taken().at(),
                                Spoken.of(words.kind()),
                                words.speaker(),
                                words.text()));
            }
        }
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.DirectionGiven(var speaker, var text)) {
                lines.add(
                        new NoteLine(
                                0, entry.seq(), 0, entry.at(), Spoken.DIRECTION, speaker, text));
            }
        }
        return lines;
    }
}
