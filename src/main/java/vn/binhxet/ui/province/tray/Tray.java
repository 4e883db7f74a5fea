package vn.binhxet.ui.province.tray;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.submission.Conflict;
import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Line;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.kit.ProvinceShelf;
import vn.binhxet.ui.province.tray.Reading.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The dossiers that were dropped, as read, sifted and put side by side. Used on the FX thread. */
public final class Tray {
    /** As many as that share of those that lie there wait until they are put beside them. */
    private static final int HANDFUL = 4;

    private final ProvinceShelf shelf;
    private final Reading reading;
    private final List<Submission> hand = new ArrayList<>();
    private final Map<Path, String> codes = new HashMap<>();
    private final ObjectProperty<Sifting> sifting = new SimpleObjectProperty<>(Sifting.ALL);
    private final ObjectProperty<@Nullable Received> picked = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Gathered> gathered =
            new ReadOnlyObjectWrapper<>(Gathered.of(List.of()));
    private final ReadOnlyObjectWrapper<List<Received>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Received>> shown =
            new ReadOnlyObjectWrapper<>(List.of());

    public Tray(ProvinceShelf shelf) {
        this.shelf = shelf;
        reading = new Reading(shelf, this::read, this::putDown);
        sifting.subscribe((_, _) -> sift());
    }

    /** All of them, in the order they came. */
    public ReadOnlyObjectProperty<List<Received>> all() {
        return all.getReadOnlyProperty();
    }

    /** Those that are sifted out, in the order asked for. */
    public ReadOnlyObjectProperty<List<Received>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** All of them, by the names of the blocs. */
    public List<Received> byBloc() {
        return Sifting.ALL.by(Order.BLOC, false).of(all.get());
    }

    /** All of them side by side. */
    public ReadOnlyObjectProperty<Gathered> gathered() {
        return gathered.getReadOnlyProperty();
    }

    /** How far reading is; empty while nothing is read. */
    public ReadOnlyObjectProperty<Optional<Progress>> reading() {
        return reading.progress();
    }

    /** Why nothing came of what was dropped. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return reading.problems();
    }

    public ObjectProperty<Sifting> sifting() {
        return sifting;
    }

    /** The dossier somebody looks at; null while there is none. */
    public ObjectProperty<@Nullable Received> picked() {
        return picked;
    }

    /**
     * Reads dossiers, of folders all within; one that lies here already is read anew. They join
     * those that are still to be read.
     */
    public void take(List<Path> dropped) {
        reading.take(dropped);
    }

    /** Reads no more after the one under way; those read stay. */
    public void stop() {
        reading.stop();
    }

    public void remove(Received one) {
        codes.remove(one.place());
        change(now -> now.without(one.submission()));
    }

    /** Takes everything off, and stops reading. */
    public void clear() {
        reading.discard();
        hand.clear();
        codes.clear();
        sifting.set(Sifting.ALL);
        change(_ -> Gathered.of(List.of()));
    }

    /** Decides whether its proposals are added up; no word for one that never may. */
    public void count(Received one) {
        if (one.line().mayCount()) {
            boolean counts = !one.line().counted();
            change(now -> now.counting(one.submission(), counts));
        }
    }

    /** Compares with the code on the signed paper, as far as it is typed. */
    public void compare(Received one, String typed) {
        codes.put(one.place(), typed);
        list();
    }

    /** Shows a dossier that a conflict names, whatever was sifted. */
    public void pick(Submission submission) {
        Path place = Received.place(submission);
        if (shown.get().stream().noneMatch(one -> one.place().equals(place))) {
            sifting.set(Sifting.ALL.by(sifting.get().order(), sifting.get().descending()));
        }
        shown.get().stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .ifPresent(picked::set);
    }

    private void read(Submission submission) {
        hand.add(submission);
        if (hand.size() * HANDFUL > gathered.get().lines().size()) {
            putDown(() -> {});
        }
    }

    private void putDown(Runnable then) {
        List<Submission> more = List.copyOf(hand);
        hand.clear();
        shelf.change(
                now -> more.isEmpty() ? now : now.with(more),
                now -> {
                    beside(now);
                    then.run();
                });
    }

    private void change(UnaryOperator<Gathered> how) {
        shelf.change(how, this::beside);
    }

    private void beside(Gathered now) {
        gathered.set(now);
        list();
    }

    private void list() {
        Map<Path, List<Conflict>> conflicts = new HashMap<>();
        for (Conflict conflict : gathered.get().conflicts()) {
            for (Submission one : conflict.between()) {
                conflicts
                        .computeIfAbsent(Received.place(one), _ -> new ArrayList<>())
                        .add(conflict);
            }
        }
        List<Received> now = new ArrayList<>();
        for (Line line : gathered.get().lines()) {
            Path place = Received.place(line.submission());
            now.add(
                    new Received(
                            now.size() + 1,
                            line,
                            conflicts.getOrDefault(place, List.of()),
                            codes.getOrDefault(place, "")));
        }
        all.set(List.copyOf(now));
        sift();
    }

    /** The picked one stays picked as it is now; where it is gone, the one in its place is. */
    private void sift() {
        Received before = picked.get();
        int at = before == null ? 0 : Math.max(0, placeOf(before, shown.get()));
        shown.set(sifting.get().of(all.get()));
        int now = before == null ? -1 : placeOf(before, shown.get());
        int wanted = now >= 0 ? now : Math.min(at, shown.get().size() - 1);
        picked.set(wanted < 0 ? null : shown.get().get(wanted));
    }

    private static int placeOf(Received one, List<Received> among) {
        return among.stream().map(Received::place).toList().indexOf(one.place());
    }
}
