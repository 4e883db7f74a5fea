package vn.binhxet.ui.province.tray;

import org.jspecify.annotations.Nullable;

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
    ARRIVAL,
    STATE,
    BLOC,
    YEAR,
    UNITS,
    PROPOSALS,
    HEAD,
    FILE;

    private static final Comparator<@Nullable Mark> LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    /** Those alike stay as they arrived; by state the gravest come first. */
    Comparator<Received> comparator(boolean descending) {
        Comparator<Received> by = descending ? rising().reversed() : rising();
        return by.thenComparingInt(Received::number);
    }

    private Comparator<Received> rising() {
        return switch (this) {
            case ARRIVAL -> Comparator.comparingInt(Received::number);
            case STATE -> Comparator.comparing(one -> one.gravest().orElse(null), LAST);
            case BLOC -> words(Told::bloc);
            case YEAR -> number(Told::year);
            case UNITS -> number(told -> told.units().size());
            case PROPOSALS -> Comparator.comparingInt(Received::proposals);
            case HEAD -> named(Received::nextHead);
            case FILE -> named(one -> one.submission().file());
        };
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
