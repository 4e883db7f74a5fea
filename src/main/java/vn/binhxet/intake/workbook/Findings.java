package vn.binhxet.intake.workbook;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;

import java.util.ArrayList;
import java.util.List;

/** What was found in one file, in the order it was read. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    void refuse(Refusal refusal, String place, Object... args) {
        add(Problem.of(refusal, place, args));
    }

    /** One more problem; the same is not told twice. */
    void add(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    void note(Refusal refusal, String place, Object... args) {
        notes.add(Problem.of(refusal, place, args));
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> notes() {
        return notes;
    }
}
