package vn.binhxet.ui.kit.part;

import javafx.scene.Node;
import javafx.scene.control.Control;

import java.util.List;
import java.util.Optional;

/**
 * What is filled in within a dialog.
 *
 * @param <T> what it gives
 */
public interface DialogForm<T> {
    Node node();

    /**
     * Where Tab stops, in order; Enter in a text field goes to the next, from the last it answers.
     */
    List<? extends Control> stops();

    /** What was filled in; empty, with a sentence beside the field, while something is missing. */
    Optional<T> given();
}
