package vn.binhxet.ui.agenda.notes;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who can be expected to speak: whoever presides, guests, and the delegates in the room. */
record Speakers(Text text) {
    private static final int LEAST_LETTERS = 2;
    private static final int MOST = 5;

    /** Those whose name, office or unit has these letters, at least two, with or without marks. */
    List<String> found(Meeting meeting, String typed) {
        String part = typed.strip();
        return part.length() < LEAST_LETTERS
                ? List.of()
                : all(meeting).stream()
                        .filter(speaker -> Text.contains(speaker, part) && !speaker.equals(part))
                        .limit(MOST)
                        .toList();
    }

    /** Who gives directions: the first guest, else whoever presides; empty where nobody is. */
    String leader(Meeting meeting) {
        return meeting.bloc().guests().stream()
                .findFirst()
                .map(this::guest)
                .orElseGet(() -> String.join(", ", meeting.proceedings().chair()));
    }

    private Set<String> all(Meeting meeting) {
        Set<String> all = new LinkedHashSet<>(meeting.proceedings().chair());
        meeting.bloc().guests().forEach(guest -> all.add(guest(guest)));
        meeting.roll().people().stream()
                .filter(Presence::isHere)
                .map(person -> text.of("agenda.note.delegate", person.delegate(), person.unit()))
                .forEach(all::add);
        return all;
    }

    private String guest(Guest guest) {
        return guest.role().isBlank()
                ? guest.name()
                : text.of("agenda.note.guest", guest.name(), guest.role());
    }
}
