package vn.binhxet.ui.regulation.form;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Share;
import vn.binhxet.text.Text;
import vn.binhxet.ui.regulation.draft.DraftRefusal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a value is written in a field, and read back from what was typed. */
public record Reading<T>(Function<T, String> write, Function<String, Outcome<T>> read) {
    private static final String FEW_DIGITS = "\\d{1,6}";

    /** Words that must not be blank. */
    public static Reading<String> words() {
        return new Reading<>(
                words -> words,
                typed ->
                        typed.isBlank()
                                ? refused(DraftRefusal.TEXT_MISSING)
                                : new Outcome.Done<>(typed.strip()));
    }

    /** A code; whether it is free is looked at elsewhere. */
    public static Reading<Code> code() {
        return new Reading<>(
                Code::value,
                typed ->
                        Code.isValid(typed.strip())
                                ? new Outcome.Done<>(new Code(typed.strip()))
                                : refused(DraftRefusal.NOT_A_CODE));
    }

    /** Points, with a decimal comma or point; a point or comma between thousands is refused. */
    public static Reading<Points> points(Text text) {
        return new Reading<>(
                points -> text.decimal(points.value(), Math.max(0, points.value().scale())),
                typed -> {
                    String plain = typed.strip().replace('−', '-').replace(',', '.');
                    return isPlain(plain) && !looksLikeThousands(typed.strip())
                            ? new Outcome.Done<>(Points.of(plain))
                            : refused(DraftRefusal.NOT_A_NUMBER);
                });
    }

    /** A whole number, not below 0. */
    public static Reading<Integer> whole() {
        return new Reading<>(
                String::valueOf,
                typed ->
                        typed.strip().matches(FEW_DIGITS)
                                ? new Outcome.Done<>(Integer.parseInt(typed.strip()))
                                : refused(DraftRefusal.NOT_WHOLE));
    }

    /** A fraction, such as 2/3. */
    public static Reading<Share> share() {
        return new Reading<>(
                Share::toString,
                typed -> {
                    try {
                        return new Outcome.Done<>(Share.of(typed));
                    } catch (IllegalArgumentException _) {
                        return refused(DraftRefusal.NOT_A_SHARE);
                    }
                });
    }

    /** The same where nothing may stand. */
    public Reading<Optional<T>> orNothing() {
        return new Reading<>(
                value -> value.map(write).orElse(""),
                typed ->
                        typed.isBlank()
                                ? new Outcome.Done<>(Optional.empty())
                                : read.apply(typed).map(Optional::of));
    }

    private static boolean isPlain(String number) {
        return number.matches("-?\\d{1,9}(\\.\\d{1,6})?");
    }

    /** "1.000" is a thousand to people and one to a computer. */
    private static boolean looksLikeThousands(String number) {
        return number.matches("[-−]?[1-9]\\d{0,2}\\.\\d{3}");
    }

    private static <T> Outcome<T> refused(DraftRefusal why) {
        return new Outcome.Refused<>(List.of(Problem.of(why, "")));
    }
}
