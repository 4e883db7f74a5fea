package vn.binhxet.ui.agenda;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.agenda.Pages.Page;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;

/** The one thing to do next about the order of business. */
record AgendaNext(AgendaViewModel model, Panes panes, Navigator navigator) {

    NextStep of(Page page, boolean written) {
        if (page == Page.ORDER) {
            return step("order", BootstrapIcons.CHECK2, panes.order()::record);
        }
        if (page.isNotes() && written) {
            return step("note", BootstrapIcons.CHECK2, panes.notes()::record);
        }
        Proceedings proceedings = model.meeting().getValue().proceedings();
        if (proceedings.isClosed()) {
            return step("closed", BootstrapIcons.BOX_SEAM, () -> navigator.go(Place.DOSSIER));
        }
        if (!proceedings.hasBegun()) {
            return step("begin", BootstrapIcons.ARROW_RIGHT, () -> navigator.go(Place.ATTENDANCE));
        }
        if (proceedings.isAdjourned()) {
            return step("resume", BootstrapIcons.PLAY, panes.hall()::turn);
        }
        return proceedings.areMinutesSigned()
                ? step("close", BootstrapIcons.STOP_CIRCLE, panes.hall()::close)
                : ofAgenda(proceedings.agenda());
    }

    private NextStep ofAgenda(Agenda agenda) {
        int next = agenda.next();
        boolean running = !agenda.open().isEmpty();
        if (next == 0 && !running) {
            return step("done", BootstrapIcons.ARROW_RIGHT, () -> navigator.go(Place.MINUTES));
        }
        Text text = model.text();
        if (next == 0) {
            int last = agenda.open().getLast();
            return NextStep.of(
                    text.of("agenda.next.finish", last),
                    Action.of(
                            text.of("agenda.next.finish.button", last),
                            BootstrapIcons.CHECK2,
                            model::goOn));
        }
        String key = running ? "agenda.next.goOn.button" : "agenda.next.start.button";
        return NextStep.of(
                text.of("agenda.next.start", next),
                Action.of(text.of(key, next), BootstrapIcons.SKIP_END, model::goOn));
    }

    private NextStep step(String what, BootstrapIcons icon, Runnable press) {
        Text text = model.text();
        return NextStep.of(
                text.of("agenda.next." + what),
                Action.of(text.of("agenda.next." + what + ".button"), icon, press));
    }
}
