package vn.binhxet.ui.dossier.check;

import vn.binhxet.core.adoption.Matter;
import vn.binhxet.core.handin.Point;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.core.handin.SignedPages;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.ui.kit.Place;

import java.util.Optional;

/** How a point is mended, or where it can be looked at. */
public sealed interface Mending {
    /** On another screen. */
    record Go(Place place) implements Mending {}

    /** By giving a paper its number, here. */
    record GiveNumber(OfficialPaper paper) implements Mending {}

    /**
     * By attaching a file, here.
     *
     * @param kind in the word of the story
     */
    record Attach(String kind) implements Mending {}

    /** By looking at the attached files, here. */
    record LookAtFiles() implements Mending {}

    /** By closing the meeting, here. */
    record Close() implements Mending {}

    /** Empty where nothing is to be done, or nothing can be. */
    static Optional<Mending> of(Point point) {
        return point.weight() == Weight.DONE
                ? Optional.empty()
                : switch (point.kind()) {
                    case REHEARSAL -> Optional.empty();
                    case SAMPLE -> go(Place.REGULATION);
                    case BEGUN -> go(Place.ATTENDANCE);
                    case MEETING -> Optional.of(new Close());
                    case REPORT, MINUTES_ADOPTED -> go(Place.ADOPTION);
                    case POINTS -> go(Place.SCORING);
                    case ROUND -> go(Place.BALLOT);
                    case COUNT_RECORD, TIE, OPEN_PLACE, LIST, LIST_CHANGED, OFFICE ->
                            go(Place.RESULT);
                    case MINUTES_SIGNED -> go(Place.MINUTES);
                    case NUMBER ->
                            Optional.of(new GiveNumber((OfficialPaper) point.args().getFirst()));
                    case REPORT_FILE -> Optional.of(new Attach(Matter.REPORT.subject()));
                    case SIGNED_PAGES -> Optional.of(new Attach(SignedPages.WORD));
                    case COPY -> Optional.of(new LookAtFiles());
                    case OVERRIDES, CORRECTIONS -> go(Place.AUDIT);
                };
    }

    private static Optional<Mending> go(Place place) {
        return Optional.of(new Go(place));
    }
}
