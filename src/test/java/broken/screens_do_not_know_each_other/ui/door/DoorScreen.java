package broken.screens_do_not_know_each_other.ui.door;

import broken.screens_do_not_know_each_other.ui.bell.BellScreen;

/** A screen that knows another. */
record DoorScreen(BellScreen bell) {}
