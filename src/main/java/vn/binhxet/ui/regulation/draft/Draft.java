package vn.binhxet.ui.regulation.draft;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.RegulationCheck;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.SchemeLine;
import vn.binhxet.core.terms.Problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The regulation as it is being written. Every edit can be taken back until the draft is recorded;
 * letters typed one after the other into one place are taken back together. Used on the FX thread.
 */
public final class Draft {
    /** Words that cannot be read as what belongs there; the value from before stands meanwhile. */
    public record Typed(String words, Problem problem) {}

    /**
     * How it stands.
     *
     * @param picked the line of the table of criteria that is in view; null for none
     * @param visit grows whenever another line came into view or lines moved, not while one is
     *     typed into
     * @param typed what cannot be read, by place
     * @param problems what stands in the way of recording it; first what cannot be read, then what
     *     the rules say
     */
    public record State(
            Regulation regulation,
            @Nullable SchemeLine picked,
            int visit,
            Map<String, Typed> typed,
            List<Problem> problems) {
        static State of(
                Regulation regulation,
                @Nullable SchemeLine picked,
                int visit,
                Map<String, Typed> typed) {
            List<Problem> all = new ArrayList<>();
            typed.values().forEach(words -> all.add(words.problem()));
            all.addAll(RegulationCheck.problemsOf(regulation));
            return new State(regulation, picked, visit, Map.copyOf(typed), List.copyOf(all));
        }

        public Scheme scheme() {
            return regulation.scheme();
        }

        /** The first problem at a place, or at one within it. */
        public Optional<Problem> problemAt(String place) {
            return problems.stream().filter(p -> isWithin(p.place(), place)).findFirst();
        }
    }

    private final ReadOnlyObjectWrapper<State> state;
    private final Deque<State> before = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();
    private Regulation recorded;
    private String lastPlace = "";

    public Draft(Regulation recorded) {
        this.recorded = recorded;
        state = new ReadOnlyObjectWrapper<>(State.of(recorded, null, 0, Map.of()));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public Regulation regulation() {
        return state.get().regulation();
    }

    /** Whether it differs from what is recorded. */
    public boolean isChanged() {
        return !regulation().equals(recorded) || !state.get().typed().isEmpty();
    }

    public boolean mayUndo() {
        return !before.isEmpty();
    }

    public boolean mayRedo() {
        return !after.isEmpty();
    }

    /** Another version is in force: a draft nobody changed follows it. */
    public void follow(Regulation now) {
        boolean changed = isChanged();
        recorded = now;
        if (changed && !regulation().equals(now)) {
            state.set(state.get());
        } else {
            restart();
        }
    }

    /** Gives all edits up. */
    public void restart() {
        before.clear();
        after.clear();
        lastPlace = "";
        state.set(State.of(recorded, state.get().picked(), state.get().visit() + 1, Map.of()));
    }

    /** Puts another regulation in place of all of it. */
    public void replace(Regulation other) {
        push("");
        state.set(State.of(other, null, state.get().visit() + 1, Map.of()));
    }

    public <T> void set(Part<T> part, T value) {
        edit(part.place(), r -> part.set().apply(r, value));
    }

    /** Changes what stands at a place; what could not be read there is forgotten. */
    public void edit(String place, UnaryOperator<Regulation> change) {
        push(place);
        State now = state.get();
        Map<String, Typed> typed = new LinkedHashMap<>(now.typed());
        typed.remove(place);
        state.set(State.of(change.apply(now.regulation()), now.picked(), now.visit(), typed));
    }

    /** Changes the number or order of rows, so that nothing typed into them keeps its place. */
    public void rearrange(String rows, UnaryOperator<Regulation> change) {
        push("");
        State now = state.get();
        state.set(
                State.of(
                        change.apply(now.regulation()),
                        now.picked(),
                        now.visit() + 1,
                        without(rows, now.typed())));
    }

    /** Changes the tree of the table of criteria, and brings a line of it into view. */
    public void rearrange(Scheme scheme, @Nullable SchemeLine picked) {
        push("");
        State now = state.get();
        state.set(
                State.of(
                        RegulationParts.SCHEME.set().apply(now.regulation(), scheme),
                        picked,
                        now.visit() + 1,
                        without("sections", now.typed())));
    }

    /** The line in view bears another code from now on. */
    public void recode(String place, Scheme scheme, SchemeLine now) {
        edit(place, r -> RegulationParts.SCHEME.set().apply(r, scheme));
        State typed = state.get();
        state.set(State.of(typed.regulation(), now, typed.visit(), typed.typed()));
    }

    /** Keeps words that cannot be read, so that they are neither lost nor recorded. */
    public void mistype(String place, String words, Problem problem) {
        push(place);
        State now = state.get();
        Map<String, Typed> typed = new LinkedHashMap<>(now.typed());
        typed.put(place, new Typed(words, problem.within(place)));
        state.set(State.of(now.regulation(), now.picked(), now.visit(), typed));
    }

    /** Brings a line into view. */
    public void pick(@Nullable SchemeLine line) {
        lastPlace = "";
        State now = state.get();
        state.set(State.of(now.regulation(), line, now.visit() + 1, now.typed()));
    }

    /** Takes the latest edit back. */
    public void undo() {
        move(before, after);
    }

    /** Does again what was taken back last. */
    public void redo() {
        move(after, before);
    }

    private void move(Deque<State> from, Deque<State> to) {
        if (!from.isEmpty()) {
            lastPlace = "";
            to.push(state.get());
            State then = from.pop();
            int visit = state.get().visit() + 1;
            state.set(State.of(then.regulation(), then.picked(), visit, then.typed()));
        }
    }

    private void push(String place) {
        if (place.isEmpty() || !place.equals(lastPlace)) {
            before.push(state.get());
        }
        after.clear();
        lastPlace = place;
    }

    private static Map<String, Typed> without(String rows, Map<String, Typed> typed) {
        Map<String, Typed> left = new LinkedHashMap<>(typed);
        left.keySet().removeIf(place -> isWithin(place, rows));
        return left;
    }

    private static boolean isWithin(String place, String outer) {
        return place.startsWith(outer)
                && (place.length() == outer.length()
                        || outer.isEmpty()
                        || place.charAt(outer.length()) == '.'
                        || place.charAt(outer.length()) == '[');
    }
}
