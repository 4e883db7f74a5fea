package vn.binhxet.app;

import vn.binhxet.ui.attendance.AttendanceScreen;
import vn.binhxet.ui.ballot.BallotScreen;
import vn.binhxet.ui.dossier.DossierScreen;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.RegulationShelf;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.regulation.RegulationScreen;
import vn.binhxet.ui.result.ResultScreen;

import java.util.List;

/** Builds the screens of an open meeting. */
record Screens(Outbox outbox, RegulationShelf regulations, FilePicker picker, Dialogs dialogs) {
    /** All of them, in the order of the day. */
    List<Screen> of(Desk desk, Notices notices, Navigator navigator) {
        return List.of(
                new RegulationScreen(
                        desk,
                        notices,
                        dialogs,
                        navigator,
                        new RegulationScreen.Files(regulations, picker)),
                new AttendanceScreen(desk, notices, navigator),
                new BallotScreen(desk, notices, dialogs, navigator),
                new ResultScreen(desk, notices, navigator),
                new DossierScreen(desk, outbox, picker, dialogs, navigator));
    }
}
