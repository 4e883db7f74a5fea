package vn.binhxet.ui.minutes.page;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.PlaceOf;

/** Where to look at what the minutes say. */
final class Sources {
    private Sources() {}

    /** The screen on which such a thing is looked at: of a round its result, not its papers. */
    static Place of(Fact fact) {
        return switch (fact) {
            case Fact.RoundOpened _, Fact.BoxSealed _ -> Place.RESULT;
            case Fact.DocumentNumbered _ -> Place.MINUTES;
            default -> PlaceOf.fact(fact);
        };
    }

    /** The screen where what a chapter sums up can be seen together. */
    static Place of(Heading heading) {
        return switch (heading) {
            case OPENING, ATTENDANCE -> Place.ATTENDANCE;
            case BUSINESS, DIRECTIONS -> Place.AGENDA;
            case RESOLUTIONS -> Place.ADOPTION;
            case POINTS -> Place.SCORING;
            case ELIGIBILITY -> Place.NOMINATION;
            case VOTES, PROPOSALS, OFFICES -> Place.RESULT;
            case REMARKS, CLOSING -> Place.AUDIT;
        };
    }
}
