package vn.binhxet.port;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;

/** The disk, the file or another program stood in the way. Nothing was half-written. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public StoreFailure(Problem problem, @Nullable Throwable cause) {
        super(problem.refusal().name() + " " + problem.place() + " " + problem.args(), cause);
        this.problem = problem;
    }

    /** What happened, to be told in words. */
    public Problem problem() {
        return problem;
    }
}
