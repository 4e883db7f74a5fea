package vn.binhxet.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gets things done off the FX thread. */
public interface Work {
    /**
     * Runs a job; jobs run in the order they were given. What it makes comes back on the FX thread,
     * and is a record: nothing else crosses.
     *
     * @param failed gets what the job threw instead, on the FX thread too; what it does not
     *     understand it throws again
     */
    <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> failed);

    /** Called by a job that takes long: shows on the FX thread how far it is. */
    default void meanwhile(Runnable telling) {
        telling.run();
    }
}
