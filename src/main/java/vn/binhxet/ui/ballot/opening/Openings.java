package vn.binhxet.ui.ballot.opening;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be voted on next, which of it is picked, and what people change of it before it is
 * opened. A vote that something before calls for is picked as soon as it is there; one that is not
 * needed only by people.
 */
public final class Openings {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Offer>> offers =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    public Openings(Desk desk) {
        this.desk = desk;
        desk.settled().subscribe(this::follow);
    }

    Text text() {
        return desk.text();
    }

    Meeting meeting() {
        return desk.meeting().get();
    }

    public ReadOnlyObjectProperty<List<Offer>> offers() {
        return offers.getReadOnlyProperty();
    }

    /** The round picked; null while nothing has to be voted on. */
    public ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What was refused last. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Whether any vote is still needed. */
    public boolean isAnyNeeded() {
        return offers.get().stream().anyMatch(Predicate.not(Offer::isOptional));
    }

    public void pick(Offer offer) {
        problems.set(List.of());
        draft.set(Draft.of(meeting(), offer, offer.asked()));
    }

    /** Takes a name off the paper, or puts one on behind those there. */
    public void toggle(UnitId unit) {
        change(now -> {
            List<UnitId> names = new ArrayList<>(now.names());
            if (!names.remove(unit)) {
                names.add(unit);
            }
            List<UnitId> ordered = order(now).stream().filter(names::contains).toList();
            return now.withNames(ordered.equals(now.offer().usual()) ? null : ordered);
        });
    }

    /**
     * Votes for that many places.
     *
     * @param seats null for those left
     */
    public void seats(@Nullable Integer seats) {
        change(now -> now.withSeats(seats));
    }

    public void method(Method method) {
        change(now -> now.withMethod(method));
    }

    /** All units: those who usually stand first, then the others as they are in the bloc. */
    List<UnitId> order(Draft of) {
        List<UnitId> usual = of.offer().usual();
        return Stream.concat(
                        usual.stream(),
                        meeting().bloc().ids().stream().filter(unit -> !usual.contains(unit)))
                .toList();
    }

    /** Whether the counting committee was named. */
    public boolean hasCommittee() {
        return meeting().decisions().committee().isPresent();
    }

    /**
     * Names the committee if it was not named, and opens the round: both, or neither.
     *
     * @param members separated by commas or line ends
     */
    public void open(String head, String members, String witness) {
        Draft now = draft.get();
        if (now == null) {
            return;
        }
        List<Command> commands = new ArrayList<>();
        if (!hasCommittee() && !head.isBlank()) {
            commands.add(
                    new Command.NameCommittee(
                            head.strip(),
                            split(members),
                            witness.isBlank() ? null : witness.strip()));
        }
        commands.add(now.asked());
        desk.askAll(commands, problems::set);
    }

    private void change(Function<Draft, Command.OpenRound> changing) {
        Draft now = draft.get();
        if (now != null) {
            problems.set(List.of());
            draft.set(Draft.of(meeting(), now.offer(), changing.apply(now)));
        }
    }

    private void follow(Meeting meeting) {
        List<Offer> before = offers.get();
        Draft had = draft.get();
        List<Offer> now = new Offers(meeting).all();
        Optional<Offer> called =
                first(now, o -> o.isAgain() && before.stream().noneMatch(o::isSame));
        Optional<Offer> kept = first(now, o -> had != null && o.isSame(had.offer()));
        Offer picked =
                called.or(() -> kept)
                        .or(() -> first(now, Offer::isAgain))
                        .or(() -> first(now, o -> !o.isOptional() && !o.usual().isEmpty()))
                        .orElse(null);
        offers.set(now);
        boolean unchanged = had != null && picked != null && picked.equals(had.offer());
        draft.set(
                picked == null
                        ? null
                        : Draft.of(
                                meeting,
                                picked,
                                unchanged ? Objects.requireNonNull(had).asked() : picked.asked()));
    }

    private static Optional<Offer> first(List<Offer> offers, Predicate<Offer> such) {
        return offers.stream().filter(such).findFirst();
    }

    private static List<String> split(String names) {
        return names.lines()
                .flatMap(line -> List.of(line.split("[,;]")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
