package vn.binhxet.ui.kit;

import java.util.function.Consumer;

/**
 * All asking and telling that interrupts people: for what cannot be taken back, for reasons, and
 * for failures. What a rule refuses is said beside the field instead. Answers come later, on the FX
 * thread; one dialog waits until the one before it was answered.
 */
public interface Dialogs {
    /**
     * Asks for a yes.
     *
     * @param no run when the harmless answer was given
     */
    void confirm(Question question, Runnable yes, Runnable no);

    /** Asks for a yes with a reason. The reason given is not blank. */
    void reason(Question question, Consumer<String> yes, Runnable no);

    /** Tells something that has to be known before going on. */
    void tell(String title, String words);
}
