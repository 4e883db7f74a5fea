package vn.binhxet.app;

import javafx.stage.Stage;

import vn.binhxet.cli.Cli;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Settings;
import vn.binhxet.store.FilePreferences;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;
import vn.binhxet.ui.attendance.AttendanceScreen;
import vn.binhxet.ui.ballot.BallotScreen;
import vn.binhxet.ui.dossier.DossierScreen;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.result.ResultScreen;
import vn.binhxet.ui.shell.ErrorWindow;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The parts of the house, and who meets whom. */
final class Wiring {
    private static final String VERSION =
            Optional.ofNullable(Wiring.class.getPackage().getImplementationVersion()).orElse("dev");

    private final Text text = Text.in(Text.VIETNAMESE);
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Meetings meetings =
            new Meetings(
                    new SqliteJournals(clock),
                    new StoryFiles(),
                    new FolderExporter(VERSION),
                    clock);

    /** The command line. */
    Cli cli(PrintWriter out, PrintWriter err) {
        return new Cli(meetings, text, VERSION, out, err);
    }

    /** The window. */
    MainWindow window(Stage stage, Path folder) {
        Settings settings = new Settings(new FilePreferences(folder.resolve("settings.json")));
        return new MainWindow(stage, meetings, settings, text);
    }

    /** What is shown when the program itself is at fault. */
    ErrorWindow errors(Path log) {
        return new ErrorWindow(text, log);
    }

    /** The screens of an open meeting, in the order of the day. */
    static List<Screen> screens(
            Desk desk,
            Notices notices,
            Dialogs dialogs,
            Outbox outbox,
            FilePicker picker,
            Navigator navigator) {
        return List.of(
                new AttendanceScreen(desk, notices, navigator),
                new BallotScreen(desk, notices, dialogs, navigator),
                new ResultScreen(desk, notices, navigator),
                new DossierScreen(desk, outbox, picker, dialogs, navigator));
    }
}
