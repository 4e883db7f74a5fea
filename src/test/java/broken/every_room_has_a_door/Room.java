package broken.every_room_has_a_door;

/** Nobody says what this room is for. */
final class Room {}
