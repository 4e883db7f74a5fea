package vn.binhxet.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Preferences;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.FxFilePicker;
import vn.binhxet.ui.kit.FxWork;
import vn.binhxet.ui.kit.OpenMeeting;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Shelf;
import vn.binhxet.ui.kit.part.DialogLayer;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.shell.Fonts;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;
import vn.binhxet.ui.welcome.WelcomeScreen;

/** The one window of the program: the start, or an open meeting. */
final class MainWindow implements AutoCloseable {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 540;

    private final Stage stage;
    private final Settings settings;
    private final Text text;
    private final FilePicker picker;
    private final Outbox outbox;
    private final FxWork work = new FxWork("journal");
    private final DialogLayer dialogs;
    private final Theme theme;
    private final WelcomeScreen welcome;
    private @Nullable OpenMeeting open;

    MainWindow(Stage stage, Meetings meetings, Settings settings, Text text) {
        this.stage = stage;
        this.settings = settings;
        this.text = text;
        picker = new FxFilePicker(stage, text);
        outbox = new Outbox(meetings.dossiers(), work);
        dialogs = new DialogLayer(text);
        theme =
                new Theme(
                        settings.look().map(Look::valueOf).orElse(null),
                        look -> settings.choose(look.name()));
        welcome = new WelcomeScreen(new Shelf(meetings, work, this::open), settings, picker, text);
    }

    /** Opens the window at the start, where it was left the last time. */
    void show() {
        Scene scene = new Scene(dialogs, WIDTH, HEIGHT);
        Fonts.load().ifPresent(scene.getStylesheets()::add);
        stage.setScene(scene);
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
        stage.show();
        begin();
    }

    /** Closes the meeting, after all that was asked is done, and remembers the window. */
    @Override
    public void close() {
        settings.leaveWindow(
                new Preferences.Window(stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        leave();
        work.close();
    }

    private void begin() {
        stage.setTitle(text.of("app.name"));
        dialogs.show(welcome.view());
        welcome.shown();
    }

    private void open(OpenMeeting meeting) {
        open = meeting;
        settings.opened(meeting.file());
        Desk desk = new Desk(meeting.session(), work, dialogs, text);
        Toast toast = new Toast(text, () -> desk.takeBack(text.of("kit.takeBack.reason")));
        Shell shell =
                new Shell(
                        navigator ->
                                Wiring.screens(desk, toast, dialogs, outbox, picker, navigator),
                        desk,
                        toast,
                        theme,
                        this::elsewhere);
        stage.setTitle(text.of("app.title", meeting.file().getFileName()));
        dialogs.show(shell.view());
        shell.go(Place.of(desk.meeting().get()));
        if (meeting.session().damage().isPresent()) {
            Problem damaged = Problem.of(StoreTrouble.DAMAGED, "");
            dialogs.tell(text.of("app.damaged"), text.of(damaged));
        }
    }

    private void elsewhere(Place place) {
        if (place == Place.WELCOME) {
            leave();
            begin();
        }
    }

    private void leave() {
        OpenMeeting left = open;
        if (left == null) {
            return;
        }
        open = null;
        work.run(
                () -> {
                    left.session().close();
                    return left.file();
                },
                _ -> {},
                e -> {
                    throw e;
                });
        settings.closed();
    }
}
