package vn.binhxet.session;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.port.Damage;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Exporter;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.port.Stories;
import vn.binhxet.port.WholeFile;
import vn.binhxet.port.WholeFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Opens, makes and plays meeting files; the door of windows and command line alike. */
public final class Meetings {
    /** The name of the meeting file that {@link #play} makes. */
    public static final String FILE = "meeting.binhxet";

    private final Journals journals;
    private final Stories stories;
    private final Dossiers dossiers;
    private final Practice practice;
    private final Rehearsals rehearsals;
    private final Clock clock;

    public Meetings(Journals journals, Stories stories, Exporter exporter, Clock clock) {
        this.journals = journals;
        this.stories = stories;
        dossiers = new Dossiers(exporter);
        practice = new Practice(stories, exporter, clock);
        rehearsals = new Rehearsals(journals, practice, clock);
        this.clock = clock;
    }

    /** What is handed in of a meeting. */
    public Dossiers dossiers() {
        return dossiers;
    }

    /** Counting papers whose answer is known. */
    public Practice practice() {
        return practice;
    }

    /** Rehearsing one's own meeting. */
    public Rehearsals rehearsals() {
        return rehearsals;
    }

    /**
     * What a file turned out to be.
     *
     * @param damage null if it is intact
     * @param entries those before the damage
     */
    public record Inspection(Meeting meeting, List<Entry> entries, @Nullable Damage damage) {}

    /**
     * Opens a meeting file to go on with it.
     *
     * @throws StoreFailure if it cannot be opened
     */
    public MeetingSession open(Path file) {
        return MeetingSession.open(journals, file, clock);
    }

    /**
     * Reads a meeting file from end to end.
     *
     * @throws StoreFailure if it cannot be opened at all
     */
    public Inspection inspect(Path file) {
        try (MeetingSession session = open(file)) {
            return new Inspection(
                    session.meeting(),
                    List.copyOf(session.entries()),
                    session.damage().orElse(null));
        }
    }

    /**
     * Makes a meeting file from the first steps of a story. If none of them has a time, it is made
     * now.
     *
     * @param steps how many of them to play
     * @return the meeting, ready to go on; or what the rules refused, and then there is no file
     * @throws StoreFailure if the file exists or cannot be made
     */
    public Outcome<MeetingSession> create(Path file, Story story, int steps) {
        Story beginning = new Story(story.prepared(), story.steps().subList(0, steps));
        List<Problem> problems = StoryPlayer.problemsOf(beginning);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        Journal journal = journals.create(file);
        try {
            return new Outcome.Done<>(played(journal, beginning, now));
        } catch (StoreFailure e) {
            remove(file);
            throw e;
        }
    }

    /**
     * Reads a story from a file.
     *
     * @throws StoreFailure if the file cannot be read
     */
    public Outcome<Story> story(Path file) {
        return stories.read(read(file));
    }

    /** The sample story. */
    public Outcome<Story> sample() {
        return stories.read(stories.sample());
    }

    /**
     * Writes the sample story.
     *
     * @throws StoreFailure if there is such a file already, or it cannot be written
     */
    public void writeSample(Path file) {
        writeStory(file, stories.sample());
    }

    /**
     * Writes the story that begins a year.
     *
     * @throws StoreFailure if there is such a file already, or it cannot be written
     */
    void write(Beginning beginning, Path file) {
        writeStory(file, stories.write(beginning));
    }

    private static void writeStory(Path file, byte[] story) {
        writing(
                file,
                () -> {
                    if (Files.exists(file)) {
                        throw failure(StoreTrouble.EXISTS, file, null);
                    }
                    return WholeFile.write(file, story);
                });
    }

    /**
     * Plays a story into a folder: the meeting file and every export. The same story gives the same
     * bytes every time.
     *
     * @return the files written; or everything wrong with the story, by place, and then nothing was
     *     written
     * @throws StoreFailure if the story cannot be read or the folder cannot be written
     */
    public Outcome<List<Path>> play(Path storyFile, Path folder) {
        if (Files.exists(folder.resolve(FILE))) {
            Path file = folder.resolve(FILE);
            return new Outcome.Refused<>(List.of(Problem.of(StoreTrouble.EXISTS, file.toString())));
        }
        byte[] bytes = read(storyFile);
        return switch (stories.read(bytes)) {
            case Outcome.Refused<Story>(var problems) -> new Outcome.Refused<>(problems);
            case Outcome.Done<Story>(var story) -> {
                List<Problem> problems = StoryPlayer.problemsOf(story);
                yield problems.isEmpty()
                        ? new Outcome.Done<>(played(bytes, story, folder))
                        : new Outcome.Refused<>(problems);
            }
        };
    }

    /** A story tells what was attached and has no copies: they do not go with the dossier. */
    private List<Path> played(byte[] bytes, Story story, Path folder) {
        try (WholeFiles files = WholeFiles.in(folder)) {
            Journal journal = journals.create(files.fresh().resolve(FILE), nonces(bytes));
            OffsetDateTime start = StoryPlayer.lastMorning(story);
            try (MeetingSession session = played(journal, story, start)) {
                dossiers.export(
                        session.meeting(), session.entries(), List.of(), files.fresh(), _ -> {});
            }
            return files.place();
        }
    }

    /** Plays an allowed story, from the time it names first or else this one. */
    private MeetingSession played(Journal journal, Story story, OffsetDateTime otherwise) {
        OffsetDateTime start = StoryPlayer.firstTime(story).orElse(otherwise);
        try {
            var session = MeetingSession.prepare(journal, clock, story.prepared(), start);
            for (Request step : StoryPlayer.timed(story, start)) {
                if (session.ask(step) instanceof Outcome.Refused<Meeting>(var problems)) {
                    throw new IllegalStateException("allowed before, refused now: " + problems);
                }
            }
            return session;
        } catch (StoreFailure e) {
            journal.close();
            throw e;
        }
    }

    /** Nonces that follow from the story and the entry's number: the same story, the same file. */
    private static IntFunction<byte[]> nonces(byte[] story) {
        return seq -> {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(story);
                digest.update(Integer.toString(seq).getBytes(StandardCharsets.US_ASCII));
                return Arrays.copyOf(digest.digest(), 16);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        };
    }

    private static void remove(Path file) {
        writing(file, () -> Files.deleteIfExists(file));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw failure(StoreTrouble.NO_FILE, file, e);
        } catch (IOException e) {
            throw failure(StoreTrouble.NOT_READ, file, e);
        }
    }

    private interface Writing<T> {
        T write() throws IOException;
    }

    private static <T> T writing(Path where, Writing<T> writing) {
        try {
            return writing.write();
        } catch (IOException e) {
            throw failure(StoreTrouble.NOT_WRITTEN, where, e);
        }
    }

    private static StoreFailure failure(Refusal trouble, Path file, @Nullable Throwable cause) {
        return new StoreFailure(Problem.of(trouble, file.toString()), cause);
    }
}
