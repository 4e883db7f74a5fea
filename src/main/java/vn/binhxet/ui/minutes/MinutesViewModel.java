package vn.binhxet.ui.minutes;

import javafx.beans.value.ObservableValue;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.paper.Numbering;
import vn.binhxet.ui.minutes.aloud.Aloud;
import vn.binhxet.ui.minutes.page.Pages;
import vn.binhxet.ui.minutes.sign.Correcting;
import vn.binhxet.ui.minutes.sign.Signing;

import java.util.List;

/** The minutes from the first word to the signature and what is put right after it. */
final class MinutesViewModel {
    private final Desk desk;
    private final Navigator navigator;
    private final Pages pages;
    private final Numbering numbering;
    private final Signing signing;
    private final Correcting correcting;
    private final Aloud aloud;

    MinutesViewModel(Desk desk, Notices notices, Dialogs dialogs, Navigator navigator) {
        this.desk = desk;
        this.navigator = navigator;
        pages = new Pages(desk, notices, navigator);
        numbering = new Numbering(desk, notices);
        signing = new Signing(desk, notices, dialogs);
        correcting = new Correcting(desk, notices);
        aloud = new Aloud(desk.text(), pages.minutes()::getValue);
    }

    Text text() {
        return desk.text();
    }

    ObservableValue<Meeting> meeting() {
        return desk.settled();
    }

    Pages pages() {
        return pages;
    }

    Numbering numbering() {
        return numbering;
    }

    Signing signing() {
        return signing;
    }

    Correcting correcting() {
        return correcting;
    }

    Aloud aloud() {
        return aloud;
    }

    /** What is missing before signing; nothing once signed. */
    List<Unfinished.Line> unfinished() {
        return Unfinished.of(desk.meeting().get(), text());
    }

    boolean isClosed() {
        return desk.meeting().get().proceedings().isClosed();
    }

    void go(Place place) {
        navigator.go(place);
    }
}
