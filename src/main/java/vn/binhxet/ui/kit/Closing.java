package vn.binhxet.ui.kit;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.function.Consumer;

/** Asks people whether the meeting is to be closed for good, and closes it. */
public final class Closing {
    private final Desk desk;
    private final Dialogs dialogs;

    public Closing(Desk desk, Dialogs dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
    }

    /**
     * Asks, and closes it where the answer is yes.
     *
     * @param answered gets what was refused; empty once it is closed
     */
    public void ask(Consumer<List<Problem>> answered) {
        Text text = desk.text();
        dialogs.confirm(
                new Question(
                        text.of("kit.close.ask"),
                        text.of("kit.close.consequence"),
                        text.of("kit.close"),
                        text.of("kit.close.no")),
                () -> desk.ask(new Command.CloseMeeting(), answered),
                () -> {});
    }
}
