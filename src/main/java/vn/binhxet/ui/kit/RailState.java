package vn.binhxet.ui.kit;

/** How far the work of a screen has come. */
public enum RailState {
    NOT_BEGUN,
    UNDER_WAY,
    DONE
}
