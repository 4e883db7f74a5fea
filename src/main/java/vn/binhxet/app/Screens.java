package vn.binhxet.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.ui.adoption.AdoptionScreen;
import vn.binhxet.ui.agenda.AgendaScreen;
import vn.binhxet.ui.attendance.AttendanceScreen;
import vn.binhxet.ui.audit.AuditScreen;
import vn.binhxet.ui.ballot.BallotScreen;
import vn.binhxet.ui.bloc.BlocScreen;
import vn.binhxet.ui.dossier.DossierScreen;
import vn.binhxet.ui.kit.AttachmentShelf;
import vn.binhxet.ui.kit.DeckShelf;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.FxClip;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.RegulationShelf;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.Work;
import vn.binhxet.ui.kit.paper.PaperOut;
import vn.binhxet.ui.kit.part.DialogLayer;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.kit.part.VeiledScreen;
import vn.binhxet.ui.kit.phrase.Phrases;
import vn.binhxet.ui.minutes.MinutesScreen;
import vn.binhxet.ui.nomination.NominationScreen;
import vn.binhxet.ui.print.PrintChip;
import vn.binhxet.ui.print.PrintNow;
import vn.binhxet.ui.projector.Projector;
import vn.binhxet.ui.recess.Recess;
import vn.binhxet.ui.regulation.RegulationScreen;
import vn.binhxet.ui.result.ResultScreen;
import vn.binhxet.ui.scoring.ScoringScreen;
import vn.binhxet.ui.scoring.ScoringWays;
import vn.binhxet.ui.scoring.take.SheetIntake;
import vn.binhxet.ui.scoring.why.WhyScreen;
import vn.binhxet.ui.shell.Shortcut;
import vn.binhxet.ui.shell.Tools;
import vn.binhxet.ui.shift.Shift;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the screens of an open meeting.
 *
 * @param work records what is asked
 * @param files writes papers and copies files meanwhile, so that typing waits for neither
 */
record Screens(Parts parts, Work work, Work files, FilePicker picker, DialogLayer dialogs) {
    private static final KeyCombination PRINT =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    /**
     * All of them, in the order of the day.
     *
     * @param file where the meeting is kept
     * @param showCode shows the hall the integrity code
     */
    List<Screen> of(Path file, Desk desk, Toast notices, Navigator navigator, Runnable showCode) {
        return List.of(
                new BlocScreen(desk, notices, dialogs, new FxClip(), navigator),
                regulation(desk, notices, navigator),
                new AgendaScreen(
                        desk,
                        notices,
                        dialogs,
                        navigator,
                        new Phrases(parts.settings(), desk.text())),
                new AttendanceScreen(desk, notices, navigator),
                new AdoptionScreen(desk, notices, navigator, picker, attachments(file)),
                scoring(desk, notices, navigator),
                new NominationScreen(desk, notices, navigator),
                veiledBetweenRounds(
                        desk, new BallotScreen(desk, notices, dialogs, navigator, equipment())),
                veiled(desk, new ResultScreen(desk, notices, dialogs, navigator, decks())),
                veiled(desk, new MinutesScreen(desk, notices, dialogs, navigator)),
                veiled(desk, dossier(file, desk, notices, navigator, showCode)),
                veiled(desk, new AuditScreen(desk, outbox(), picker, parts.viewer(), navigator)));
    }

    /**
     * What stands around them.
     *
     * @param file of the meeting
     */
    Tools tools(Desk desk, Toast toast, Path file, Projector projector) {
        PrintChip print = new PrintChip(new PrintNow(desk, papers(desk, toast, file)));
        Shift shift = new Shift(desk, dialogs, toast);
        Recess recess = new Recess(desk, dialogs);
        List<Shortcut> shortcuts = new ArrayList<>(projector.shortcuts());
        shortcuts.add(new Shortcut(PRINT, print.use(), print::open, true));
        shortcuts.add(shift.shortcut());
        shortcuts.add(recess.shortcut());
        return new Tools(
                toast,
                List.of(print.node(), projector.chip(), shift.chip(), recess.chip()),
                shortcuts);
    }

    /** A screen that tells results, behind the curtain of ceremony mode. */
    private static Screen veiled(Desk desk, Screen screen) {
        return new VeiledScreen(screen, desk.veil().drawn(), desk.text());
    }

    /** The same of a screen that tells results only while no round is under way. */
    private static Screen veiledBetweenRounds(Desk desk, Screen screen) {
        ObservableValue<Boolean> between =
                desk.meeting().map(now -> now.rounds().all().stream().noneMatch(Round::isOpen));
        return new VeiledScreen(
                screen,
                desk.veil().drawn().flatMap(drawn -> between.map(free -> drawn && free)),
                desk.text());
    }

    private BallotScreen.Equipment equipment() {
        return new BallotScreen.Equipment(outbox(), picker, parts.viewer(), parts.settings());
    }

    private DeckShelf decks() {
        return new DeckShelf(parts.meetings().practice(), work);
    }

    private AttachmentShelf attachments(Path file) {
        return new AttachmentShelf(parts.attachedFiles(), file, files);
    }

    private Screen dossier(
            Path file, Desk desk, Toast toast, Navigator navigator, Runnable showCode) {
        return new DossierScreen(
                desk,
                toast,
                dialogs,
                navigator,
                new DossierScreen.Equipment(
                        outbox(), picker, attachments(file), papers(desk, toast, file), showCode));
    }

    private PaperOut papers(Desk desk, Toast toast, Path file) {
        PaperOut.Ways ways = new PaperOut.Ways(outbox(), parts.viewer(), dialogs);
        return new PaperOut(desk, ways, file, toast::done);
    }

    private Outbox outbox() {
        return new Outbox(parts.meetings().dossiers(), files);
    }

    private Screen regulation(Desk desk, Notices notices, Navigator navigator) {
        RegulationShelf regulations = new RegulationShelf(parts.regulations(), work);
        return new RegulationScreen(
                desk, notices, dialogs, navigator, new RegulationScreen.Files(regulations, picker));
    }

    /** The points, with the pages that may lie over them. */
    private Screen scoring(Desk desk, Notices notices, Navigator navigator) {
        SheetIntake sheets = new SheetIntake(desk, notices, parts.workbooks(), work, picker);
        return new WhyScreen(
                desk,
                outbox(),
                picker,
                parts.viewer(),
                why ->
                        sheets.over(
                                new ScoringScreen(
                                        desk,
                                        dialogs,
                                        notices,
                                        navigator,
                                        new ScoringWays(sheets::open, why))));
    }
}
