package vn.binhxet.ui.result.place;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.proposal.Fill.How;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.result.choice.ResultRefusal;

import java.util.List;
import java.util.Optional;

/** What people decide about a place that fell open. Nothing is picked for them. */
public final class Filling {
    private final Asking asking;
    private final ObservableValue<Optional<OpenPlace>> place;
    private final ObjectProperty<Optional<How>> how = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");

    /**
     * @param place the first one open; empty if there is none or nothing may be decided now
     */
    public Filling(Desk desk, Notices notices, ObservableValue<Optional<OpenPlace>> place) {
        this.place = place;
        asking = new Asking(desk, notices);
        place.subscribe(_ -> clear());
    }

    public Text text() {
        return asking.text();
    }

    public Asking asking() {
        return asking;
    }

    public ObservableValue<Optional<OpenPlace>> place() {
        return place;
    }

    /** The way picked; empty at first. */
    public ObjectProperty<Optional<How>> how() {
        return how;
    }

    public StringProperty reason() {
        return reason;
    }

    public void fill() {
        Optional<OpenPlace> open = place.getValue();
        if (open.isEmpty()) {
            return;
        }
        if (how.get().isEmpty()) {
            asking.refuse(List.of(Problem.of(ResultRefusal.WAY_MISSING, "how")));
            return;
        }
        Command fill =
                new Command.FillPlace(
                        open.get().award().code(), how.get().get(), reason.get().strip());
        asking.ask(fill, text().of("result.recorded.fill", open.get().award().code()), this::clear);
    }

    private void clear() {
        how.set(Optional.empty());
        reason.set("");
        asking.forget();
    }
}
