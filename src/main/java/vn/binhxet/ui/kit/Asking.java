package vn.binhxet.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Asks for what one form says, and keeps why it was refused, place by place. */
public final class Asking {
    private final Desk desk;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    public Asking(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    public Text text() {
        return desk.text();
    }

    /** The printed name of a unit. */
    public String name(UnitId unit) {
        return desk.meeting().get().bloc().name(unit);
    }

    /** The short name of a unit. */
    public String label(UnitId unit) {
        return desk.meeting().get().bloc().find(unit).map(Unit::label).orElse(unit.value());
    }

    /** Points, with the decimals of the regulation. */
    public String points(Points points) {
        int decimals = desk.meeting().get().regulation().scheme().decimals();
        return text().decimal(points.value(), decimals);
    }

    /**
     * Asks for a command.
     *
     * @param recorded what to say once it is recorded
     */
    public void ask(Command command, String recorded) {
        ask(command, recorded, () -> {});
    }

    /**
     * Asks for a command.
     *
     * @param recorded what to say once it is recorded
     * @param done run then
     */
    public void ask(Command command, String recorded, Runnable done) {
        desk.ask(
                command,
                refused -> {
                    problems.set(refused);
                    if (refused.isEmpty()) {
                        done.run();
                        notices.recorded(recorded);
                    }
                });
    }

    /** What was refused last; empty once something was done. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Refuses before the rulebook was asked. */
    public void refuse(List<Problem> wrong) {
        problems.set(List.copyOf(wrong));
    }

    public void forget() {
        problems.set(List.of());
    }

    /** The sentence for a place of the form; empty while nothing is wrong there. */
    public ObservableValue<String> at(String place) {
        return sentence(problem -> problem.place().equals(place));
    }

    /** The sentence for all places that have no field. */
    public ObservableValue<String> elsewhere(Set<String> fields) {
        return sentence(problem -> !fields.contains(problem.place()));
    }

    private ObservableValue<String> sentence(Predicate<Problem> here) {
        return problems.map(
                all -> all.stream().filter(here).findFirst().map(text()::of).orElse(""));
    }
}
