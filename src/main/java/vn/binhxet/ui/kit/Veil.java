package vn.binhxet.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.Untold;
import vn.binhxet.core.terms.RoundId;

import java.util.HashSet;
import java.util.Set;

/**
 * What the hall has not heard yet. In ceremony mode the secretary's screens keep it back too, for
 * delegates look over shoulders. After a start nothing counts as heard but what was recorded so.
 */
public final class Veil {
    private final ObservableValue<Meeting> meeting;
    private final Set<RoundId> revealed = new HashSet<>();
    private final ReadOnlyObjectWrapper<Set<RoundId>> awaited =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper ceremony = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper drawn = new ReadOnlyBooleanWrapper();

    public Veil(ObservableValue<Meeting> meeting) {
        this.meeting = meeting;
        meeting.subscribe(_ -> look());
    }

    /** Whether the secretary's screens keep back what the hall has not heard. */
    public ReadOnlyBooleanProperty ceremony() {
        return ceremony.getReadOnlyProperty();
    }

    public void keepCeremony(boolean on) {
        ceremony.set(on);
        look();
    }

    /** The sealed rounds whose result awaits its announcement, in any mode. */
    public ReadOnlyObjectProperty<Set<RoundId>> awaited() {
        return awaited.getReadOnlyProperty();
    }

    /** Whether the secretary's screens keep back anything now. */
    public ReadOnlyBooleanProperty drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** Whether they keep back the result of this round. */
    public boolean hides(RoundId round) {
        return ceremony.get() && awaited.get().contains(round);
    }

    /**
     * The chair has shown the hall the whole result of a round, or hidden a part of it again.
     *
     * @param whole whether all of it is in view, or was
     */
    public void shown(RoundId round, boolean whole) {
        boolean changed = whole ? revealed.add(round) : revealed.remove(round);
        if (changed) {
            look();
        }
    }

    private void look() {
        Set<RoundId> untold = new HashSet<>();
        for (Round round : Untold.in(meeting.getValue())) {
            untold.add(round.contest().round());
        }
        untold.removeAll(revealed);
        awaited.set(Set.copyOf(untold));
        drawn.set(ceremony.get() && !untold.isEmpty());
    }
}
