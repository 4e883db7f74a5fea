package vn.binhxet.app;

import javafx.application.Application;

import org.jspecify.annotations.Nullable;

import vn.binhxet.port.StoreFailure;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;

/**
 * Starts the program: the window, or with arguments the command line; without a display a rehearsal
 * into the folder that the property {@code binhxet.rehearsal} names. It is no {@link Application}
 * itself, so that the command line loads no JavaFX.
 */
public final class Main {
    /** The program could not do its work, as on the command line. */
    private static final int FAILED = 2;

    private Main() {}

    public static void main(String[] args) {
        Logging.into(UserFolder.ours());
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        if (args.length > 0) {
            System.exit(new Wiring().cli(out, err).run(args));
        } else if (hasDisplay(System.getProperty("os.name"), System.getenv())) {
            Application.launch(Desktop.class);
        } else {
            System.exit(rehearse(System.getProperty("binhxet.rehearsal"), out, err));
        }
    }

    /** Only Linux runs without one. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.equals("Linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY");
    }

    /**
     * Plays the sample without a display.
     *
     * @param folder null if nobody said where
     * @return the exit code: 0 done, 2 failed
     */
    static int rehearse(@Nullable String folder, PrintWriter out, PrintWriter err) {
        Wiring wiring = new Wiring();
        if (folder == null || folder.isBlank()) {
            err.println(wiring.text().of("rehearsal.noDisplay"));
            return FAILED;
        }
        try {
            Path to = Path.of(folder).toAbsolutePath();
            out.println(OffScreen.run(() -> wiring.rehearsal(to).run()));
            return 0;
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof StoreFailure failure)) {
                throw e;
            }
            err.println(wiring.text().of(failure.problem()));
            return FAILED;
        }
    }
}
