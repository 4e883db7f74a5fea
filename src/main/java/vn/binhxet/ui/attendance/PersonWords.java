package vn.binhxet.ui.attendance;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.text.Text;
import vn.binhxet.ui.attendance.RollLine.Came;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Somebody in the roll in words: who, for whom, since when. */
final class PersonWords {
    private final Text text;

    PersonWords(Text text) {
        this.text = text;
    }

    /** The name, and the office where the name does not say it already. */
    String named(Came came) {
        Presence who = came.who();
        return who.delegate().contains(who.role())
                ? who.delegate()
                : text.of("attendance.person", who.delegate(), who.role());
    }

    /** For whom else, by which paper, or without a vote; mostly nothing. */
    String more(Came came) {
        List<String> words = new ArrayList<>();
        Presence who = came.who();
        if (came.isOfAnother()) {
            words.add(text.of("attendance.person.of", who.unit()));
        }
        if (!came.alsoFor().isEmpty()) {
            words.add(text.of("attendance.person.alsoFor", came.alsoFor()));
        }
        if (who.document() != null) {
            words.add(text.of("attendance.person.document", who.document()));
        }
        if (!who.votes()) {
            words.add(text.of("attendance.person.accompanies"));
        }
        return String.join(" · ", words);
    }

    /** The state in a word; of delegates also how many of how many are here. */
    String state(RollLine line) {
        Integer convoked = line.convoked();
        String word = text.word(line.state());
        return convoked == null || line.voters() == 0
                ? word
                : text.of("attendance.state.of", word, line.voters(), convoked);
    }

    /** Since when, or until when. */
    String when(Came came) {
        Presence who = came.who();
        OffsetDateTime left = who.leftAt();
        if (left != null) {
            return text.of(
                    came.late() ? "attendance.time.lateLeft" : "attendance.time.left",
                    who.arrivedAt(),
                    left);
        }
        return text.of(
                came.late() ? "attendance.time.late" : "attendance.time.here", who.arrivedAt());
    }
}
