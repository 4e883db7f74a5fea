package vn.binhxet.app;

import javafx.application.Application;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Starts the program: the window, or with arguments the command line. It is no {@link Application}
 * itself, so that the command line loads no JavaFX.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Logging.into(UserFolder.ours());
        if (args.length > 0) {
            System.exit(commandLine(args));
        }
        if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Application.launch(Desktop.class);
    }

    private static int commandLine(String... args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        return new Wiring().cli(out, err).run(args);
    }

    /** Only Linux runs without one. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.equals("Linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY");
    }
}
