package broken.screens_do_not_know_each_other.ui.bell;

/** A screen. */
public final class BellScreen {}
