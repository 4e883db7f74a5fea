package vn.binhxet.ui.province.tray;

import vn.binhxet.core.submission.Told;
import vn.binhxet.text.Text;

import java.util.List;

/**
 * Which dossiers are shown, and in what order.
 *
 * @param words part of the name of a bloc, a unit or the file, with or without marks; empty for any
 * @param remarksOnly only those with something to look at
 */
public record Sifting(String words, boolean remarksOnly, Order order, boolean descending) {
    public static final Sifting ALL = new Sifting("", false, Order.ARRIVAL, false);

    public Sifting words(String now) {
        return new Sifting(now, remarksOnly, order, descending);
    }

    public Sifting remarksOnly(boolean now) {
        return new Sifting(words, now, order, descending);
    }

    public Sifting by(Order now, boolean down) {
        return new Sifting(words, remarksOnly, now, down);
    }

    List<Received> of(List<Received> all) {
        return all.stream().filter(this::takes).sorted(order.comparator(descending)).toList();
    }

    private boolean takes(Received one) {
        return (!remarksOnly || one.hasRemarks()) && (words.isBlank() || names(one));
    }

    private boolean names(Received one) {
        Told told = one.told();
        return Text.contains(one.submission().file(), words)
                || (told != null
                        && (Text.contains(told.bloc(), words)
                                || told.units().stream()
                                        .anyMatch(unit -> Text.contains(unit.name(), words))));
    }
}
