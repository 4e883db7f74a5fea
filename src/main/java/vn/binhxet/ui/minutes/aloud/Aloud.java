package vn.binhxet.ui.minutes.aloud;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.minutes.Minutes;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Which paragraph is being read; turned one by one, from the first to the last. */
public final class Aloud {
    private final Text text;
    private final Supplier<Minutes> minutes;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** One paragraph under its heading. */
    public record Paragraph(String heading, String words) {}

    /**
     * Where the reader is.
     *
     * @param at from 0
     */
    public record Reading(List<Paragraph> all, int at) {
        public Reading {
            all = List.copyOf(all);
        }

        Paragraph now() {
            return all.get(at);
        }

        /** What is read after that. */
        Optional<Paragraph> next() {
            return at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
        }
    }

    /**
     * @param minutes as they stand when reading begins
     */
    public Aloud(Text text, Supplier<Minutes> minutes) {
        this.text = text;
        this.minutes = minutes;
    }

    Text text() {
        return text;
    }

    /** Empty while nobody reads. */
    public ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return reading.get().isPresent();
    }

    /** Begins with the first paragraph; minutes always have one. */
    public void open() {
        List<Paragraph> all = new ArrayList<>();
        for (Minutes.Chapter chapter : minutes.get().chapters()) {
            String heading =
                    text.of(
                            "record.chapter",
                            minutes.get().chapters().indexOf(chapter) + 1,
                            text.heading(chapter));
            chapter.statements().forEach(said -> all.add(new Paragraph(heading, text.of(said))));
        }
        reading.set(Optional.of(new Reading(all, 0)));
    }

    public void close() {
        reading.set(Optional.empty());
    }

    /** So many paragraphs on, or back; not over the ends. */
    public void turn(int by) {
        reading.get()
                .ifPresent(now ->
                        reading.set(
                                Optional.of(
                                        new Reading(
                                                now.all(),
                                                Math.clamp(
                                                        now.at() + (long) by,
                                                        0,
                                                        now.all().size() - 1)))));
    }
}
