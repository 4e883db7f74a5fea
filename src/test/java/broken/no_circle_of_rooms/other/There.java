package broken.no_circle_of_rooms.other;

import broken.no_circle_of_rooms.one.Here;

/** Needs the room that needs it. */
public record There(Here here) {}
