package vn.binhxet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemViewerTest {
    @ParameterizedTest
    @CsvSource({
        "Windows 11, rundll32 url.dll|FileProtocolHandler",
        "Mac OS X, open",
        "Linux, xdg-open"
    })
    void asksEachSystemInItsOwnWay(String system, String command) {
        assertThat(String.join(" ", new SystemViewer(system).command("biên bản.pdf")))
                .isEqualTo(command.replace('|', ',') + " biên bản.pdf");
    }
}
