package vn.binhxet.ui.kit;

import org.jspecify.annotations.Nullable;

/**
 * What comes next on a screen, as the bar below it shows it.
 *
 * @param what in a few words: "Nhập nốt 18 phiếu của xấp 2"
 * @param action null where there is nothing left to do here
 * @param part how much of long work is done, from 0 to 1; null while none is under way
 */
public record NextStep(String what, @Nullable Action action, @Nullable Double part) {
    public static NextStep of(String what, Action action) {
        return new NextStep(what, action, null);
    }

    /** Nothing to do here; the words say why. */
    public static NextStep none(String what) {
        return new NextStep(what, null, null);
    }

    /** Long work is under way; the words say what is being done. */
    public static NextStep underWay(String what, double part) {
        return new NextStep(what, null, part);
    }
}
