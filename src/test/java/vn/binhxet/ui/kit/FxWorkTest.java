package vn.binhxet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.Fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class FxWorkTest {
    @BeforeAll
    static void startTheFxThread() {
        Fx.run(() -> {});
    }

    @Test
    void bringsWhatJobsMakeToTheFxThreadInTheOrderTheyWereGiven() {
        List<String> arrived = new ArrayList<>();
        Fx.run(() -> {
            try (FxWork work = new FxWork("test")) {
                for (int i = 0; i < 50; i++) {
                    int number = i;
                    work.run(
                            () -> number,
                            made -> arrived.add(made + " " + Platform.isFxApplicationThread()),
                            e -> {
                                throw e;
                            });
                }
            }
        });
        Fx.run(() -> {});

        assertThat(arrived).isEqualTo(IntStream.range(0, 50).mapToObj(i -> i + " true").toList());
    }

    @Test
    void runsJobsAwayFromTheFxThread() {
        CompletableFuture<String> thread = new CompletableFuture<>();
        try (FxWork work = new FxWork("journal")) {
            work.run(
                    () -> Thread.currentThread().getName(),
                    thread::complete,
                    thread::completeExceptionally);
            assertThat(thread.join()).isEqualTo("journal");
        }
    }

    @Test
    void bringsWhatAJobThrewToTheFxThread() {
        CompletableFuture<String> failure = new CompletableFuture<>();
        try (FxWork work = new FxWork("journal")) {
            work.<String>run(
                    () -> {
                        throw new IllegalStateException("disk full");
                    },
                    failure::complete,
                    e -> failure.complete(e.getMessage() + " " + Platform.isFxApplicationThread()));
            assertThat(failure.join()).isEqualTo("disk full true");
        }
    }
}
