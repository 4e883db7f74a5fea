package vn.binhxet.bench;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.reversal.Reversal;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.MemoryJournal;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.audit.AuditScreen;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;
import vn.binhxet.ui.shell.Tools;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * The journal of 5,000 entries on the screen, in milliseconds the FX thread works: opening it,
 * scrolling, filtering, and one more entry recorded while it is in view, out of view, and without
 * that screen. Run after {@code mvn test-compile}:
 *
 * <pre>
 * mvn -q initialize exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.AuditBench
 * </pre>
 */
final class AuditBench {
    private static final int ENTRIES = 5000;
    private static final int TIMES = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MILLION = 1_000_000;

    private final MeetingSession session = session();
    private final Text text = Text.in(Text.VIETNAMESE);

    private AuditBench() {}

    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Fx.run(() -> new AuditBench().run());
        System.exit(0);
    }

    private void run() {
        Desk plain = desk();
        print("one entry more, no such screen", number -> note(plain, number));
        Desk desk = desk();
        AuditScreen screen =
                new AuditScreen(desk, Printer.outbox(), new Picks(), _ -> true, _ -> {});
        print("one entry more, out of view", number -> note(desk, number));
        Toast toast = new Toast(text, desk.mayTakeBack(), () -> {}).naming(desk.latestStep());
        Shell shell =
                new Shell(
                        _ -> List.of(screen),
                        desk,
                        Tools.only(toast),
                        new Theme(Look.LIGHT, _ -> {}),
                        _ -> {});
        Scene scene = Pictures.scene(Look.LIGHT, shell.view(), Pictures.WIDTH, Pictures.HEIGHT);
        print("open the screen", 1, _ -> shell.go(Place.AUDIT));
        draw(scene);
        TableView<?> table = (TableView<?>) scene.lookup("#audit-table");
        print(
                "scroll on by 80 rows and draw",
                number -> {
                    table.scrollTo(number * 80 % table.getItems().size());
                    draw(scene);
                });
        TextField words = (TextField) scene.lookup("#audit-words");
        print(
                "one letter in the filter",
                number -> {
                    words.setText("phieu".substring(0, 1 + number % 5));
                    draw(scene);
                });
        words.clear();
        print(
                "one entry more, in view",
                number -> {
                    note(desk, number);
                    draw(scene);
                });
        History history = session.history();
        print("what undoing would change", 10, _ -> Reversal.of(history));
    }

    private Desk desk() {
        return new Desk(session, new NowWork(), Answers.no(), text);
    }

    private static MeetingSession session() {
        MemoryJournal journal = new MemoryJournal();
        journal.append(LargeMeeting.facts(ENTRIES));
        return MeetingSession.resume(journal, SampleMeeting.CLOCK);
    }

    private static void note(Desk desk, int number) {
        desk.ask(new Command.Direct("Lãnh đạo tỉnh", "Việc số " + number), _ -> {});
    }

    private static void draw(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** What is measured. */
    private interface Doing {
        void once(int number);
    }

    private static void print(String what, Doing doing) {
        print(what, TIMES, doing);
    }

    private static void print(String what, int times, Doing doing) {
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            doing.once(i);
            took[i] = (THREADS.getCurrentThreadCpuTime() - before) / MILLION;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-34s median %7.2f  p95 %7.2f  longest %7.2f%n",
                what, took[times / 2], took[times * 95 / 100], took[times - 1]);
    }
}
