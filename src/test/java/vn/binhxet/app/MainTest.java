package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
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

    @Test
    void saysWhatToDoWhereNothingCanBeShown() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int code = Main.rehearse(null, new PrintWriter(out, true), new PrintWriter(err, true));

        assertThat(code).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("binhxet --help", "-Dbinhxet.rehearsal=")
                .hasLineCount(1);
    }
}
