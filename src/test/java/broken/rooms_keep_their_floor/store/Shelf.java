package broken.rooms_keep_their_floor.store;

/** Stands on the store's floor. */
public final class Shelf {}
