package vn.binhxet.ui.ballot.opening;

import vn.binhxet.core.terms.RoundId;
import vn.binhxet.text.Text;

/** A round that can be opened, in words: on the screen and in the next step. */
public record OfferWords(Text text) {
    String title(Offer offer) {
        return offer.subject().title();
    }

    /** Why it is held once more; empty for a first round. */
    String why(Offer offer) {
        RoundId earlier = offer.earlier();
        return earlier == null
                ? ""
                : switch (offer.kind()) {
                    case FIRST -> "";
                    case RE_VOTE -> text.of("ballot.offer.reVote", earlier);
                    case NEXT_PLACES -> text.of("ballot.offer.nextPlaces", earlier);
                    case REPLACES -> text.of("ballot.offer.replaces", earlier);
                };
    }

    /** What to do next. */
    public String what(Offer offer) {
        String key = offer.isAgain() ? "ballot.next.open.again" : "ballot.next.open.what";
        return text.of(key, offer.subject().code());
    }
}
