package vn.binhxet.ui.kit;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.StoreFailure;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something done with files, off the FX thread, that may be refused or fail. */
final class Errand {
    private Errand() {}

    /**
     * Runs it; a failure of the disk is answered like a refusal, for nothing is open that could be
     * lost.
     *
     * @param done gets what was made, on the FX thread
     * @param refused gets all problems instead
     */
    static <T> void run(
            Work work,
            Supplier<Outcome<T>> job,
            Consumer<T> done,
            Consumer<List<Problem>> refused) {
        work.run(
                job,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T>(var made) -> done.accept(made);
                        case Outcome.Refused<T>(var problems) -> refused.accept(problems);
                    }
                },
                thrown -> {
                    if (!(thrown instanceof StoreFailure failure)) {
                        throw thrown;
                    }
                    refused.accept(List.of(failure.problem()));
                });
    }
}
