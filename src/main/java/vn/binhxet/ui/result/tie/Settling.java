package vn.binhxet.ui.result.tie;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.progress.TieLine;
import vn.binhxet.core.proposal.Settlement.How;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.result.choice.ResultRefusal;

import java.util.List;
import java.util.Optional;

/** How people settle the tie on the board in view. Nothing is picked for them. */
public final class Settling {
    private final Asking asking;
    private final ObservableValue<Optional<TieLine>> tie;
    private final ObjectProperty<Optional<How>> how = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableSet<UnitId> chosen = FXCollections.observableSet();
    private final StringProperty reason = new SimpleStringProperty("");

    /**
     * @param tie the one in view; empty if there is none or nothing may be decided now
     */
    public Settling(Desk desk, Notices notices, ObservableValue<Optional<TieLine>> tie) {
        this.tie = tie;
        asking = new Asking(desk, notices);
        tie.subscribe(_ -> clear());
    }

    public Text text() {
        return asking.text();
    }

    public Asking asking() {
        return asking;
    }

    public ObservableValue<Optional<TieLine>> tie() {
        return tie;
    }

    /** The way picked; empty at first. */
    public ObjectProperty<Optional<How>> how() {
        return how;
    }

    /** Whether people name who gets the places. */
    public ObservableValue<Boolean> namesUnits() {
        return how.map(way -> way.filter(Settling::namesUnits).isPresent());
    }

    /** The units named. */
    public ObservableSet<UnitId> chosen() {
        return chosen;
    }

    public StringProperty reason() {
        return reason;
    }

    public void settle() {
        Optional<TieLine> open = tie.getValue();
        if (open.isEmpty()) {
            return;
        }
        if (how.get().isEmpty()) {
            asking.refuse(List.of(Problem.of(ResultRefusal.WAY_MISSING, "how")));
            return;
        }
        How way = how.get().get();
        TieLine line = open.get();
        Command settle =
                new Command.SettleTie(
                        line.round(),
                        line.award(),
                        namesUnits(way) ? List.copyOf(chosen) : null,
                        way,
                        reason.get().strip());
        asking.ask(settle, text().of("result.recorded.tie", way), this::clear);
    }

    private void clear() {
        how.set(Optional.empty());
        chosen.clear();
        reason.set("");
        asking.forget();
    }

    private static boolean namesUnits(How way) {
        return way == How.LOT || way == How.CHAIR;
    }
}
