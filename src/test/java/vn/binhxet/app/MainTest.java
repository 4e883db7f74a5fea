package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class MainTest {
    @Test
    void knowsALinuxWithoutADisplay() {
        assertThat(Main.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    }

    @Test
    void takesOtherSystemsToHaveOne() {
        assertThat(Main.hasDisplay("Windows 11", Map.of())).isTrue();
        assertThat(Main.hasDisplay("Mac OS X", Map.of())).isTrue();
    }
}
