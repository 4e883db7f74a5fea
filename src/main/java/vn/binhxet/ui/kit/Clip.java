package vn.binhxet.ui.kit;

/** The clipboard, as far as words go. */
public interface Clip {
    /** The words on it; empty if it holds none. */
    String text();

    /** Puts words on it. */
    void put(String words);
}
