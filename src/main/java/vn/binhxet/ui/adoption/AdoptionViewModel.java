package vn.binhxet.ui.adoption;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.adoption.Adoption;
import vn.binhxet.core.adoption.Adoptions;
import vn.binhxet.core.adoption.Matter;
import vn.binhxet.core.adoption.Opinions;
import vn.binhxet.core.adoption.Reckoning;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Topic;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;
import vn.binhxet.ui.adoption.OpinionFields.Side;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A show of hands: what is voted on, and the three numbers. What is still to be adopted is picked
 * by itself, with its usual title.
 */
final class AdoptionViewModel {
    private final Desk desk;
    private final Asking asking;
    private final OpinionFields opinions;
    private final ObservableValue<Adoptions> adoptions;
    private final ObservableValue<Phase> phase;
    private final ObservableValue<Reckoning> reckoning;
    private final ReadOnlyObjectWrapper<Matter> matter = new ReadOnlyObjectWrapper<>(Matter.REPORT);
    private final StringProperty title = new SimpleStringProperty("");
    private final Map<Matter, String> drafts = new EnumMap<>(Matter.class);

    /** Whether the meeting can vote. */
    enum Phase {
        NOT_BEGUN,
        OPEN,
        OVER
    }

    AdoptionViewModel(Desk desk, Notices notices) {
        this.desk = desk;
        asking = new Asking(desk, notices);
        opinions = new OpinionFields(() -> desk.meeting().get().votersPresent());
        adoptions = desk.settled().map(Adoptions::of);
        phase = desk.settled().map(Meeting::proceedings).map(AdoptionViewModel::phase);
        reckoning =
                Bindings.createObjectBinding(
                        () -> Reckoning.of(desk.settled().get(), opinions.told().get()),
                        desk.settled(),
                        opinions.told());
        desk.settled()
                .subscribe((before, now) -> {
                    if (before.votersPresent() != now.votersPresent()) {
                        opinions.fill();
                    }
                });
        opinions.told().subscribe((_, _) -> asking.forget());
        pick(proposed());
    }

    Text text() {
        return asking.text();
    }

    /** The sentences with the short names of the units. */
    Text briefly() {
        return text().naming(Names.brief(desk.meeting().get()));
    }

    Asking asking() {
        return asking;
    }

    ObservableValue<Phase> phase() {
        return phase;
    }

    /** What was voted on so far. */
    ObservableValue<Adoptions> adoptions() {
        return adoptions;
    }

    /** What is voted on. */
    ReadOnlyObjectProperty<Matter> matter() {
        return matter.getReadOnlyProperty();
    }

    /** Its title; of an amendment the text. */
    StringProperty title() {
        return title;
    }

    OpinionFields opinions() {
        return opinions;
    }

    /** What the numbers come to as they stand. */
    ObservableValue<Reckoning> reckoning() {
        return reckoning;
    }

    /** The vote that stands on what is picked, where a year has one of it only. */
    Optional<Adoption> before() {
        Matter picked = matter.get();
        return adoptions.getValue().all().stream()
                .filter(a -> picked.isOnce() && a.matter() == picked && a.stands())
                .findFirst();
    }

    /** Picks what is voted on; what was written for another is kept for it. */
    void pick(Matter other) {
        drafts.put(matter.get(), title.get());
        matter.set(other);
        String draft = drafts.getOrDefault(other, "");
        title.set(draft.isBlank() ? usualTitle(other) : draft);
        asking.forget();
    }

    void pickFurther(int by) {
        List<Matter> all = List.of(Matter.values());
        int at = all.indexOf(matter.get()) + by;
        if (at >= 0 && at < all.size()) {
            pick(all.get(at));
        }
    }

    /** Picks what is to be adopted next, unless somebody is at something already. */
    void freshen() {
        if (opinions.areBlank() && title.get().equals(usualTitle(matter.get()))) {
            pick(proposed());
        }
    }

    /** Records the vote. */
    void record() {
        opinions.fill();
        Opinions told = opinions.told().get();
        List<Problem> wrong =
                Arrays.stream(Side.values())
                        .filter(opinions::isWrong)
                        .map(side ->
                                Problem.of(
                                        AdoptionRefusal.NOT_A_NUMBER,
                                        side.place(),
                                        opinions.field(side).get().strip()))
                        .toList();
        if (!wrong.isEmpty()) {
            asking.refuse(wrong);
        } else if (told.inFavour() == null || told.against() == null || told.abstain() == null) {
            asking.refuse(List.of(Problem.of(AdoptionRefusal.NOTHING_COUNTED, Side.FOR.place())));
        } else {
            ask(told);
        }
    }

    private void ask(Opinions told) {
        String name = title.get().strip();
        asking.ask(
                new Command.Adopt(
                        matter.get().subject(),
                        name,
                        Objects.requireNonNull(told.inFavour()),
                        Objects.requireNonNull(told.against()),
                        Objects.requireNonNull(told.abstain())),
                text().of("adopt.recorded", matter.get()),
                () -> {
                    opinions.clear();
                    title.set("");
                    pick(proposed());
                });
    }

    private Matter proposed() {
        return adoptions
                .getValue()
                .next()
                .orElse(readsMinutes() ? Matter.MINUTES : Matter.RESOLUTION);
    }

    private boolean readsMinutes() {
        return desk.meeting().get().agenda().items().stream()
                .filter(AgendaItem::isOpen)
                .anyMatch(item -> item.topic() == Topic.MINUTES);
    }

    private String usualTitle(Matter of) {
        int year = desk.meeting().get().year();
        return switch (of) {
            case REPORT -> text().of("adopt.title.report", Integer.toString(year));
            case PLAN -> text().of("adopt.title.plan", Integer.toString(year + 1));
            case MINUTES -> text().of("adopt.title.minutes");
            case RESOLUTION, AMENDMENT -> "";
        };
    }

    private static Phase phase(Proceedings proceedings) {
        if (!proceedings.hasBegun()) {
            return Phase.NOT_BEGUN;
        }
        return proceedings.isClosed() || proceedings.areMinutesSigned() ? Phase.OVER : Phase.OPEN;
    }
}
