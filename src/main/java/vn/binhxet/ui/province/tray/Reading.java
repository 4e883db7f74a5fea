package vn.binhxet.ui.province.tray;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.kit.ProvinceShelf;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/** Reads files one after the other, off the FX thread; more may be given meanwhile. */
public final class Reading {
    private final ProvinceShelf shelf;
    private final Consumer<Submission> read;
    private final Consumer<Runnable> rest;
    private final Queue<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    private int round;

    /**
     * How far it is.
     *
     * @param done of all that were given since it last rested
     */
    public record Progress(int done, int all) {}

    /**
     * @param read gets each
     * @param rest told when none is left; runs what it gets once it has taken note
     */
    Reading(ProvinceShelf shelf, Consumer<Submission> read, Consumer<Runnable> rest) {
        this.shelf = shelf;
        this.read = read;
        this.rest = rest;
    }

    ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    void take(List<Path> dropped) {
        problems.set(List.of());
        int now = round;
        shelf.within(
                dropped,
                files -> {
                    if (now == round) {
                        queue(files);
                    }
                },
                problems::set);
    }

    void stop() {
        waiting.clear();
    }

    /** The same, and nobody hears of what is under way. */
    void discard() {
        stop();
        round++;
    }

    private void queue(List<Path> files) {
        if (files.isEmpty()) {
            problems.set(List.of(Problem.of(TrayRefusal.NOTHING_FOUND, "")));
        }
        waiting.addAll(files);
        Progress before = progress.get().orElse(null);
        if (before == null) {
            step(0);
        } else {
            progress.set(Optional.of(new Progress(before.done(), before.all() + files.size())));
        }
    }

    /** Unless something came meanwhile. */
    private void rest(int done) {
        if (waiting.isEmpty()) {
            progress.set(Optional.empty());
        } else {
            step(done);
        }
    }

    private void step(int done) {
        Path file = waiting.poll();
        if (file == null) {
            rest.accept(() -> rest(done));
            return;
        }
        progress.set(Optional.of(new Progress(done, done + 1 + waiting.size())));
        int now = round;
        shelf.read(
                file,
                submission -> {
                    if (now == round) {
                        read.accept(submission);
                    }
                    step(done + 1);
                });
    }
}
