package vn.binhxet.ui.nomination;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Consequence;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What speaks against a unit: that it may not be proposed, or does not want to be. */
final class RestrictViewModel {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Desk desk;
    private final Asking asking;
    private final ReadOnlyObjectWrapper<Optional<Form>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Consequence>> again =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final ObjectProperty<Set<Code>> subjects = new SimpleObjectProperty<>(Set.of());

    /** Which form is open, and about what. */
    record Form(Kind kind, UnitId unit, Code subject) {}

    /** The two forms. */
    enum Kind {
        BAR,
        WITHDRAW
    }

    RestrictViewModel(Desk desk, Notices notices) {
        this.desk = desk;
        asking = new Asking(desk, notices);
        subjects.subscribe((_, _) -> foresee());
    }

    Asking asking() {
        return asking;
    }

    /** The form that is open; empty while none is. */
    ReadOnlyObjectProperty<Optional<Form>> form() {
        return form.getReadOnlyProperty();
    }

    /** What would have to be decided again if it were recorded now. */
    ReadOnlyObjectProperty<List<Consequence>> again() {
        return again.getReadOnlyProperty();
    }

    /** The ground, or the reason. */
    StringProperty words() {
        return words;
    }

    /** The paper that says so. */
    StringProperty source() {
        return source;
    }

    /** Day, month and year of the paper; blank for none. */
    StringProperty day() {
        return day;
    }

    /** The awards and offices a bar concerns. */
    ObjectProperty<Set<Code>> subjects() {
        return subjects;
    }

    void open(Kind kind, UnitId unit, Code subject) {
        List.of(words, source, day).forEach(field -> field.set(""));
        asking.forget();
        form.set(Optional.of(new Form(kind, unit, subject)));
        subjects.set(Set.of(subject));
        foresee();
    }

    void leave() {
        form.set(Optional.empty());
        asking.forget();
    }

    void record() {
        form.get()
                .ifPresent(open -> {
                    LocalDate date;
                    try {
                        date = date();
                    } catch (DateTimeException _) {
                        asking.refuse(
                                List.of(
                                        Problem.of(
                                                NominationRefusal.NOT_A_DAY,
                                                "date",
                                                day.get().strip())));
                        return;
                    }
                    String name = asking.name(open.unit());
                    switch (open.kind()) {
                        case BAR ->
                                asking.ask(
                                        new Command.BarUnit(bar(open, date)),
                                        asking.text().of("nomination.recorded.bar", name),
                                        this::leave);
                        case WITHDRAW ->
                                asking.ask(
                                        new Command.Withdraw(withdrawal(open, date)),
                                        asking.text().of("nomination.recorded.withdraw", name),
                                        this::leave);
                    }
                });
    }

    private @Nullable LocalDate date() {
        return day.get().isBlank() ? null : LocalDate.parse(day.get().strip(), DAY);
    }

    private Bar bar(Form open, @Nullable LocalDate date) {
        List<Code> concerned =
                desk.meeting().get().regulation().subjects().stream()
                        .map(Subject::code)
                        .filter(subjects.get()::contains)
                        .toList();
        return new Bar(open.unit(), concerned, words.get().strip(), source.get().strip(), date);
    }

    private Withdrawal withdrawal(Form open, @Nullable LocalDate date) {
        return new Withdrawal(open.unit(), open.subject(), words.get().strip(), date);
    }

    private void foresee() {
        again.set(
                form.get()
                        .map(open ->
                                open.kind() == Kind.BAR
                                        ? Consequence.of(desk.meeting().get(), bar(open, null))
                                        : Consequence.of(
                                                desk.meeting().get(), withdrawal(open, null)))
                        .orElse(List.of()));
    }
}
