package vn.binhxet.ui.agenda;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Timetable;
import vn.binhxet.text.Text;
import vn.binhxet.ui.agenda.Pages.Page;
import vn.binhxet.ui.agenda.hall.Hall;
import vn.binhxet.ui.agenda.notes.NoteWays;
import vn.binhxet.ui.agenda.notes.Notes;
import vn.binhxet.ui.agenda.order.Order;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.phrase.Phrases;
import vn.binhxet.ui.kit.phrase.PhrasesPane;

import java.util.List;
import java.util.Objects;

/** The order of business, what is said under it, and what befalls the meeting as a whole. */
public final class AgendaScreen implements Screen {
    private final AgendaViewModel model;
    private final AgendaView view;
    private final Pages pages = new Pages();
    private final Panes panes;
    private final Parent node;
    private final AgendaNext next;

    public AgendaScreen(
            Desk desk, Notices notices, Dialogs dialogs, Navigator navigator, Phrases phrases) {
        model = new AgendaViewModel(desk, notices);
        panes =
                new Panes(
                        new Hall(desk, notices, dialogs, model.time(), chair()),
                        new Notes(desk, notices, model.item(), phrases, noteWays()),
                        new PhrasesPane(phrases, pages::leavePhrases),
                        new Order(desk, notices, pages::leave));
        view = new AgendaView(model, pages, panes);
        node = view.build();
        next = new AgendaNext(model, panes, navigator);
    }

    private Hall.Ways chair() {
        return new Hall.Ways(() -> pages.go(Page.CHAIR), pages::leave);
    }

    private NoteWays noteWays() {
        return new NoteWays(pages::leave, () -> pages.go(Page.PHRASES));
    }

    @Override
    public Place place() {
        return Place.AGENDA;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.LIST_OL;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return model.meeting().map(m -> m.agenda()).map(AgendaScreen::fact);
    }

    /** How many were begun, of how many. */
    private static RailFact fact(Agenda agenda) {
        long begun = agenda.items().stream().filter(item -> item.openedAt() != null).count();
        boolean done = agenda.items().stream().allMatch(i -> i.state() == AgendaItem.State.DONE);
        RailState state =
                done ? RailState.DONE : begun == 0 ? RailState.NOT_BEGUN : RailState.UNDER_WAY;
        return new RailFact(begun + "/" + agenda.items().size(), state);
    }

    @Override
    public Head head() {
        return new Head(model.times().map(this::subtitle), extras());
    }

    private String subtitle(Timetable times) {
        Text text = model.text();
        if (times.end() == null) {
            int minutes = times.slots().stream().mapToInt(slot -> slot.item().minutes()).sum();
            return text.of("agenda.subtitle.notBegun", times.slots().size(), minutes);
        }
        Agenda agenda = model.meeting().getValue().agenda();
        String delay = delay(times.delay());
        if (agenda.next() == 0 && agenda.open().isEmpty()) {
            return text.of("agenda.subtitle.done", times.end(), delay);
        }
        if (agenda.open().isEmpty()) {
            return text.of("agenda.subtitle.between", delay, times.end());
        }
        int open = agenda.open().getLast();
        return text.of(
                "agenda.subtitle",
                open,
                times.slots().size(),
                Objects.requireNonNull(agenda.item(open).openedAt()),
                delay,
                times.end());
    }

    private String delay(long minutes) {
        Text text = model.text();
        if (minutes == 0) {
            return text.of("agenda.onTime");
        }
        return minutes > 0 ? text.of("agenda.late", minutes) : text.of("agenda.ahead", -minutes);
    }

    private List<Node> extras() {
        Button early = button("agenda.early", BootstrapIcons.DOOR_OPEN, model::hurry);
        early.setId("agenda-early");
        Shown.when(early, model.meeting().map(_ -> model.mayHurry()));
        Button note = button("agenda.note", BootstrapIcons.PENCIL, () -> pages.go(Page.NOTE));
        note.setId("agenda-note");
        Shown.when(note, model.meeting().map(_ -> model.mayRun()));
        Button order =
                button("agenda.order", BootstrapIcons.ARROW_DOWN_UP, () -> pages.go(Page.ORDER));
        order.setId("agenda-order-edit");
        return List.of(panes.hall().menu(), early, note, order);
    }

    private Button button(String key, Ikon icon, Runnable press) {
        return Buttons.outlined(model.text().of(key), icon, press);
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return Bindings.createObjectBinding(
                () -> next.of(pages.page().get(), panes.notes().isWritten().getValue()),
                model.meeting(),
                pages.page(),
                panes.notes().isWritten());
    }

    @Override
    public List<KeyUse> keys() {
        return AgendaKeys.of(model.text());
    }

    @Override
    public void shown() {
        view.focus();
    }
}
