package vn.binhxet.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.LargeSheets;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.scoring.ScoringScreen;
import vn.binhxet.ui.scoring.ScoringWays;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * From a key to the matrix drawn anew, with 25 units and 200 criteria: pixels too, off-screen, at
 * 1366 × 688. Told are the time that passed and the time the FX thread worked, for the machine may
 * be busy with other things. Run after {@code mvn test-compile}:
 *
 * <pre>
 * mvn -q initialize exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.MatrixBench
 * </pre>
 */
final class MatrixBench {
    private static final int WARMING = 60;
    private static final int COUNTING = 140;
    private static final double MILLION = 1_000_000;

    private final Shell shell;
    private final Scene scene;

    private MatrixBench() {
        Desk desk =
                new Desk(
                        LargeSheets.scored(LargeBloc.UNITS.size() - 1).session(),
                        new NowWork(),
                        Answers.no(),
                        Text.in(Text.VIETNAMESE));
        shell =
                OneScreen.shell(
                        desk,
                        Look.LIGHT,
                        notices ->
                                new ScoringScreen(
                                        desk, Answers.no(), notices, _ -> {}, ScoringWays.NONE));
        scene = Pictures.scene(Look.LIGHT, shell.view(), Pictures.WIDTH, Pictures.HEIGHT);
        shell.go(Place.SCORING);
        draw();
    }

    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Fx.run(() -> {
            MatrixBench bench = new MatrixBench();
            bench.print("nothing new", _ -> {});
            bench.print("arrow right", _ -> bench.key(KeyCode.RIGHT));
            bench.key(KeyCode.HOME);
            bench.print("page down, up", bench::page);
            for (int i = 0; i < LargeBloc.UNITS.size(); i++) {
                bench.key(KeyCode.DOWN);
            }
            bench.print("type and Tab", bench::edit);
        });
        System.exit(0);
    }

    /** What is measured: what happens before the picture is drawn. */
    private interface Doing {
        void once(int number);
    }

    private void print(String name, Doing doing) {
        double[] wall = new double[COUNTING];
        double[] work = new double[COUNTING];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARMING + COUNTING; i++) {
            long start = System.nanoTime();
            long busy = threads.getCurrentThreadCpuTime();
            doing.once(i);
            draw();
            if (i >= WARMING) {
                wall[i - WARMING] = (System.nanoTime() - start) / MILLION;
                work[i - WARMING] = (threads.getCurrentThreadCpuTime() - busy) / MILLION;
            }
        }
        print(name + ", passed", wall);
        print(name + ", worked", work);
    }

    private static void print(String name, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%-22s median %6.1f ms, p95 %6.1f ms, longest %6.1f ms%n",
                name, millis[COUNTING / 2], millis[COUNTING * 95 / 100], millis[COUNTING - 1]);
    }

    private void page(int number) {
        key(number % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
    }

    /** Fills the sheet of the last unit, of which nothing is known yet. */
    private void edit(int number) {
        for (char c : (number % 2 == 0 ? "-" : "=1").toCharArray()) {
            fire(KeyEvent.KEY_TYPED, Character.toString(c), KeyCode.UNDEFINED);
        }
        key(KeyCode.TAB);
    }

    private void key(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, "", code);
    }

    private void fire(EventType<KeyEvent> type, String typed, KeyCode code) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(type, typed, "", code, false, false, false, false));
    }

    private void draw() {
        shell.view().applyCss();
        shell.view().layout();
        scene.snapshot(null);
    }
}
