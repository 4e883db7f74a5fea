package vn.binhxet.ui.province.tray;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.submission.Conflict;
import vn.binhxet.core.submission.Line;
import vn.binhxet.core.submission.Mark;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.submission.Told;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A dossier on the tray.
 *
 * @param number in the order they came, from 1
 * @param conflicts those it stands in
 * @param typed the code somebody read off the signed paper; empty if nobody did
 */
public record Received(int number, Line line, List<Conflict> conflicts, String typed) {
    public Received {
        conflicts = List.copyOf(conflicts);
    }

    public Submission submission() {
        return line.submission();
    }

    /** What it says; null where that cannot be read. */
    public @Nullable Told told() {
        return line.submission().told();
    }

    /** What is gravest about it; empty if nothing is. */
    public Optional<Mark> gravest() {
        return line.marks().stream().findFirst();
    }

    /** Whether somebody should look at it before it is added up. */
    public boolean hasRemarks() {
        return !line.marks().isEmpty() || !conflicts.isEmpty();
    }

    public PaperCode paper() {
        Told told = told();
        return told == null ? PaperCode.NOT_TYPED : PaperCode.of(told, typed);
    }

    /** How many units it proposes, over all awards. */
    public int proposals() {
        Told told = told();
        return told == null ? 0 : told.proposals().size();
    }

    /** Who leads the bloc next year; empty if that is not told. */
    public String nextHead() {
        Told told = told();
        return told == null || told.offices().isEmpty() ? "" : told.offices().getFirst().unit();
    }

    /** Where the file lies: what makes it the same one when it is read again. */
    public Path place() {
        return place(submission());
    }

    static Path place(Submission submission) {
        return Path.of(submission.folder(), submission.file());
    }
}
