package vn.binhxet.app;

import javafx.stage.Stage;

import vn.binhxet.cli.Cli;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.export.RegulationFileWriter;
import vn.binhxet.export.xlsx.ScoreFormWriter;
import vn.binhxet.export.xlsx.province.ProvinceWorkbook;
import vn.binhxet.intake.RegulationFiles;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.intake.workbook.ScoreWorkbooks;
import vn.binhxet.port.Preferences;
import vn.binhxet.province.DossierReader;
import vn.binhxet.province.PastDossiers;
import vn.binhxet.province.ShippedCodes;
import vn.binhxet.session.AttachedFiles;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.NextYear;
import vn.binhxet.session.Province;
import vn.binhxet.session.Regulations;
import vn.binhxet.session.Settings;
import vn.binhxet.session.Workbooks;
import vn.binhxet.store.AttachmentFolder;
import vn.binhxet.store.FilePreferences;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.SystemViewer;
import vn.binhxet.ui.kit.Viewer;
import vn.binhxet.ui.shell.ErrorWindow;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** The parts of the house, and who meets whom. */
final class Wiring {
    private static final String VERSION =
            Optional.ofNullable(Wiring.class.getPackage().getImplementationVersion()).orElse("dev");

    private final Text text = Text.in(Text.VIETNAMESE);

    /** The sentences of what happens before anything else is there. */
    Text text() {
        return text;
    }

    /** The command line. */
    Cli cli(PrintWriter out, PrintWriter err) {
        Meetings meetings = meetings(today());
        Cli.Doors doors =
                new Cli.Doors(
                        meetings, workbooks(), attachedFiles(), province(), nextYear(meetings));
        return new Cli(doors, text, VERSION, out, err);
    }

    /** The window. */
    MainWindow window(Stage stage, Path folder) {
        return new MainWindow(
                stage,
                parts(
                        today(),
                        new FilePreferences(folder.resolve("settings.json")),
                        new SystemViewer(System.getProperty("os.name"))));
    }

    /** The program without a window, in the time of the story it plays. */
    Rehearsal rehearsal(Path folder) {
        StoryClock clock = new StoryClock();
        return new Rehearsal(parts(clock, new MemoryPreferences(), _ -> true), clock, folder);
    }

    /** What is shown when the program itself is at fault. */
    ErrorWindow errors(Path log) {
        return new ErrorWindow(text, log);
    }

    private Parts parts(Clock clock, Preferences preferences, Viewer viewer) {
        Meetings meetings = meetings(clock);
        return new Parts(
                meetings,
                nextYear(meetings),
                attachedFiles(),
                workbooks(),
                regulations(),
                province(),
                new Settings(preferences),
                text,
                viewer);
    }

    private Meetings meetings(Clock clock) {
        return new Meetings(
                new SqliteJournals(clock), new StoryFiles(), new FolderExporter(VERSION), clock);
    }

    private static AttachedFiles attachedFiles() {
        return new AttachedFiles(new AttachmentFolder());
    }

    private NextYear nextYear(Meetings meetings) {
        return new NextYear(meetings, new PastDossiers(), regulations(), text);
    }

    private static Regulations regulations() {
        return new Regulations(new RegulationFiles(), new RegulationFileWriter());
    }

    private Workbooks workbooks() {
        return new Workbooks(new ScoreFormWriter(text), new ScoreWorkbooks(text));
    }

    private Province province() {
        return new Province(new DossierReader(), new ShippedCodes(), new ProvinceWorkbook(text));
    }

    private static Clock today() {
        return Clock.system(ZoneId.systemDefault());
    }
}
