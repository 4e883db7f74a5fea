package vn.binhxet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.text.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class ErrorWindowTest {
    private final ErrorWindow errors =
            new ErrorWindow(Text.in(Text.VIETNAMESE), Path.of("binhxet", "binhxet.log"));

    @Test
    void opensOnceHoweverOftenTheSameThingGoesWrong() {
        errors.uncaughtException(Thread.currentThread(), new IllegalStateException("a test"));
        errors.uncaughtException(Thread.currentThread(), new IllegalStateException("a test"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(open()).hasSize(1);
        Window only = open().getFirst();
        Fx.run(() -> ((Button) only.getScene().lookup("#error-go-on")).fire());
        assertThat(open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void drawsAllItsWords(Look look) {
        Fx.run(() -> {
            Scene scene = Pictures.scene(look, errors.content("4K7-Q29", () -> {}), 520, 340);
            NothingCutOff.in(scene);
            assertThat(Pictures.save(scene, "error-" + look.name().toLowerCase(Locale.ROOT)))
                    .exists();
        });
    }

    private static List<Window> open() {
        return Fx.make(() ->
                Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .filter(w -> w.getScene().lookup("#error-go-on") != null)
                        .toList());
    }
}
