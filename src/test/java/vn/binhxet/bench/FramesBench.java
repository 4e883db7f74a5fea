package vn.binhxet.bench;

import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;

import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.HandIn;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.DossierScreen;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FxWork;
import vn.binhxet.ui.kit.Place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the window keeps moving while the dossier of the sample is written: the time from one
 * frame to the next, in a window of 1000 × 720 pixels off-screen, while nothing is written and
 * while a dossier is, in turns in one run. Run after {@code mvn test-compile}:
 *
 * <pre>
 * mvn -q initialize exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.FramesBench
 * </pre>
 */
final class FramesBench {
    private static final int TURNS = 12;
    private static final int WARMING = 2;

    private final Window window;
    private final List<Long> frames = new ArrayList<>();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frames.add(System.nanoTime());
                }
            };

    private FramesBench(Window window) {
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = Files.createTempDirectory("binhxet");
        try (FxWork work = new FxWork("work")) {
            HandIn handIn = HandIn.into(folder, work);
            handIn.picks().creatingIn(folder.resolve("ho-so"));
            MeetingSession session = SampleMeeting.whole();
            Desk desk =
                    Fx.make(() -> new Desk(session, work, Answers.no(), Text.in(Text.VIETNAMESE)));
            try (Window window =
                    OneScreen.open(
                            desk,
                            Place.DOSSIER,
                            notices ->
                                    new DossierScreen(
                                            desk,
                                            notices,
                                            Answers.no(),
                                            _ -> {},
                                            handIn.equipment(desk)))) {
                new FramesBench(window).measure();
            }
        }
        System.exit(0);
    }

    private void measure() {
        List<Long> writing = new ArrayList<>();
        List<Long> resting = new ArrayList<>();
        List<Long> lasted = new ArrayList<>();
        for (int turn = -WARMING; turn < TURNS; turn++) {
            long begun = System.nanoTime();
            List<Long> gaps = gapsWhile(this::export);
            long nanos = System.nanoTime() - begun;
            List<Long> idle = gapsWhile(() -> rest(nanos));
            if (turn >= 0) {
                writing.addAll(gaps);
                resting.addAll(idle);
                lasted.add(nanos);
            }
        }
        print("one dossier", lasted);
        print("frame to frame while writing", writing);
        print("frame to frame at rest", resting);
    }

    private List<Long> gapsWhile(Runnable job) {
        Fx.run(() -> {
            frames.clear();
            timer.start();
        });
        job.run();
        return Fx.make(() -> {
            timer.stop();
            List<Long> gaps = new ArrayList<>();
            for (int i = 1; i < frames.size(); i++) {
                gaps.add(frames.get(i) - frames.get(i - 1));
            }
            return gaps;
        });
    }

    /** Presses the button, and waits until the dossier is there. */
    private void export() {
        Fx.run(() -> ((Button) window.scene().lookup("#shell-primary")).fire());
        awaitAnswer();
    }

    private void awaitAnswer() {
        while (Fx.make(() -> window.scene().lookup("#shell-progress").isVisible())) {
            Thread.onSpinWait();
        }
    }

    private static void rest(long nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private static void print(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-32s n %5d  p50 %8.2f  p99 %8.2f  longest %8.2f ms%n",
                what,
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }
}
