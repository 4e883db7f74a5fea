package vn.binhxet.ui.ballot;

import javafx.scene.Scene;

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
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.util.LinkedHashMap;
import java.util.Map;

/** What stands between two papers: the end of a stack, the next stack, typing anew. */
class StacksViewTest {
    private static final String FIRST_PASS =
            "0102\n".repeat(10) + "\n" + "0102\n".repeat(10) + "\n" + "0102\n".repeat(5) + "\n";
    private static final String SECOND = "Ong thu ky hai\n2\n" + "0102\n".repeat(9);
    private static final String THIRD = "0103\n\n" + "0102\n".repeat(8) + "-1\n0405\n";

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("done", "0102\n".repeat(10));
        pictures.put("which-paper", "0102\n".repeat(10) + "\n" + "0102\n".repeat(4) + ".");
        pictures.put("paper-again", "0102\n".repeat(4) + ".2\n03");
        pictures.put("same-typist", FIRST_PASS + "ong thu ky\n");
        pictures.put("again-second", FIRST_PASS + SECOND + ".*");
        pictures.put("which-stack", FIRST_PASS + SECOND + "0103\n");
        String all = FIRST_PASS + SECOND + THIRD + "\n" + "0102\n".repeat(5);
        pictures.put("compare-typed", all + "/0405");
        pictures.put("compare-stack", all + "*");
        pictures.forEach((name, keys) ->
                Fx.run(() -> draw(name + "-" + look + "-" + width, keys, look, width, height)));
    }

    private static void draw(String name, String keys, Look look, int width, int height) {
        MeetingBuilder large = LargeBloc.meeting(Rules.typical()).ready();
        large.round("r1", new Code("CTD")).issued(25);
        Settings settings = MemoryPreferences.settings();
        settings.layInStacksOf(10);
        Desk desk =
                new Desk(large.session(), new NowWork(), Answers.no(), Text.in(Text.VIETNAMESE));
        Shell shell =
                OneScreen.shell(
                        desk,
                        look,
                        notices ->
                                new BallotScreen(desk, notices, Answers.no(), _ -> {}, settings));
        Scene scene = Pictures.scene(look, shell.view(), width, height);
        shell.go(Place.BALLOT);
        new Keypad(scene).type(keys);
        shell.view().applyCss();
        shell.view().layout();
        Pictures.save(scene, "stacks-" + name);
        NothingCutOff.in(scene);
    }
}
