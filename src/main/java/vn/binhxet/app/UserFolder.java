package vn.binhxet.app;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the system wants a program to keep what belongs to its user. */
final class UserFolder {
    private static final String NAME = "BinhXet";

    private UserFolder() {}

    /** The folder of this program for whoever runs it. */
    static Path ours() {
        return of(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home")));
    }

    /**
     * The folder of this program; it need not be there yet.
     *
     * @param system name of the operating system, as Java gives it
     * @param environment of the process
     * @param home of the user
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        return given(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve(NAME.toLowerCase(Locale.ROOT));
    }

    private static Path given(@Nullable String folder, Path otherwise) {
        return folder == null || folder.isBlank() ? otherwise : Path.of(folder);
    }
}
