package vn.binhxet.ui.projector.lectern;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.Untold;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.ui.kit.Veil;
import vn.binhxet.ui.projector.tell.Announcement;
import vn.binhxet.ui.projector.tell.Announcement.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of each result the hall has been shown, place by place. A place that says something else
 * after a recount or a settled tie is hidden again; one that says the same stays.
 */
final class Revealing {
    private final Veil veil;
    private final Map<RoundId, List<Place>> shown = new HashMap<>();

    Revealing(Veil veil) {
        this.veil = veil;
    }

    /** The places of a result that the hall may see. */
    List<Place> of(Meeting meeting, Announcement announcement) {
        boolean told = Untold.in(meeting).stream().noneMatch(announcement.round()::equals);
        List<Place> seen = seen(announcement);
        return told
                ? announcement.places()
                : announcement.places().stream().filter(seen::contains).toList();
    }

    /** Shows the last place that is hidden. */
    void next(Announcement announcement) {
        List<Place> seen = seen(announcement);
        announcement.places().reversed().stream()
                .filter(place -> !seen.contains(place))
                .findFirst()
                .ifPresent(seen::add);
        keep(announcement, seen);
    }

    /** Hides the place shown last. */
    void back(Announcement announcement) {
        List<Place> seen = seen(announcement);
        if (!seen.isEmpty()) {
            seen.removeLast();
        }
        keep(announcement, seen);
    }

    void all(Announcement announcement) {
        keep(announcement, new ArrayList<>(announcement.places().reversed()));
    }

    /** Takes out what no longer stands, now that the meeting has changed. */
    void follow(Meeting meeting) {
        for (RoundId id : List.copyOf(shown.keySet())) {
            Optional<Announcement> now =
                    meeting.rounds()
                            .find(id)
                            .filter(Round::hasResult)
                            .flatMap(round -> meeting.results().of(round))
                            .map(Announcement::of);
            if (now.isPresent()) {
                keep(now.get(), seen(now.get()));
            } else {
                shown.remove(id);
                veil.shown(id, false);
            }
        }
    }

    /** What still stands of what was shown, in the order it was shown. */
    private List<Place> seen(Announcement announcement) {
        List<Place> seen = new ArrayList<>(shown.getOrDefault(id(announcement), List.of()));
        seen.retainAll(announcement.places());
        return seen;
    }

    private void keep(Announcement announcement, List<Place> seen) {
        shown.put(id(announcement), seen);
        veil.shown(id(announcement), seen.containsAll(announcement.places()));
    }

    private static RoundId id(Announcement announcement) {
        return announcement.round().contest().round();
    }
}
