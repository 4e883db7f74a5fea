package vn.binhxet.session;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Rehearsing a meeting in a file of its own, and holding the official one from the same
 * preparation. Only what was prepared passes from one file to another, with the times it had: what
 * was taken back, and whatever happened once the meeting had begun, stays where it is. No file ever
 * changes from rehearsal to official or back.
 */
public final class Rehearsals {
    private static final String ENDING = ".binhxet";
    private static final String MARK = "-dien-tap";

    private final Journals journals;
    private final Practice practice;
    private final Clock clock;

    Rehearsals(Journals journals, Practice practice, Clock clock) {
        this.journals = journals;
        this.practice = practice;
        this.clock = clock;
    }

    /** Where a rehearsal that begins now is made: beside the meeting file, with its name. */
    public Path beside(Path meeting) {
        return meeting.resolveSibling(
                plainName(meeting) + MARK + "-" + Practice.minute(clock) + ENDING);
    }

    /** A name for the official file that is made from a rehearsal. */
    public String officialName(Path rehearsal) {
        return plainName(rehearsal) + ENDING;
    }

    /**
     * Makes a rehearsal of a meeting, which may be prepared, running or over, and itself a
     * rehearsal.
     *
     * @param file where; see {@link #beside}
     * @return the rehearsal, ready to begin
     * @throws StoreFailure if the meeting file cannot be read, or the new one is there already or
     *     cannot be made
     */
    public MeetingSession rehearse(Path meeting, Path file) {
        return made(file, preparation(meeting), true);
    }

    /**
     * Makes the file of an official meeting from what was prepared in a rehearsal.
     *
     * @return the meeting, ready to begin; refused if the one file is no rehearsal, or only counts
     *     practice papers
     * @throws StoreFailure if the rehearsal cannot be read, or the new file is there already or
     *     cannot be made
     */
    public Outcome<MeetingSession> official(Path rehearsal, Path file) {
        try (MeetingSession source = open(rehearsal)) {
            if (!source.meeting().prepared().rehearsal()) {
                return refused(RehearsalRefusal.NOT_A_REHEARSAL, rehearsal);
            }
            if (practice.deck().roundIn(source.meeting()).isPresent()) {
                return refused(RehearsalRefusal.PRACTICE_ONLY, rehearsal);
            }
            return new Outcome.Done<>(made(file, source.history().preparation(), false));
        }
    }

    /**
     * Deletes a rehearsal's file. What lies beside it while it is in use goes when it is closed;
     * nothing else is touched.
     *
     * @return the file that was; refused if it is no rehearsal
     * @throws StoreFailure if it cannot be read, is in use, or cannot be deleted
     */
    public Outcome<Path> wipe(Path rehearsal) {
        try (MeetingSession source = open(rehearsal)) {
            if (!source.meeting().prepared().rehearsal()) {
                return refused(RehearsalRefusal.NOT_A_REHEARSAL, rehearsal);
            }
        }
        delete(rehearsal);
        return new Outcome.Done<>(rehearsal);
    }

    private MeetingSession open(Path file) {
        return MeetingSession.open(journals, file, clock);
    }

    private List<Recorded> preparation(Path meeting) {
        try (MeetingSession source = open(meeting)) {
            return source.history().preparation();
        }
    }

    private MeetingSession made(Path file, List<Recorded> preparation, boolean rehearsal) {
        List<Draft> drafts =
                preparation.stream()
                        .map(entry ->
                                new Draft(entry.at(), entry.by(), copy(entry.fact(), rehearsal)))
                        .toList();
        Journal journal = journals.create(file);
        try {
            return MeetingSession.prepare(journal, clock, drafts);
        } catch (StoreFailure e) {
            journal.close();
            delete(file);
            throw e;
        }
    }

    private static Fact copy(Fact fact, boolean rehearsal) {
        return fact instanceof Fact.MeetingPrepared f
                ? new Fact.MeetingPrepared(
                        f.title(), f.year(), f.place(), rehearsal, f.bloc(), f.regulation())
                : fact;
    }

    /** The name without the ending, and without the mark of a rehearsal. */
    private static String plainName(Path file) {
        return String.valueOf(file.getFileName())
                .replaceFirst("\\.[^.]*$", "")
                .replaceFirst(MARK + "-[-\\d]+$", "");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_WRITTEN, file.toString()), e);
        }
    }

    private static <T> Outcome<T> refused(RehearsalRefusal why, Path file) {
        return new Outcome.Refused<>(List.of(Problem.of(why, file.toString())));
    }
}
