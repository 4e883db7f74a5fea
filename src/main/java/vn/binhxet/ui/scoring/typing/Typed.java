package vn.binhxet.ui.scoring.typing;

import vn.binhxet.core.scoring.Input;

/** What was typed into the cell of a criterion, once it is understood. */
public sealed interface Typed {
    /** Something to record. */
    record Entry(Input input) implements Typed {}

    /** Nothing is known yet: what stands there is taken out. */
    record Unscored() implements Typed {}

    /** Nobody can tell. */
    record Unclear(TypingRefusal why) implements Typed {}
}
