package vn.binhxet.cli;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;

import java.io.PrintWriter;
import java.util.List;

/** What the commands write to, and the exit codes they answer with. */
final class Console {
    /** The command did what was asked. */
    static final int DONE = 0;

    /** What was asked breaks a rule; nothing was changed. */
    static final int REFUSED = 1;

    /** The disk, a lock or a damaged file stood in the way. */
    static final int FAILED = 2;

    /** The command line itself was wrong. */
    static final int USAGE = 64;

    private static final int MOST_PROBLEMS = 100;

    private final Text text;
    private final PrintWriter out;
    private final PrintWriter err;

    Console(Text text, PrintWriter out, PrintWriter err) {
        this.text = text;
        this.out = out;
        this.err = err;
    }

    Text text() {
        return text;
    }

    void say(String key, Object... args) {
        line(text.of(key, args));
    }

    void line(String line) {
        out.println(line);
    }

    void complain(String key, Object... args) {
        remark(text.of(key, args));
    }

    void remark(String line) {
        err.println(line);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /**
     * Lists the problems by place, in their order, and the number of those there is no room for.
     */
    int refuse(List<Problem> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> err.println(text.at(problem)));
        if (problems.size() > MOST_PROBLEMS) {
            complain("cli.more", problems.size() - MOST_PROBLEMS);
        }
        complain("cli.refused");
        return REFUSED;
    }

    int fail(Problem problem) {
        err.println(text.at(problem));
        return FAILED;
    }
}
