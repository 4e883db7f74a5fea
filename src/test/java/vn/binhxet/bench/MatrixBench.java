package vn.binhxet.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
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

import java.util.Arrays;

/**
 * From a key to the matrix drawn anew, with 25 units and 200 criteria: pixels too, off-screen, at
 * 1366 × 688. Run after {@code mvn test-compile}:
 *
 * <pre>
 * mvn -q initialize exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.MatrixBench
 * </pre>
 */
final class MatrixBench {
    private static final int WARMING = 60;
    private static final int COUNTING = 200;
    private static final double MILLION = 1_000_000;

    private final Shell shell;
    private final Scene scene;

    private MatrixBench() {
        Desk desk =
                new Desk(
                        LargeSheets.scored().session(),
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
            bench.print("draw alone", _ -> {});
            bench.print("arrow right", _ -> bench.key(KeyCode.RIGHT));
            bench.key(KeyCode.HOME);
            bench.print(
                    "page down or up",
                    i -> bench.key(i % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP));
            bench.key(KeyCode.HOME);
            bench.print("type and Tab", bench::edit);
        });
        System.exit(0);
    }

    /** What is measured: what happens before the picture is drawn. */
    private interface Doing {
        void once(int number);
    }

    private void print(String name, Doing doing) {
        double[] millis = new double[COUNTING];
        for (int i = 0; i < WARMING + COUNTING; i++) {
            long start = System.nanoTime();
            doing.once(i);
            draw();
            if (i >= WARMING) {
                millis[i - WARMING] = (System.nanoTime() - start) / MILLION;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-18s median %5.1f ms, p95 %5.1f ms, longest %5.1f ms%n",
                name, millis[COUNTING / 2], millis[COUNTING * 95 / 100], millis[COUNTING - 1]);
    }

    /** Takes an unscored measure of the cell for one, as nothing typed before would. */
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
