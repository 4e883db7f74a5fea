package vn.binhxet.ui.kit;

import org.jspecify.annotations.Nullable;

/**
 * What comes next on a screen, as the bar below it shows it.
 *
 * @param what in a few words: "Nhập nốt 18 phiếu của xấp 2"
 * @param action null where there is nothing left to do here
 */
public record NextStep(String what, @Nullable Action action) {
    public static NextStep of(String what, Action action) {
        return new NextStep(what, action);
    }

    /** Nothing to do here; the words say why. */
    public static NextStep none(String what) {
        return new NextStep(what, null);
    }
}
