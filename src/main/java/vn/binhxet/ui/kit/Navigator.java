package vn.binhxet.ui.kit;

/** Goes from one screen to another. Nothing travels along: what screens share is the meeting. */
public interface Navigator {
    /** Shows a screen; a place that has none stays where it is. */
    void go(Place place);
}
