package vn.binhxet.app;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** The program with a window. */
public final class Desktop extends Application {
    private @Nullable MainWindow window;

    @Override
    public void start(Stage stage) {
        Wiring wiring = new Wiring();
        Path folder = UserFolder.ours();
        Thread.setDefaultUncaughtExceptionHandler(wiring.errors(Logging.file(folder)));
        window = wiring.window(stage, folder);
        window.show();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
