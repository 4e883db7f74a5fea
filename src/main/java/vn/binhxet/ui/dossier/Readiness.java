package vn.binhxet.ui.dossier;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.port.Entry;

import java.util.List;

/**
 * What is to be looked at before the dossier is handed in.
 *
 * @param coded the entry whose code stands on all papers
 * @param minutesClosed whether the minutes are closed; before, all papers are provisional
 * @param mayClose whether the meeting may be closed now
 * @param missingLists awards whose list was not adopted
 * @param vacant offices without a holder for each seat
 * @param sample whether the regulation is a sample, which marks every paper
 */
record Readiness(
        Entry coded,
        boolean minutesClosed,
        boolean mayClose,
        List<Award> missingLists,
        List<Office> vacant,
        boolean sample) {
    static Readiness of(Meeting meeting, List<Entry> journal) {
        var proceedings = meeting.proceedings();
        var decisions = meeting.decisions();
        return new Readiness(
                Entry.coded(meeting, journal),
                proceedings.minutesClosedBy() > 0,
                proceedings.hasBegun() && !proceedings.isClosed(),
                meeting.regulation().awards().stream()
                        .filter(award -> decisions.proposal(award.code()).isEmpty())
                        .toList(),
                meeting.regulation().offices().stream()
                        .filter(office ->
                                decisions.elected(office.code(), office.seats()).size()
                                        < office.seats())
                        .toList(),
                meeting.regulation().sample());
    }

    /** Whether all lists are adopted and all offices filled. */
    boolean isDecided() {
        return missingLists.isEmpty() && vacant.isEmpty();
    }
}
