package vn.binhxet.app;

import vn.binhxet.ui.kit.Work;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does work while one waits, so that a rehearsal goes step by step. */
final class AtOnce implements Work {
    @Override
    public <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> failed) {
        T made;
        try {
            made = job.get();
        } catch (RuntimeException e) {
            failed.accept(e);
            return;
        }
        done.accept(made);
    }
}
