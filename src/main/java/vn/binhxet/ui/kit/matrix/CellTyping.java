package vn.binhxet.ui.kit.matrix;

import java.util.Optional;

/** What one types into a grid, and what comes of it. */
public interface CellTyping {
    /**
     * What would have to be typed to get what stands there, an empty text if nothing does. Empty
     * where one cannot type at all, as in a folded band.
     */
    Optional<String> typed(Spot spot);

    /**
     * What is said beside a cell while one types in it.
     *
     * @param sentence empty for nothing
     */
    record Remark(State state, String sentence) {
        public static final Remark NONE = new Remark(State.FINE, "");

        /** Whether what was typed can be taken like that. */
        public enum State {
            FINE,
            /** Not yet: it may become something that can. */
            UNFINISHED,
            WRONG
        }
    }

    /** About what has been typed so far. */
    Remark remark(Spot spot, String text);

    /**
     * Takes what was typed.
     *
     * @return false to leave the cell open: something else is needed first, after which the owner
     *     calls {@link MatrixGrid#goOn} or {@link MatrixGrid#giveUp}
     */
    boolean take(Spot spot, String text);

    /** Takes out what stands in the block. */
    void takeOut(Block block);

    /** The block as lines of tab-separated text. */
    String copied(Block block);

    /** Takes lines of tab-separated text, from this cell on to the right and down. */
    void paste(Spot from, String text);

    /** Folds or opens a band. */
    void fold(int band);
}
