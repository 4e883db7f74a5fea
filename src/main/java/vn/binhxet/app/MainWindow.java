package vn.binhxet.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

import vn.binhxet.port.Preferences;
import vn.binhxet.session.Settings;
import vn.binhxet.ui.kit.FxFilePicker;
import vn.binhxet.ui.kit.FxWork;
import vn.binhxet.ui.projector.window.FxDisplays;
import vn.binhxet.ui.shell.Fonts;

/** The one window of the program. */
final class MainWindow implements AutoCloseable {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 540;

    private final Stage stage;
    private final Settings settings;
    private final FxWork work = new FxWork("journal");
    private final FxWork files = new FxWork("files");
    private final Program program;

    MainWindow(Stage stage, Parts parts) {
        this.stage = stage;
        settings = parts.settings();
        program =
                new Program(
                        parts,
                        new FxFilePicker(stage, parts.text()),
                        work,
                        files,
                        new FxDisplays(stage));
    }

    /** Opens the window at the start, where it was left the last time. */
    void show() {
        Scene scene = new Scene(program.view(), WIDTH, HEIGHT);
        Fonts.load().ifPresent(scene.getStylesheets()::add);
        stage.setScene(scene);
        stage.titleProperty().bind(program.title());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        settings.window()
                .ifPresentOrElse(
                        size -> {
                            stage.setWidth(size.width());
                            stage.setHeight(size.height());
                            stage.setMaximized(size.maximised());
                        },
                        () -> stage.setMaximized(true));
        stage.setOnHidden(_ -> program.leave());
        stage.show();
        program.begin();
    }

    /**
     * Closes the meeting, after all that was asked is done and written, and remembers the window.
     */
    @Override
    public void close() {
        settings.leaveWindow(
                new Preferences.Window(stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        program.leave();
        work.close();
        files.close();
    }
}
