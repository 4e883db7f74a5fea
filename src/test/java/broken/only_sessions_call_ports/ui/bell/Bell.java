package broken.only_sessions_call_ports.ui.bell;

import broken.only_sessions_call_ports.port.Journal;

/** A screen with a door of its own to the outside. */
record Bell(Journal journal) {}
