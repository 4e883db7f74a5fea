package vn.binhxet.core.handin;

/** Scans and photos of signed pages, as files attached to the meeting. */
public final class SignedPages {
    /** The word of the story for them. */
    public static final String WORD = "signed";

    private SignedPages() {}
}
