package vn.binhxet.document.contents;

import vn.binhxet.core.adoption.Matter;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.handin.SignedPages;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an attached file is, by what it was attached as. */
public final class AttachedWords {
    /** A file that belongs to nothing in particular. */
    private static final String OTHER = "other";

    private AttachedWords() {}

    /**
     * In words.
     *
     * @param kinds what it was attached as: a text that was adopted, a counting record, or any word
     */
    public static String of(Meeting meeting, List<String> kinds, Text text) {
        return kinds.stream()
                .map(kind -> of(meeting, kind, text))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String of(Meeting meeting, String kind, Text text) {
        Optional<RoundId> counted =
                meeting.rounds().all().stream()
                        .map(Round::contest)
                        .map(contest -> contest.round())
                        .filter(round -> Fact.DocumentSigned.ofCount(round).equals(kind))
                        .findFirst();
        if (counted.isPresent()) {
            return text.of("paper.contents.attached.count", counted.get());
        }
        if (kind.equals(SignedPages.WORD)) {
            return text.of("paper.contents.attached.signed");
        }
        if (kind.equals(OTHER)) {
            return text.of("paper.contents.attached");
        }
        return Matter.find(kind)
                .map(matter -> text.of("paper.contents.attached.of", matter))
                .orElseGet(() -> text.of("paper.contents.attached.of", kind));
    }
}
