package broken.kit_knows_no_screen.ui.kit;

import broken.kit_knows_no_screen.ui.bell.BellScreen;

/** A tool made for one screen. */
record Tool(BellScreen bell) {}
