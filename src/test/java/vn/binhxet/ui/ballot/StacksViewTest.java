package vn.binhxet.ui.ballot;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.terms.Code;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.Keypad;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.MemoryPreferences;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Rules;
import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

/** What stands between two papers: the end of a stack, the next stack, typing anew. */
class StacksViewTest {
    private static final String TEN = "0102\n".repeat(10);

    private final Settings settings = MemoryPreferences.settings();
    private final MeetingBuilder large = LargeBloc.meeting(Rules.typical()).ready();

    private Desk desk() {
        large.round("r1", new Code("CTD")).issued(25);
        settings.layInStacksOf(10);
        return new Desk(large.session(), new NowWork(), Answers.no(), Text.in(Text.VIETNAMESE));
    }

    private BallotScreen screen(Desk desk, Notices notices) {
        return new BallotScreen(desk, notices, Answers.no(), _ -> {}, settings);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        Fx.run(() -> {
            Desk desk = desk();
            Shell shell = OneScreen.shell(desk, look, notices -> screen(desk, notices));
            Album album = new Album(shell, look, width, height);
            album.type(TEN);
            album.draw("done");
            album.type("\n" + "0102\n".repeat(4) + ".");
            album.draw("which-paper");
            album.type("3\n03");
            album.type("\n.*");
            album.type("\b" + "0102\n".repeat(6) + "\n" + "0102\n".repeat(5));
            album.type("\n");
            album.typist("Ong thu ky");
            album.typist("Người nhập thứ hai");
            album.type("2\n" + "0102\n".repeat(9) + ".*");
            album.draw("again-second");
            album.type("\b" + "0103\n");
            album.draw("which-stack-next");
            album.type("\n" + "0102\n".repeat(8) + "-1\n0405\n\n" + "0102\n".repeat(5));
            album.type("2\n/0405");
            album.draw("compare-typed");
            album.type("\b\b\b*");
            album.draw("compare-stack");
        });
    }

    /** Pictures of one screen while it is typed into. */
    private static final class Album {
        private final Shell shell;
        private final Look look;
        private final int width;
        private final int height;
        private Scene scene;

        Album(Shell shell, Look look, int width, int height) {
            this.shell = shell;
            this.look = look;
            this.width = width;
            this.height = height;
            scene = Pictures.scene(look, shell.view(), width, height);
            shell.go(Place.BALLOT);
        }

        void type(String keys) {
            new Keypad(scene).type(keys);
        }

        void typist(String name) {
            ((TextField) scene.lookup("#ballot-typist")).setText(name);
            shell.go(Place.BALLOT);
        }

        /** A scene without a window draws what it showed first, so each picture has its own. */
        void draw(String name) {
            scene.setRoot(new Group());
            scene = Pictures.scene(look, new StackPane(shell.view()), width, height);
            scene.snapshot(null);
            Pictures.save(scene, "stacks-" + name + "-" + look + "-" + width);
            NothingCutOff.in(scene);
            shell.go(Place.BALLOT);
        }
    }
}
