package broken.no_circle_of_rooms.one;

import broken.no_circle_of_rooms.other.There;

/** Needs the other room. */
public record Here(There there) {}
