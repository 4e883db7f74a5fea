package vn.binhxet.ui.projector.tell;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.text.Text;
import vn.binhxet.ui.projector.page.Page;
import vn.binhxet.ui.projector.tell.Announcement.Kind;
import vn.binhxet.ui.projector.tell.Announcement.Place;

import java.util.List;

/** Puts of a result on a page what was revealed, and boxes for the rest. */
public record RevealPage(Text text) {
    /**
     * The page of an announcement.
     *
     * @param revealed the places the hall may see; others are boxes, all alike
     */
    public Page.Reveal of(Announcement announcement, List<Place> revealed) {
        Contest contest = announcement.round().contest();
        List<Place> seen = announcement.places().stream().filter(revealed::contains).toList();
        return new Page.Reveal(
                text.of("projector.reveal.title", contest.subject()),
                note(announcement),
                announcement.places().stream()
                        .map(place -> seen.contains(place) ? shown(place, seen) : box(place))
                        .toList(),
                seen.stream().anyMatch(RevealPage::hasVotes) ? enough(announcement) : null,
                text.of("projector.reveal.told", seen.size(), announcement.places().size()));
    }

    /** Numbers of papers and places, none of names. */
    private String note(Announcement announcement) {
        Contest contest = announcement.round().contest();
        Tally tally = announcement.decided().result().tally();
        Long needed = announcement.decided().result().needed();
        String papers =
                contest.method() == Method.SHOW_OF_HANDS
                        ? text.of("projector.reveal.hands", tally.returned())
                        : text.of("projector.reveal.papers", tally.returned(), tally.valid());
        String rule =
                needed == null
                        ? text.of("projector.reveal.places", contest.seats())
                        : text.of("projector.reveal.rule", needed, contest.seats());
        return papers + " · " + rule;
    }

    private static Page.Slot box(Place place) {
        return new Page.Slot(String.valueOf(place.position()), null);
    }

    private Page.Slot shown(Place place, List<Place> seen) {
        return new Page.Slot(number(place, seen), held(place));
    }

    /** Equal places share a number once both are seen; before, that would tell of the other. */
    private static String number(Place place, List<Place> seen) {
        List<Place> equal =
                seen.stream().filter(p -> hasVotes(p) && p.votes() == place.votes()).toList();
        return hasVotes(place) && equal.size() > 1
                ? "=" + equal.getFirst().position()
                : String.valueOf(place.position());
    }

    private Page.Held held(Place place) {
        String votes = hasVotes(place) ? text.of("projector.reveal.votes", place.votes()) : "";
        String share = place.share() == null ? "" : text.percent(place.share());
        double length = place.base() == 0 ? 0 : Math.min(1, (double) place.votes() / place.base());
        return switch (place.kind()) {
            case WON ->
                    new Page.Held(
                            text.of("projector.name", place.units()), votes, share, length, true);
            case TIED ->
                    new Page.Held(
                            text.of("projector.reveal.tied", place.units()),
                            votes,
                            share,
                            length,
                            false);
            case TIED_TOO ->
                    new Page.Held(text.of("projector.reveal.tiedToo"), votes, share, length, false);
            case NOBODY -> new Page.Held(text.of("projector.reveal.nobody"), "", "", 0, false);
        };
    }

    private static boolean hasVotes(Place place) {
        return place.kind() != Kind.NOBODY;
    }

    private Page.@Nullable Enough enough(Announcement announcement) {
        Result result = announcement.decided().result();
        Long needed = result.needed();
        if (needed == null || result.base() == 0) {
            return null;
        }
        double at = Math.min(1, (double) needed / result.base());
        return new Page.Enough(at, text.of("projector.reveal.enough", needed));
    }
}
