package vn.binhxet.ui.kit.part;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.ui.shell.Look;

import java.util.Locale;

/** All parts in one picture per look, in {@code target/pictures/kit-….png}. */
class GalleryTest {
    @ParameterizedTest
    @EnumSource(Look.class)
    void drawsEveryPartWithAllItsWords(Look look) {
        Fx.run(() -> {
            Scene scene = Pictures.scene(look, new Gallery().page(), 1366, 1000);
            assertThat(Pictures.save(scene, "kit-" + look.name().toLowerCase(Locale.ROOT)))
                    .exists();
            NothingCutOff.in(scene);
        });
    }
}
