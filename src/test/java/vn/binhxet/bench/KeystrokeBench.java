package vn.binhxet.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import vn.binhxet.core.terms.Code;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.JournalOver;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MemoryPreferences;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.Rules;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Settings;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.BallotScreen;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FxWork;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.SynchronousQueue;

/**
 * Typing papers of 25 names into the real screen with a real file: from a key to the picture drawn
 * anew (all 1366 × 688 pixels, off-screen), beside a bare text field in a window of the same size;
 * and from Enter to the paper kept on the disk, beside a bare commit of a row of that size. In
 * turns in one run. Run after {@code mvn test-compile}:
 *
 * <pre>
 * mvn -q initialize exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.KeystrokeBench
 * </pre>
 */
final class KeystrokeBench {
    private static final int WARMING = 60;
    private static final int COUNTING = 240;
    private static final int UNDRAWN = 1500;
    private static final int PAPERS = WARMING + COUNTING + UNDRAWN;
    private static final int STACK = 20;
    private static final String PAPER = "010712";
    private static final String AT = "2022-01-05T09:50:00+07:00";
    private static final String BY = "Chánh Văn phòng Cục Thống kê";
    private static final String BODY =
            """
            {"round":"r1","pass":1,"typist":"Chánh Văn phòng","from":17,\
            "papers":[["don-vi-1","don-vi-7","don-vi-12"]]}\
            """;
    private static final int KEYS = PAPER.length();

    private final Desk desk;
    private final Scene ours;
    private final Scene bare;

    /** A window with one field. */
    private static final class Bare {
        private Bare() {}

        static Scene scene() {
            TextField field = new TextField();
            field.setOnAction(_ -> field.clear());
            StackPane pane = new StackPane(field);
            Scene scene = Pictures.scene(Look.LIGHT, pane, Pictures.WIDTH, Pictures.HEIGHT);
            field.requestFocus();
            return scene;
        }
    }

    /** A journal that says when it has kept what it was given. */
    private record Heard(Journal journal, SynchronousQueue<Long> kept) implements JournalOver {
        @Override
        public List<Entry> append(List<Draft> facts) {
            List<Entry> entries = journal.append(facts);
            long now = System.nanoTime();
            try {
                kept.put(now);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return entries;
        }
    }

    private KeystrokeBench(Desk desk) {
        this.desk = desk;
        Settings settings = MemoryPreferences.settings();
        settings.layInStacksOf(STACK);
        Shell shell =
                OneScreen.shell(
                        desk,
                        Look.LIGHT,
                        notices ->
                                new BallotScreen(
                                        desk,
                                        notices,
                                        Answers.no(),
                                        _ -> {},
                                        Printer.with(settings)));
        ours = Pictures.scene(Look.LIGHT, shell.view(), Pictures.WIDTH, Pictures.HEIGHT);
        shell.go(Place.BALLOT);
        bare = Bare.scene();
        draw(ours);
        if (ours.lookup("#ballot-collected") instanceof TextField collected) {
            collected.setText(Integer.toString(PAPERS));
        }
        draw(bare);
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = Files.createTempDirectory("binhxet");
        SynchronousQueue<Long> kept = new SynchronousQueue<>();
        try (Journal journal =
                        new SqliteJournals(Clock.systemUTC()).create(folder.resolve("a.db"));
                BareCommit commit = BareCommit.into(folder.resolve("bare.sqlite"));
                FxWork work = new FxWork("work")) {
            journal.append(begun());
            MeetingSession session =
                    MeetingSession.resume(new Heard(journal, kept), Clock.systemUTC());
            KeystrokeBench bench =
                    Fx.make(() ->
                            new KeystrokeBench(
                                    new Desk(
                                            session,
                                            work,
                                            Answers.no(),
                                            Text.in(Text.VIETNAMESE))));
            bench.measure(kept, commit);
            bench.measureUndrawn(kept, commit);
        }
        System.exit(0);
    }

    /** A round of 25 names whose first paper is about to be typed. */
    private static List<Draft> begun() {
        return LargeBloc.shortlyNamed(Rules.typical())
                .ready()
                .round("r1", new Code("CTD"))
                .issued(PAPERS)
                .session()
                .entries()
                .stream()
                .map(Entry::recorded)
                .map(e -> new Draft(e.at(), e.by(), e.fact()))
                .toList();
    }

    private void measure(SynchronousQueue<Long> kept, BareCommit commit) throws Exception {
        long[] screen = new long[COUNTING * KEYS];
        long[] field = new long[COUNTING * KEYS];
        long[] durable = new long[COUNTING];
        long[] back = new long[COUNTING];
        long[] bareCommit = new long[COUNTING];
        for (int paper = -WARMING; paper < COUNTING; paper++) {
            int at = Math.max(paper, 0);
            long[] mine = Fx.make(() -> type(ours));
            long entered = Fx.make(() -> enter(ours));
            durable[at] = kept.take() - entered;
            awaitAnswer();
            back[at] = Fx.make(() -> drawn(ours)) - entered;
            long[] theirs = Fx.make(() -> type(bare));
            Fx.make(() -> enter(bare));
            bareCommit[at] = commit.nanos(AT, BY, "PapersTyped", BODY);
            endStack(paper + WARMING + 1);
            System.arraycopy(mine, 0, screen, at * KEYS, KEYS);
            System.arraycopy(theirs, 0, field, at * KEYS, KEYS);
        }
        print("key to screen", screen, "bare text field", field);
        print("Enter to durable", durable, "bare commit", bareCommit);
        print("Enter to recorded and drawn", back, "bare commit", bareCommit);
    }

    /** The same with nothing drawn between the papers, so that processor and disk have no rest. */
    private void measureUndrawn(SynchronousQueue<Long> kept, BareCommit commit) throws Exception {
        long[] durable = new long[UNDRAWN];
        long[] bareCommit = new long[UNDRAWN];
        for (int paper = 0; paper < UNDRAWN; paper++) {
            Fx.run(() -> key(ours));
            long entered = Fx.make(() -> enter(ours));
            durable[paper] = kept.take() - entered;
            awaitAnswer();
            bareCommit[paper] = commit.nanos(AT, BY, "PapersTyped", BODY);
            endStack(WARMING + COUNTING + paper + 1);
        }
        int half = UNDRAWN / 2;
        print(
                "Enter to durable, nothing drawn",
                Arrays.copyOfRange(durable, half, UNDRAWN),
                "bare commit",
                Arrays.copyOfRange(bareCommit, half, UNDRAWN));
    }

    /** At the end of a stack the papers are counted by hand. */
    private void endStack(int papers) {
        if (papers % STACK == 0) {
            Fx.make(() -> enter(ours));
        }
    }

    private static void key(Scene scene) {
        PAPER.chars()
                .forEach(digit ->
                        fire(
                                scene,
                                KeyEvent.KEY_TYPED,
                                Character.toString(digit),
                                KeyCode.UNDEFINED));
    }

    /** Until the screen knows that the paper is recorded. */
    private void awaitAnswer() {
        while (Fx.make(() -> desk.busy().getValue())) {
            Thread.onSpinWait();
        }
    }

    /** The digits of a paper, each until it is drawn. */
    private static long[] type(Scene scene) {
        long[] nanos = new long[KEYS];
        for (int i = 0; i < PAPER.length(); i++) {
            long start = System.nanoTime();
            fire(scene, KeyEvent.KEY_TYPED, PAPER.substring(i, i + 1), KeyCode.UNDEFINED);
            nanos[i] = drawn(scene) - start;
        }
        return nanos;
    }

    private static long enter(Scene scene) {
        long start = System.nanoTime();
        fire(scene, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
        return start;
    }

    private static long drawn(Scene scene) {
        draw(scene);
        return System.nanoTime();
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, String typed, KeyCode code) {
        Node focus = scene.getFocusOwner();
        Event.fireEvent(focus, new KeyEvent(type, typed, "", code, false, false, false, false));
    }

    private static void draw(Scene scene) {
        Parent root = scene.getRoot();
        root.applyCss();
        root.layout();
        scene.snapshot(null);
    }

    private static void print(String name, long[] ours, String peer, long[] theirs) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.2f ms, p99 %.2f ms; %s: p50 %.2f ms, p99 %.2f ms; ratio p50 %.2f%n",
                name,
                part(ours, 50),
                part(ours, 99),
                peer,
                part(theirs, 50),
                part(theirs, 99),
                part(ours, 50) / part(theirs, 50));
    }

    /** The time within which so many of a hundred were done, in milliseconds. */
    private static double part(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
