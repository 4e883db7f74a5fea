package vn.binhxet.ui.kit;

import javafx.application.Platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work on one thread of its own, and the only class that crosses between threads. */
public final class FxWork implements Work, AutoCloseable {
    private final ExecutorService thread;

    /**
     * @param name of the thread
     */
    public FxWork(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
    }

    @Override
    public <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> failed) {
        thread.execute(() -> Platform.runLater(carryOut(job, done, failed)));
    }

    @Override
    public void meanwhile(Runnable telling) {
        show(telling);
    }

    /** Does the job; what is left is to say how it went. */
    private static <T> Runnable carryOut(
            Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> failed) {
        try {
            T made = job.get();
            return () -> done.accept(made);
        } catch (RuntimeException e) {
            return () -> failed.accept(e);
        }
    }

    /** Runs something on the FX thread, from any other. */
    public static void show(Runnable job) {
        Platform.runLater(job);
    }

    /** Takes no more jobs and returns when those given are done. */
    @Override
    public void close() {
        thread.close();
    }
}
