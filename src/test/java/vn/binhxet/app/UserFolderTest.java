package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class UserFolderTest {
    private static final Path HOME = Path.of("home", "lan");

    @Test
    void isWhereEachSystemWantsIt() {
        assertThat(UserFolder.of("Windows 11", Map.of("APPDATA", "roaming"), HOME))
                .isEqualTo(Path.of("roaming", "BinhXet"));
        assertThat(UserFolder.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/BinhXet"));
        assertThat(UserFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "config"), HOME))
                .isEqualTo(Path.of("config", "binhxet"));
    }

    @Test
    void isAtHomeWhereTheSystemSaysNothing() {
        assertThat(UserFolder.of("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Roaming/BinhXet"));
        assertThat(UserFolder.of("Linux", Map.of("XDG_CONFIG_HOME", " "), HOME))
                .isEqualTo(HOME.resolve(".config/binhxet"));
    }
}
