package vn.binhxet.ui.scoring.typing;

import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what is typed for a criterion, and writes what would have to be typed. */
public final class Spelling {
    private static final List<String> YES = List.of("1", "đ", "d", "đạt", "dat", "x");
    private static final List<String> NO = List.of("0", "k", "không", "khong", "không đạt");
    private static final List<String> DASHES = List.of("-", "–", "−");

    private Spelling() {}

    /** What was typed for a criterion of that kind; whether it fits its maximum is not asked. */
    public static Typed read(Kind kind, String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.equals("?")) {
            return new Typed.Unscored();
        }
        if (DASHES.contains(text)) {
            return new Typed.Entry(new Input.NotAssigned());
        }
        if (text.startsWith("=")) {
            return points(text.substring(1));
        }
        return switch (kind) {
            case Kind.Met _ -> met(text);
            case Kind.Graded _ -> points(text);
            case Kind.Counted _ ->
                    Numerals.whole(text)
                            .<Typed>map(count -> new Typed.Entry(new Input.Count(count)))
                            .orElse(new Typed.Unclear(TypingRefusal.NOT_TIMES));
            case Kind.Ratio _, Kind.Relative _ -> measured(text);
        };
    }

    /** What would have to be typed to get this entry. */
    public static String write(Kind kind, Input input, Text text) {
        return switch (input) {
            case Input.Met(boolean met) -> met ? "1" : "0";
            case Input.Given(Points points) ->
                    (kind instanceof Kind.Graded ? "" : "=") + number(points.value(), text);
            case Input.Count(int count) -> Integer.toString(count);
            case Input.Measured(BigDecimal target, BigDecimal actual) ->
                    number(actual, text) + "/" + number(target, text);
            case Input.NotAssigned _ -> "-";
            case Input.Cleared _ -> "";
        };
    }

    /** As the language writes it, unless that would be read as thousands ("1.125"). */
    private static String number(BigDecimal value, Text text) {
        String written = text.decimal(value, Math.max(0, value.scale()));
        boolean clear =
                Numerals.read(written).filter(read -> read.compareTo(value) == 0).isPresent();
        return clear ? written : written.replace('.', ',');
    }

    private static Typed points(String text) {
        return Numerals.read(text)
                .<Typed>map(number -> new Typed.Entry(new Input.Given(new Points(number))))
                .orElse(new Typed.Unclear(TypingRefusal.NOT_POINTS));
    }

    private static Typed met(String text) {
        if (YES.contains(text)) {
            return new Typed.Entry(new Input.Met(true));
        }
        return NO.contains(text)
                ? new Typed.Entry(new Input.Met(false))
                : new Typed.Unclear(TypingRefusal.NOT_MET_OR_NOT);
    }

    private static Typed measured(String text) {
        int slash = text.indexOf('/');
        Optional<BigDecimal> actual = Numerals.read(text.substring(0, Math.max(0, slash)));
        Optional<BigDecimal> target = Numerals.read(text.substring(slash + 1));
        return slash > 0 && actual.isPresent() && target.isPresent()
                ? new Typed.Entry(new Input.Measured(target.get(), actual.get()))
                : new Typed.Unclear(TypingRefusal.NOT_MEASURED);
    }
}
