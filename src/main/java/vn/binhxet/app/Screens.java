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
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.result.ResultScreen;

import java.util.List;

/** The screens of an open meeting, in the order of the day. */
final class Screens {
    private Screens() {}

    static List<Screen> of(
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
