package broken.kit_knows_no_screen.ui.bell;

/** A screen. */
public final class BellScreen {}
