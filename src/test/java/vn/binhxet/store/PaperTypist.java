package vn.binhxet.store;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.session.MeetingSession;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A program of its own that types papers into a meeting file, one after the other, and says the
 * number of each as soon as it is recorded, or why it was not. It types one paper for each line it
 * is given, or with {@code at-will} until it is stopped.
 */
final class PaperTypist {
    static final String AT_WILL = "at-will";
    static final String READY = "ready";

    /** So that one that is forgotten comes to an end. */
    private static final int MOST = 5_000;

    private PaperTypist() {}

    /** The file, and {@code at-will} or nothing. */
    public static void main(String[] args) throws IOException {
        Clock clock = Clock.systemUTC();
        Journals journals = new SqliteJournals(clock);
        boolean atWill = List.of(args).contains(AT_WILL);
        try (MeetingSession session =
                        MeetingSession.resume(journals.open(Path.of(args[0])), clock);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            say(READY);
            for (int i = 0; i < MOST && (atWill || lines.readLine() != null); i++) {
                int number = papers(session.meeting()).size() + 1;
                say(typed(session, number));
            }
        }
    }

    /** Makes a meeting file in which papers can be typed. */
    static void prepare(Journals journals, Path file, Clock clock) {
        try (MeetingSession session =
                MeetingSession.prepare(journals.create(file), clock, SmallMeeting.prepared())) {
            SmallMeeting.upToThePapers().forEach(request -> ask(session, request));
        }
    }

    /** All papers in a journal, which is closed then. */
    static List<Paper> papers(Journal journal, Clock clock) {
        try (MeetingSession session = MeetingSession.resume(journal, clock)) {
            return papers(session.meeting());
        }
    }

    /** All papers typed so far. */
    private static List<Paper> papers(Meeting meeting) {
        return meeting.rounds().find(SmallMeeting.ROUND).orElseThrow().current().box().papers();
    }

    /** What the first so many papers say. */
    static List<Paper> typed(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(SmallMeeting::paper).toList();
    }

    private static String typed(MeetingSession session, int number) {
        try {
            ask(session, typing(number));
            return Integer.toString(number);
        } catch (StoreFailure e) {
            return e.problem().refusal().name();
        }
    }

    private static Request typing(int number) {
        return Request.of(
                new Command.TypePapers(
                        SmallMeeting.ROUND,
                        1,
                        SmallMeeting.SECRETARY,
                        List.of(SmallMeeting.paper(number)),
                        null));
    }

    private static void ask(MeetingSession session, Request request) {
        Outcome<Meeting> outcome = session.ask(request);
        if (!outcome.problems().isEmpty()) {
            throw new IllegalStateException(outcome.problems().toString());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
