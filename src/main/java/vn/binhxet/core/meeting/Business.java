package vn.binhxet.core.meeting;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;

import java.util.ArrayList;
import java.util.List;

/**
 * The agenda as it stands, with times, and what was noted under its items. Items take their times
 * and notes along when the agenda is rewritten.
 *
 * @param notes in the order they were taken
 */
public record Business(Agenda agenda, List<Note> notes) {
    static final Business USUAL = new Business(Agenda.USUAL, List.of());

    /**
     * A note.
     *
     * @param item number of its item as the agenda stands; 0 if that item is there no more
     * @param taken the entry it was first taken with
     * @param last the entry with the words that stand: another, once it was put right
     * @param words what stands
     */
    public record Note(int item, Recorded taken, Recorded last, Fact.NoteTaken words) {
        private Note under(int number) {
            return new Note(number, taken, last, words);
        }
    }

    public Business {
        notes = List.copyOf(notes);
    }

    Business after(Recorded entry) {
        return switch (entry.fact()) {
            case Fact.AgendaSet f -> rewritten(f.items());
            case Fact.ItemOpened f -> with(agenda.opened(f.item(), entry.at()));
            case Fact.ItemClosed f -> with(agenda.closed(f.item(), entry.at()));
            case Fact.NoteTaken f -> noted(f, entry);
            default -> this;
        };
    }

    /** What was noted under an item. */
    public List<Note> under(int item) {
        return notes.stream().filter(note -> note.item() == item).toList();
    }

    /** Whether the item was opened or something was noted under it: then it stays. */
    public boolean isRecorded(int item) {
        return agenda.item(item).openedAt() != null || !under(item).isEmpty();
    }

    private Business rewritten(List<AgendaItem> items) {
        List<AgendaItem> matched = agenda.matched(items);
        List<Note> moved = new ArrayList<>();
        for (Note note : notes) {
            int number = 0;
            for (int i = 0; i < matched.size(); i++) {
                Integer was = matched.get(i).was();
                number = was != null && was == note.item() ? i + 1 : number;
            }
            moved.add(note.under(number));
        }
        return new Business(agenda.replacedBy(items), moved);
    }

    private Business noted(Fact.NoteTaken words, Recorded entry) {
        List<Note> more = new ArrayList<>(notes);
        Integer replaced = words.replaces();
        if (replaced == null) {
            more.add(new Note(words.item(), entry, entry, words));
        } else {
            Recorded taken = notes.get(replaced - 1).taken();
            more.set(replaced - 1, new Note(words.item(), taken, entry, words));
        }
        return new Business(agenda, more);
    }

    private Business with(Agenda changed) {
        return new Business(changed, notes);
    }
}
