package vn.binhxet.session;

import org.jspecify.annotations.Nullable;

import vn.binhxet.port.Phrase;
import vn.binhxet.port.Preferences;
import vn.binhxet.port.Preferences.Kept;
import vn.binhxet.port.Preferences.Projection;
import vn.binhxet.port.Preferences.Window;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What belongs to this computer, not to the meeting: the look people chose, the window, the recent
 * files, and which file was never closed. Kept at each change. Used by one thread.
 */
public final class Settings {
    /** The smallest and the largest stack of papers. */
    public static final int LEAST_STACK = 5;

    public static final int MOST_STACK = 50;

    private static final int USUAL_STACK = 20;
    private static final int RECENT = 8;

    private final Preferences preferences;
    private Kept kept;
    private @Nullable Path leftOpen;

    public Settings(Preferences preferences) {
        this.preferences = preferences;
        kept = preferences.read();
        leftOpen = kept.open();
    }

    /** The look people chose, by its name; empty to follow the system. */
    public Optional<String> look() {
        return Optional.ofNullable(kept.look());
    }

    public void choose(String look) {
        keep(kept.withLook(look));
    }

    public Optional<Window> window() {
        return Optional.ofNullable(kept.window());
    }

    public void leaveWindow(Window window) {
        keep(kept.withWindow(window));
    }

    /** Meeting files, the last opened first; at most eight. */
    public List<Path> recent() {
        return kept.recent();
    }

    /**
     * The file that was in use when the program ended the last time without closing it; until one
     * is opened.
     */
    public Optional<Path> leftOpen() {
        return Optional.ofNullable(leftOpen);
    }

    /** A meeting file is in use from now on. */
    public void opened(Path file) {
        leftOpen = null;
        List<Path> recent =
                Stream.concat(Stream.of(file), kept.recent().stream())
                        .distinct()
                        .limit(RECENT)
                        .toList();
        keep(kept.withRecent(recent).withOpen(file));
    }

    /** A meeting file is there no more. */
    public void forget(Path file) {
        keep(kept.withRecent(kept.recent().stream().filter(f -> !f.equals(file)).toList()));
    }

    /** The meeting file in use was closed in good order. */
    public void closed() {
        keep(kept.withOpen(null));
    }

    /** How many papers are laid in one stack: from 5 to 50, usually 20. */
    public int stack() {
        return Optional.ofNullable(kept.stack()).map(Settings::withinStack).orElse(USUAL_STACK);
    }

    /** Papers are laid in stacks of so many from now on; less than 5 or more than 50 is not. */
    public void layInStacksOf(int papers) {
        keep(kept.withStack(withinStack(papers)));
    }

    /** Whether papers with two boxes are typed by the names disagreed with, not line by line. */
    public boolean exceptions() {
        return kept.exceptions();
    }

    public void typeExceptions(boolean exceptions) {
        keep(kept.withExceptions(exceptions));
    }

    /** People's own phrases, in the order of their keys. */
    public List<Phrase> phrases() {
        return kept.phrases();
    }

    /** Keeps a phrase; one of the same key is replaced. */
    public void keep(Phrase phrase) {
        keep(
                kept.withPhrases(
                        Stream.concat(others(phrase.key()), Stream.of(phrase))
                                .sorted(Comparator.comparing(Phrase::key))
                                .toList()));
    }

    /** Forgets people's own phrase of that key. */
    public void forgetPhrase(String key) {
        keep(kept.withPhrases(others(key).toList()));
    }

    private Stream<Phrase> others(String key) {
        return kept.phrases().stream().filter(phrase -> !phrase.key().equals(key));
    }

    /** The screen the hall was shown things on the last time, by its key. */
    public Optional<String> hallScreen() {
        return Optional.ofNullable(projection().screen());
    }

    public void showHallOn(String screen) {
        Projection now = projection();
        keep(kept.withProjection(new Projection(screen, now.look(), now.ceremony())));
    }

    /** The look of the projector people chose, by its name. */
    public Optional<String> hallLook() {
        return Optional.ofNullable(projection().look());
    }

    public void showHall(String look) {
        Projection now = projection();
        keep(kept.withProjection(new Projection(now.screen(), look, now.ceremony())));
    }

    /** Whether the secretary's screens keep back what the hall has not heard. */
    public boolean ceremony() {
        return projection().ceremony();
    }

    public void keepCeremony(boolean on) {
        Projection now = projection();
        keep(kept.withProjection(new Projection(now.screen(), now.look(), on)));
    }

    private Projection projection() {
        return Optional.ofNullable(kept.projection()).orElse(Projection.USUAL);
    }

    private static int withinStack(int papers) {
        return Math.clamp(papers, LEAST_STACK, MOST_STACK);
    }

    private void keep(Kept now) {
        kept = now;
        preferences.keep(now);
    }
}
