package vn.binhxet.ui.scoring;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.List;

/** Asks for commands, all or none of them, and keeps why they were refused. */
final class Recording {
    private final Desk desk;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    Recording(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /** Why the last thing asked for was not recorded; empty if it was. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Refuses before the rulebook was asked, or forgets what was refused. */
    void show(List<Problem> wrong) {
        problems.set(List.copyOf(wrong));
    }

    /**
     * Asks for commands.
     *
     * @param recorded what to say once they are recorded; empty where the matrix itself shows it
     */
    void ask(List<Command> commands, String recorded) {
        desk.askAll(
                commands,
                refused -> {
                    problems.set(refused);
                    if (refused.isEmpty() && !recorded.isEmpty()) {
                        notices.recorded(recorded);
                    }
                });
    }
}
