package vn.binhxet.app;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.DeckShelf;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.OpenMeeting;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.ProvinceShelf;
import vn.binhxet.ui.kit.RegulationShelf;
import vn.binhxet.ui.kit.RehearsalShelf;
import vn.binhxet.ui.kit.Shelf;
import vn.binhxet.ui.kit.Work;
import vn.binhxet.ui.kit.YearShelf;
import vn.binhxet.ui.kit.part.DialogLayer;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.projector.Projector;
import vn.binhxet.ui.projector.window.Displays;
import vn.binhxet.ui.province.ProvinceScreen;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;
import vn.binhxet.ui.welcome.WelcomeScreen;

/**
 * What the window shows: the start, or an open meeting. It needs no window, so a rehearsal can show
 * it to nobody.
 */
final class Program {
    private final Parts parts;
    private final Text text;
    private final Work work;
    private final DialogLayer dialogs;
    private final Screens screens;
    private final Theme theme;
    private final Displays displays;
    private final WelcomeScreen welcome;
    private final ProvinceScreen province;
    private final ReadOnlyStringWrapper title;
    private @Nullable InUse inUse;

    /** The meeting that is open, where it is asked, where it is shown, and what the hall sees. */
    record InUse(OpenMeeting opened, Desk desk, Shell shell, Projector projector) {}

    /**
     * @param work records what is asked
     * @param files writes papers and copies files meanwhile
     */
    Program(Parts parts, FilePicker picker, Work work, Work files, Displays displays) {
        this.parts = parts;
        this.work = work;
        this.displays = displays;
        text = parts.text();
        title = new ReadOnlyStringWrapper(text.of("app.name"));
        dialogs = new DialogLayer(text);
        screens = new Screens(parts, work, files, picker, dialogs);
        theme =
                new Theme(
                        parts.settings().look().map(Look::valueOf).orElse(null),
                        look -> parts.settings().choose(look.name()));
        welcome = new WelcomeScreen(shelves(), parts.settings(), picker, dialogs, text);
        province =
                new ProvinceScreen(
                        new ProvinceShelf(parts.province(), work),
                        new ProvinceScreen.Equipment(picker, dialogs, parts.viewer()),
                        this::begin,
                        text);
    }

    /** All of it. */
    Parent view() {
        return dialogs;
    }

    /** What the window is called. */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** The open meeting; null at the start. */
    @Nullable InUse inUse() {
        return inUse;
    }

    /** Shows the start. */
    void begin() {
        title.set(text.of("app.name"));
        dialogs.show(welcome.view());
        welcome.shown();
    }

    /** Shows where an officer of the province drops dossiers. */
    private void receive() {
        title.set(text.of("province.title"));
        dialogs.show(province.view());
        province.shown();
    }

    private WelcomeScreen.Shelves shelves() {
        return new WelcomeScreen.Shelves(
                new Shelf(parts.meetings(), work, this::open),
                new RegulationShelf(parts.regulations(), work),
                new DeckShelf(parts.meetings().practice(), work),
                new RehearsalShelf(parts.meetings().rehearsals(), work, this::open),
                new YearShelf(parts.nextYear(), work),
                this::receive);
    }

    /** Closes the meeting, after all that was asked of it is done. */
    void leave() {
        InUse left = inUse;
        if (left == null) {
            return;
        }
        inUse = null;
        left.projector().close();
        work.run(
                () -> {
                    left.opened().session().close();
                    return left.opened().file();
                },
                _ -> {},
                e -> {
                    throw e;
                });
        parts.settings().closed();
    }

    private void open(OpenMeeting meeting) {
        parts.settings().opened(meeting.file());
        Desk desk = new Desk(meeting.session(), work, dialogs, text);
        Toast toast =
                new Toast(
                                text,
                                desk.mayTakeBack(),
                                () -> desk.takeBack(text.of("kit.takeBack.reason")))
                        .naming(desk.latestStep());
        desk.entries().subscribe((_, _) -> desk.takenBack().ifPresent(toast::takenBack));
        Projector projector = new Projector(desk, parts.settings(), displays);
        Shell shell =
                new Shell(
                        navigator ->
                                screens.of(
                                        meeting.file(),
                                        desk,
                                        toast,
                                        navigator,
                                        projector::showCode),
                        desk,
                        screens.tools(desk, toast, meeting.file(), projector),
                        theme,
                        this::elsewhere);
        inUse = new InUse(meeting, desk, shell, projector);
        title.set(text.of("app.title", meeting.file().getFileName()));
        dialogs.show(new StackPane(shell.view(), projector.panel()));
        shell.begin(Place.of(desk.meeting().get()));
        if (meeting.session().damage().isPresent()) {
            Problem damaged = Problem.of(StoreTrouble.DAMAGED, "");
            dialogs.tell(text.of("app.damaged"), text.of(damaged));
        }
    }

    private void elsewhere(Place place) {
        InUse left = inUse;
        if (place == Place.WELCOME && left != null) {
            leave();
            begin();
            if (left.desk().meeting().get().prepared().rehearsal()) {
                welcome.left(left.opened().file());
            }
        }
    }
}
