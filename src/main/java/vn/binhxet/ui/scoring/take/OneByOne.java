package vn.binhxet.ui.scoring.take;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Long work in pieces, one after the other; it can be stopped in between. */
final class OneByOne {
    private final ReadOnlyObjectWrapper<Optional<Doing>> doing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean stopped;

    /** What is done piece by piece. */
    enum Labour {
        READING,
        RECORDING,
        SENDING
    }

    /**
     * How far it is.
     *
     * @param done pieces
     */
    record Doing(Labour labour, int done, int all) {}

    /** What is under way. */
    ReadOnlyObjectProperty<Optional<Doing>> doing() {
        return doing.getReadOnlyProperty();
    }

    boolean isIdle() {
        return doing.get().isEmpty();
    }

    /**
     * Begins, unless something is under way.
     *
     * @param piece does one, and runs what it is given when that is done
     * @param end run after the last piece, or the one during which it was stopped
     */
    <T> void run(Labour labour, List<T> pieces, BiConsumer<T, Runnable> piece, Runnable end) {
        if (isIdle()) {
            stopped = false;
            step(labour, pieces, 0, piece, end);
        }
    }

    /** Ends after the piece under way. */
    void stop() {
        stopped = true;
    }

    private <T> void step(
            Labour labour, List<T> pieces, int done, BiConsumer<T, Runnable> piece, Runnable end) {
        if (stopped || done == pieces.size()) {
            doing.set(Optional.empty());
            end.run();
            return;
        }
        doing.set(Optional.of(new Doing(labour, done, pieces.size())));
        piece.accept(pieces.get(done), () -> step(labour, pieces, done + 1, piece, end));
    }
}
