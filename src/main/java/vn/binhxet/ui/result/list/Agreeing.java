package vn.binhxet.ui.result.list;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The list on which the meeting agrees, for the award in view. */
public final class Agreeing {
    private final Desk desk;
    private final Asking asking;
    private final ObservableValue<Optional<Award>> award;
    private final ObservableValue<List<Line>> lines;
    private final ObservableSet<UnitId> chosen = FXCollections.observableSet(new LinkedHashSet<>());
    private final StringProperty note = new SimpleStringProperty("");
    private @Nullable Code shown;

    /**
     * A unit that may be on the list.
     *
     * @param points official total; null where there is none
     * @param doubtful whether a condition says no, or cannot say
     */
    public record Line(UnitId unit, @Nullable Points points, boolean doubtful) {}

    /**
     * @param award the one in view, if it is by consensus
     */
    public Agreeing(Desk desk, Notices notices, ObservableValue<Optional<Award>> award) {
        this.desk = desk;
        this.award = award;
        asking = new Asking(desk, notices);
        lines =
                Bindings.createObjectBinding(
                        () -> award.getValue().map(this::lines).orElse(List.of()),
                        award,
                        desk.meeting());
        award.subscribe(this::show);
    }

    public Text text() {
        return asking.text();
    }

    public Asking asking() {
        return asking;
    }

    public ObservableValue<Optional<Award>> award() {
        return award;
    }

    /** All units, in the order of the bloc; none while another kind of board is in view. */
    public ObservableValue<List<Line>> lines() {
        return lines;
    }

    /** The units on the list. */
    public ObservableSet<UnitId> chosen() {
        return chosen;
    }

    /** What was said about it; may stay empty. */
    public StringProperty note() {
        return note;
    }

    public void agree() {
        award.getValue().map(Award::code).ifPresent(this::agree);
    }

    private void agree(Code code) {
        List<UnitId> units =
                desk.meeting().get().bloc().ids().stream().filter(chosen::contains).toList();
        String said = note.get().isBlank() ? null : note.get().strip();
        asking.ask(
                new Command.AgreeOn(code, units, said),
                text().of("result.recorded.agreed", code, units.size()),
                () -> {});
    }

    private List<Line> lines(Award of) {
        Meeting meeting = desk.meeting().get();
        Map<UnitId, Eligibility> eligibility = meeting.results().eligibility(of);
        var table = meeting.results().officialScores();
        return eligibility.values().stream()
                .map(e -> new Line(e.unit(), table.total(e.unit()).orElse(null), !e.isGiven()))
                .toList();
    }

    /** Another award begins with the list agreed on so far. */
    private void show(Optional<Award> now) {
        Code code = now.map(Award::code).orElse(null);
        if (code == null || code.equals(shown)) {
            return;
        }
        shown = code;
        chosen.clear();
        desk.meeting()
                .get()
                .decisions()
                .agreement(code)
                .ifPresent(agreed -> chosen.addAll(Set.copyOf(agreed.units())));
        note.set("");
        asking.forget();
    }
}
