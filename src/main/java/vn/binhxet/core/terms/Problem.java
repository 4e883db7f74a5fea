package vn.binhxet.core.terms;

import java.util.List;

/**
 * A refusal at its place, with the values its sentence needs.
 *
 * @param refusal the reason
 * @param place where in what was asked, in the words of the story ({@code entries["I.3"]}, {@code
 *     list[3]}); empty for the whole
 * @param args ids, numbers, points and words for the sentence, in its order
 */
public record Problem(Refusal refusal, String place, List<Object> args) {
    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(Refusal refusal, String place, Object... args) {
        return new Problem(refusal, place, List.of(args));
    }

    /**
     * The same problem, seen from one level further out: {@code list[3]} within {@code steps[12]}.
     */
    public Problem within(String outer) {
        String inner = place.isEmpty() || place.startsWith("[") ? place : "." + place;
        return outer.isEmpty() ? this : new Problem(refusal, outer + inner, args);
    }
}
