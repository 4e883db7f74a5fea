package vn.binhxet.port;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** What this computer remembers from one start to the next; no part of any meeting. */
public interface Preferences {
    /** What was kept; nothing where it cannot be read. */
    Kept read();

    /** Keeps it. Where that fails it is forgotten: no meeting is disturbed for it. */
    void keep(Kept kept);

    /**
     * All of it.
     *
     * @param look the look people chose, by its name; null to follow the system
     * @param window null until there was one
     * @param recent meeting files, the last opened first
     * @param open the meeting file in use; after a start, the one that was never closed
     * @param stack how many papers are laid in one stack; null for the usual number
     * @param exceptions whether papers with two boxes are typed by the names disagreed with
     * @param phrases people's own phrases
     * @param projection how the hall was shown things; null until it was
     */
    record Kept(
            @Nullable String look,
            @Nullable Window window,
            List<Path> recent,
            @Nullable Path open,
            @Nullable Integer stack,
            boolean exceptions,
            List<Phrase> phrases,
            @Nullable Projection projection) {
        public static final Kept NOTHING =
                new Kept(null, null, List.of(), null, null, false, List.of(), null);

        public Kept {
            recent = List.copyOf(recent);
            phrases = List.copyOf(phrases);
        }

        public Kept withLook(String chosen) {
            return new Kept(chosen, window, recent, open, stack, exceptions, phrases, projection);
        }

        public Kept withWindow(Window left) {
            return new Kept(look, left, recent, open, stack, exceptions, phrases, projection);
        }

        public Kept withRecent(List<Path> files) {
            return new Kept(look, window, files, open, stack, exceptions, phrases, projection);
        }

        /** Null once the file in use was closed. */
        public Kept withOpen(@Nullable Path file) {
            return new Kept(look, window, recent, file, stack, exceptions, phrases, projection);
        }

        public Kept withStack(int papers) {
            return new Kept(look, window, recent, open, papers, exceptions, phrases, projection);
        }

        public Kept withExceptions(boolean typed) {
            return new Kept(look, window, recent, open, stack, typed, phrases, projection);
        }

        public Kept withPhrases(List<Phrase> own) {
            return new Kept(look, window, recent, open, stack, exceptions, own, projection);
        }

        public Kept withProjection(Projection now) {
            return new Kept(look, window, recent, open, stack, exceptions, phrases, now);
        }
    }

    /**
     * How the hall is shown things.
     *
     * @param screen which screen was chosen; null if none was
     * @param look of the projector, by its name; null for the usual one
     * @param ceremony whether the secretary's screens keep back what the hall has not heard
     */
    record Projection(@Nullable String screen, @Nullable String look, boolean ceremony) {
        public static final Projection USUAL = new Projection(null, null, false);
    }

    /** Size of the window, in logical pixels, where it is not maximised. */
    record Window(double width, double height, boolean maximised) {}
}
