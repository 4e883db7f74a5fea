package vn.binhxet.ui.minutes.sign;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who signs the minutes, and that they did: after that nothing is taken back. */
public final class Signing {
    private final Desk desk;
    private final Dialogs dialogs;
    private final Asking asking;

    public Signing(Desk desk, Notices notices, Dialogs dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
        asking = new Asking(desk, notices);
    }

    Text text() {
        return desk.text();
    }

    Asking asking() {
        return asking;
    }

    public boolean isSigned() {
        return proceedings().areMinutesSigned();
    }

    public boolean hasBegun() {
        return proceedings().hasBegun();
    }

    /** Who presided, and the secretary; each once. */
    public List<String> signers() {
        Set<String> names = new LinkedHashSet<>(proceedings().chair());
        names.add(proceedings().secretary());
        return List.copyOf(names);
    }

    /**
     * Asks whether it is meant, and records it.
     *
     * @param missing what was not done before, in words
     */
    public void sign(List<String> by, List<String> missing) {
        List<String> words = new ArrayList<>();
        if (!missing.isEmpty()) {
            words.add(text().of("minutesPage.sign.despite", String.join(" ", missing)));
        }
        words.add(text().of("minutesPage.sign.consequence"));
        dialogs.confirm(
                new Question(
                        text().of("minutesPage.sign.title"),
                        String.join("\n", words),
                        text().of("minutesPage.sign.yes"),
                        text().of("minutesPage.sign.no")),
                () ->
                        asking.ask(
                                new Command.Sign(Fact.DocumentSigned.MINUTES, by),
                                text().of("minutesPage.sign.recorded")),
                () -> {});
    }

    private Proceedings proceedings() {
        return desk.meeting().get().proceedings();
    }
}
