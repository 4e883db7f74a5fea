package vn.binhxet.ui.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;
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
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.Rules;
import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands between two papers: the end of a stack, the next stack, typing anew. */
class StacksViewTest {
    private static final String FIRST_PASS =
            "0102\n".repeat(10) + "\n" + "0102\n".repeat(10) + "\n" + "0102\n".repeat(5) + "\n";
    private static final String SECOND = "Người nhập thứ hai\n2\n" + "0102\n".repeat(9);
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

    /** Two first passes that have nothing in common but the number of papers. */
    @Test
    void nothingOfTheFirstPassIsOnTheScreenInTheSecond() {
        String second = "Người khác\n2\n" + "0102\n".repeat(3);
        List<String> one = wordsAfter(FIRST_PASS + second);
        List<String> other = wordsAfter(FIRST_PASS.replace("0102", "-2") + second);
        assertThat(one).isEqualTo(other).contains("Xấp 2 · 4/10");
    }

    /** All words in the scene graph of the screen, of hidden nodes too. */
    private static List<String> wordsAfter(String keys) {
        return Fx.make(() -> {
            Shell shell = shell(Look.LIGHT);
            Scene scene = Pictures.scene(Look.LIGHT, shell.view(), 1366, 688);
            shell.go(Place.BALLOT);
            new Keypad(scene).type(keys);
            return scene.getRoot().lookupAll(".label").stream()
                    .filter(node -> node instanceof Labeled)
                    .map(node -> ((Labeled) node).getText())
                    .sorted()
                    .filter(words -> !words.matches(".*\\d\\d:\\d\\d.*"))
                    .toList();
        });
    }

    private static void draw(String name, String keys, Look look, int width, int height) {
        Shell shell = shell(look);
        Scene scene = Pictures.scene(look, shell.view(), width, height);
        shell.go(Place.BALLOT);
        new Keypad(scene).type(keys);
        shell.view().applyCss();
        shell.view().layout();
        Pictures.save(scene, "stacks-" + name);
        NothingCutOff.in(scene);
    }

    private static Shell shell(Look look) {
        MeetingBuilder large = LargeBloc.meeting(Rules.typical()).ready();
        large.round("r1", new Code("CTD")).issued(25);
        Settings settings = MemoryPreferences.settings();
        settings.layInStacksOf(10);
        Desk desk =
                new Desk(large.session(), new NowWork(), Answers.no(), Text.in(Text.VIETNAMESE));
        return OneScreen.shell(
                desk,
                look,
                notices ->
                        new BallotScreen(
                                desk, notices, Answers.no(), _ -> {}, Printer.with(settings)));
    }
}
