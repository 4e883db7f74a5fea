package vn.binhxet.ui.kit;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * The one thing to do next on a screen.
 *
 * @param label verb and object: "Niêm phong lượt 1"
 * @param press what pressing does: the thing itself, or going where it can be made possible
 * @param notYet why it is not possible yet; null if it is
 */
public record Action(String label, Ikon icon, Runnable press, @Nullable String notYet) {
    /** An action that can be done now. */
    public static Action of(String label, Ikon icon, Runnable run) {
        return new Action(label, icon, run, null);
    }

    /**
     * The same action while it is not possible: it looks grey and says why, and pressing it goes
     * where something can be done about it.
     */
    public Action notYet(String reason, Runnable goThere) {
        return new Action(label, icon, goThere, reason);
    }
}
