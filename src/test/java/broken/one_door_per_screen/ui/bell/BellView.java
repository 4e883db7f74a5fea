package broken.one_door_per_screen.ui.bell;

/** A second door. */
public final class BellView {}
