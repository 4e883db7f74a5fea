package vn.binhxet.session;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.bloc.NameKey;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.nextyear.LastYear;
import vn.binhxet.core.nextyear.NextMeeting;
import vn.binhxet.core.nextyear.NextYearRefusal;
import vn.binhxet.core.nextyear.PastDossier;
import vn.binhxet.core.nextyear.Task;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.port.PastYears;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.session.Meetings.Inspection;
import vn.binhxet.text.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Begins a year from what the last one left: its meeting file, or the dossier that was sent. Either
 * is only read, never written.
 */
public final class NextYear {
    /** The ending of a dossier; everything else is read as a meeting file. */
    private static final String DOSSIER = ".zip";

    private final Meetings meetings;
    private final PastYears dossiers;
    private final Regulations regulations;
    private final Text text;

    public NextYear(Meetings meetings, PastYears dossiers, Regulations regulations, Text text) {
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.text = text;
    }

    /** Where the beginning of a year may be changed, in the order people are asked. */
    public enum Entry {
        TITLE,
        YEAR,
        PLACE
    }

    /**
     * Reads last year.
     *
     * @return refused if the file is damaged, not intact, or a rehearsal
     * @throws StoreFailure if it cannot be read at all
     */
    public Outcome<LastYear> read(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(DOSSIER) ? dossier(file) : meeting(file);
    }

    /**
     * The beginning of the next year.
     *
     * @return refused, each problem at the name of its {@link Entry}, if words are missing or the
     *     year is not a later one
     */
    public Outcome<Beginning> beginning(LastYear last, String title, String year, String place) {
        List<Problem> problems = new ArrayList<>();
        String name = words(Entry.TITLE, title, problems);
        if (!year.strip().matches("20\\d\\d") || Integer.parseInt(year.strip()) <= last.year()) {
            problems.add(problem(NextYearRefusal.NOT_LATER, Entry.YEAR, last.year()));
        }
        String where = words(Entry.PLACE, place, problems);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        return new Outcome.Done<>(
                new Beginning(
                        NextMeeting.after(last, name, Integer.parseInt(year.strip()), where),
                        written(last)));
    }

    /** The beginning of the year right after, as it is proposed. */
    public Outcome<Beginning> beginning(LastYear last) {
        return beginning(last, last.nextTitle(), Integer.toString(last.year() + 1), last.place());
    }

    /**
     * Writes the beginning as a story.
     *
     * @throws StoreFailure if there is such a file already, or it cannot be written
     */
    public void write(Beginning beginning, Path file) {
        meetings.write(beginning, file);
    }

    private Outcome<LastYear> meeting(Path file) {
        Inspection inspection = meetings.inspect(file);
        if (inspection.damage() != null) {
            return refused(StoreTrouble.DAMAGED, file);
        }
        if (inspection.meeting().prepared().rehearsal()) {
            return refused(NextYearRefusal.REHEARSAL, file);
        }
        return new Outcome.Done<>(LastYear.of(inspection.meeting()));
    }

    private Outcome<LastYear> dossier(Path file) {
        return switch (dossiers.read(file)) {
            case Outcome.Refused<PastDossier>(var problems) -> new Outcome.Refused<>(problems);
            case Outcome.Done<PastDossier>(var dossier) ->
                    dossier.rehearsal()
                            ? refused(NextYearRefusal.REHEARSAL, file)
                            : new Outcome.Done<>(dossier.upon(sampleFor(dossier)));
        };
    }

    /** The sample of the same scale, or else the first. */
    private Regulation sampleFor(PastDossier dossier) {
        List<Regulation> samples = regulations.samples();
        return samples.stream()
                .filter(sample -> sample.scheme().scale().equals(dossier.rules().scale()))
                .findFirst()
                .orElseGet(samples::getFirst);
    }

    /** What the leader asked for stands in the minutes beforehand, so that nobody forgets it. */
    private List<Command.WriteMinutes> written(LastYear last) {
        if (last.tasks().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(text.of("nextYear.tasks.written", Integer.toString(last.year())));
        for (Task task : last.tasks()) {
            lines.add(text.of("nextYear.task", lines.size(), task.text(), task.speaker()));
        }
        return List.of(
                new Command.WriteMinutes(
                        Heading.BUSINESS, lines.stream().collect(Collectors.joining("\n"))));
    }

    private static String words(Entry entry, String typed, List<Problem> problems) {
        String words = NameKey.clean(typed);
        if (words.isEmpty()) {
            problems.add(problem(NextYearRefusal.WORDS_MISSING, entry));
        }
        return words;
    }

    private static Problem problem(Refusal why, Entry entry, Object... args) {
        return Problem.of(why, entry.name(), args);
    }

    private static <T> Outcome<T> refused(Refusal why, Path file) {
        return new Outcome.Refused<>(List.of(Problem.of(why, file.toString())));
    }
}
