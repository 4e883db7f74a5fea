package vn.binhxet.ui.kit;

import org.jspecify.annotations.Nullable;

/**
 * What comes next, as the bar below every screen shows it.
 *
 * @param what in a few words: "Nhập nốt 18 phiếu của xấp 2"
 * @param aloud the sentence for the chair to read, without quotation marks; null for none
 * @param action null where there is nothing left to do here
 */
public record NextStep(String what, @Nullable String aloud, @Nullable Action action) {
    public static NextStep of(String what, Action action) {
        return new NextStep(what, null, action);
    }

    /** Nothing to do here; the words say why. */
    public static NextStep none(String what) {
        return new NextStep(what, null, null);
    }

    /** The same step with a sentence to read aloud. */
    public NextStep saying(String sentence) {
        return new NextStep(what, sentence, action);
    }
}
