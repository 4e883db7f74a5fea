package vn.binhxet.ui.province.tray;

import vn.binhxet.core.submission.Mark;
import vn.binhxet.core.submission.Told;
import vn.binhxet.text.Text;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** What dossiers are sorted by. Those that cannot be read have no words and no numbers. */
public enum Order {
    ARRIVAL(Comparator.comparingInt(Received::number)),
    /** The gravest first. */
    STATE(
            Comparator.comparingInt(
                    one -> one.gravest().map(Enum::ordinal).orElse(Mark.values().length))),
    BLOC(words(told -> told.bloc())),
    YEAR(number(Told::year)),
    UNITS(number(told -> told.units().size())),
    PROPOSALS(Comparator.comparingInt(Received::proposals)),
    HEAD(named(Received::nextHead)),
    FILE(named(one -> one.submission().file()));

    private final Comparator<Received> comparator;

    Order(Comparator<Received> comparator) {
        this.comparator = comparator;
    }

    Comparator<Received> comparator(boolean descending) {
        Comparator<Received> by = descending ? comparator.reversed() : comparator;
        return by.thenComparingInt(Received::number);
    }

    private static Comparator<Received> number(ToIntFunction<Told> number) {
        return Comparator.comparingInt(one -> {
            Told told = one.told();
            return told == null ? 0 : number.applyAsInt(told);
        });
    }

    private static Comparator<Received> words(Function<Told, String> words) {
        return named(one -> {
            Told told = one.told();
            return told == null ? "" : words.apply(told);
        });
    }

    /** In the order of a Vietnamese dictionary; numbers within a name by their size. */
    private static Comparator<Received> named(Function<Received, String> name) {
        Collator dictionary = Collator.getInstance(Text.VIETNAMESE);
        Pattern number = Pattern.compile("\\d{1,9}");
        return Comparator.comparing(
                one ->
                        number.matcher(name.apply(one))
                                .replaceAll(digits ->
                                        "%09d".formatted(Integer.parseInt(digits.group()))),
                dictionary::compare);
    }
}
