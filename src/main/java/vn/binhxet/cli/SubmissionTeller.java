package vn.binhxet.cli;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.submission.Line;
import vn.binhxet.core.submission.Mark;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.submission.Told;
import vn.binhxet.core.terms.IntegrityCode;
import vn.binhxet.core.terms.Problem;

/** Tells what a dossier says, what is wrong with it, and whether a code from a paper is its own. */
final class SubmissionTeller {
    private final Console console;

    SubmissionTeller(Console console) {
        this.console = console;
    }

    /** One dossier among many, in a line; what is wrong with it below. */
    void tell(Line line) {
        Submission submission = line.submission();
        Told told = submission.told();
        if (told != null) {
            console.say(
                    line.counted() ? "cli.merge.counted" : "cli.merge.left",
                    submission.file(),
                    told.bloc(),
                    told.year(),
                    told.units().size(),
                    told.awards().stream()
                            .map(award ->
                                    console.text()
                                            .of(
                                                    "cli.merge.used",
                                                    award.title(),
                                                    told.used(award),
                                                    award.most()))
                            .toList());
        }
        for (Mark mark : line.marks()) {
            console.say("cli.merge.mark", submission.file(), mark);
        }
        complain(submission);
    }

    /** One dossier by itself, and what no such check can prove. */
    int verify(Submission submission, @Nullable String code) {
        complain(submission);
        Told told = submission.told();
        if (told == null) {
            console.complain("cli.dossier.unreadable");
            return Console.FAILED;
        }
        console.say("cli.dossier.told", told.bloc(), told.title());
        if (told.rehearsal()) {
            console.say("cli.dossier.rehearsal");
        }
        console.say("cli.dossier.code", told.code(), told.codeAt());
        int coded = code == null ? Console.DONE : compare(told, code);
        if (submission.isIntact()) {
            console.say("cli.dossier.intact");
        } else {
            console.complain("cli.dossier.broken", submission.problems().size());
        }
        console.say("cli.dossier.unproven");
        return submission.isIntact() ? coded : Console.REFUSED;
    }

    private int compare(Told told, String typed) {
        if (!IntegrityCode.isWellFormed(typed)) {
            console.complain("cli.verify.malformed", typed);
            return Console.REFUSED;
        }
        if (!new IntegrityCode(told.code()).matches(typed)) {
            console.complain("cli.dossier.foreign", typed, told.code());
            return Console.REFUSED;
        }
        console.say("cli.dossier.same", told.code());
        return Console.DONE;
    }

    private void complain(Submission submission) {
        for (Problem problem : submission.problems()) {
            String place = problem.place().isEmpty() ? "" : " " + problem.place();
            console.complain(
                    "cli.dossier.problem", submission.file() + place, console.text().of(problem));
        }
    }
}
