package vn.binhxet.ui.result.office;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Rotation;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.result.choice.ResultRefusal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who gets an office next year. The way is that of the regulation unless people pick another, and
 * the unit the one whose turn it is where turns decide; of the three numbers of votes the last
 * fills itself.
 */
public final class Electing {
    private final Desk desk;
    private final Asking asking;
    private final ObservableValue<Optional<OfficeLine>> office;
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Election>> how =
            new SimpleObjectProperty<>(Optional.empty());
    private final Opinions opinions;
    private final StringProperty reason = new SimpleStringProperty("");
    private @Nullable OfficeLine shown;

    /**
     * @param office the one to fill; empty if none is or nothing may be decided now
     */
    public Electing(Desk desk, Notices notices, ObservableValue<Optional<OfficeLine>> office) {
        this.desk = desk;
        this.office = office;
        asking = new Asking(desk, notices);
        opinions = new Opinions(() -> desk.meeting().get().votersPresent());
        office.subscribe(now -> now.ifPresent(this::show));
    }

    public Text text() {
        return asking.text();
    }

    public Asking asking() {
        return asking;
    }

    public ObservableValue<Optional<OfficeLine>> office() {
        return office;
    }

    /** Part of a unit's name, with or without marks. */
    public StringProperty unit() {
        return unit;
    }

    /** The units meant by what was typed; none while nothing was. */
    public ObservableValue<List<Unit>> found() {
        return unit.map(this::find);
    }

    public StringProperty year() {
        return year;
    }

    /** The way picked; at first that of the regulation. */
    public ObjectProperty<Optional<Election>> how() {
        return how;
    }

    /** The ways open to this office. */
    public Set<Election> ways() {
        Set<Election> ways = EnumSet.noneOf(Election.class);
        office.getValue()
                .ifPresent(line -> {
                    if (!line.office().by().onPaper()) {
                        ways.addAll(EnumSet.of(Election.ACCLAMATION, Election.ROTATION));
                    }
                    if (!line.winners().isEmpty()) {
                        ways.add(Election.ROUND);
                    }
                });
        return ways;
    }

    /** Whose turn it is; empty while no office is to be filled. */
    public Optional<Rotation> rotation() {
        Meeting meeting = desk.meeting().get();
        return office.getValue()
                .map(line -> Rotation.of(meeting.bloc(), line.office().code(), meeting.year()));
    }

    /** The votes of an acclamation or about whose turn it is; they need not be counted. */
    public Opinions opinions() {
        return opinions;
    }

    /** Why somebody else is chosen than before; only then needed. */
    public StringProperty reason() {
        return reason;
    }

    public void elect() {
        Optional<OfficeLine> line = office.getValue();
        Election way = how.get().orElse(Election.ACCLAMATION);
        List<Unit> meant = find(unit.get());
        List<Problem> wrong = new ArrayList<>();
        if (meant.size() != 1) {
            wrong.add(Problem.of(ResultRefusal.UNIT_UNCLEAR, "unit", meant.size()));
        }
        Integer inYear = Opinions.number(year, "year", wrong);
        boolean counted = way != Election.ROUND && !opinions.areBlank();
        Integer in = counted ? Opinions.number(opinions.inFavour(), "for", wrong) : null;
        Integer no = counted ? Opinions.number(opinions.against(), "against", wrong) : null;
        Integer none = counted ? Opinions.number(opinions.abstain(), "abstain", wrong) : null;
        if (line.isEmpty() || inYear == null || !wrong.isEmpty()) {
            asking.refuse(wrong);
            return;
        }
        Code code = line.get().office().code();
        Unit chosen = meant.getFirst();
        RoundId round = way == Election.ROUND ? line.get().winners().get(chosen.id()) : null;
        asking.ask(
                new Command.Elect(
                        code,
                        inYear,
                        chosen.id(),
                        way,
                        round,
                        in,
                        no,
                        none,
                        reason.get().isBlank() ? null : reason.get().strip()),
                text().of("result.recorded.elected", chosen.id(), code, inYear),
                this::clear);
    }

    private List<Unit> find(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        List<Unit> parts =
                desk.meeting().get().bloc().units().stream()
                        .filter(u ->
                                Text.contains(u.name(), typed) || Text.contains(u.label(), typed))
                        .toList();
        List<Unit> whole =
                parts.stream()
                        .filter(u ->
                                Text.contains(typed, u.name()) || Text.contains(typed, u.label()))
                        .toList();
        return whole.size() == 1 ? whole : parts;
    }

    private void show(OfficeLine line) {
        boolean other = shown == null || !shown.office().code().equals(line.office().code());
        shown = line;
        if (other) {
            clear();
        }
    }

    private void clear() {
        Meeting meeting = desk.meeting().get();
        OfficeLine line = office.getValue().orElse(shown);
        year.set(Integer.toString(meeting.year() + 1));
        how.set(Optional.of(usual(line)));
        unit.set(line == null ? "" : expected(meeting, line).map(meeting.bloc()::name).orElse(""));
        opinions.clear();
        reason.set("");
        asking.forget();
    }

    /** Who won a round, or whose turn it is where turns decide. */
    private static Optional<UnitId> expected(Meeting meeting, OfficeLine line) {
        Office office = line.office();
        if (usual(line) == Election.ROTATION) {
            return Rotation.of(meeting.bloc(), office.code(), meeting.year()).order().stream()
                    .filter(unit ->
                            !meeting.decisions().restrictions().concern(unit, office.code()))
                    .filter(unit -> line.holders().stream().noneMatch(h -> h.unit().equals(unit)))
                    .findFirst();
        }
        return line.winners().keySet().stream().findFirst();
    }

    private static Election usual(@Nullable OfficeLine line) {
        if (line != null && !line.winners().isEmpty()) {
            return Election.ROUND;
        }
        return line != null && line.office().by() == Method.ROTATION
                ? Election.ROTATION
                : Election.ACCLAMATION;
    }
}
