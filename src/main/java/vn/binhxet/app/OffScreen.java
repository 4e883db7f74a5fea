package vn.binhxet.app;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The FX thread of a machine without a display. */
final class OffScreen {
    private OffScreen() {}

    /** Starts it, does the job there, and ends it. */
    static <T> T run(Supplier<T> job) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CompletableFuture<T> made = new CompletableFuture<>();
        Platform.startup(() -> made.completeAsync(job, Runnable::run));
        try {
            return made.join();
        } finally {
            Platform.exit();
        }
    }
}
