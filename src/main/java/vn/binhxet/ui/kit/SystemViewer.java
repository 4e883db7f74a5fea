package vn.binhxet.ui.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The program that the system has for a kind of file. The toolkit's own way to it does not tell
 * whether there is one.
 */
public final class SystemViewer implements Viewer {
    private final String system;

    /**
     * @param system as the system calls itself
     */
    public SystemViewer(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean open(Path file) {
        try {
            new ProcessBuilder(command(file.toAbsolutePath().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** What a person at a command line would type. */
    List<String> command(String file) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", file);
    }
}
