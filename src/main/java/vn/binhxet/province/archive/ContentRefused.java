package vn.binhxet.province.archive;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.ArchiveTrouble;

/** One file of an archive is not what its index says. */
final class ContentRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ContentRefused(ArchiveTrouble trouble, String name, Object... args) {
        super(trouble.name());
        problem = Problem.of(trouble, name, args);
    }

    Problem problem() {
        return problem;
    }
}
