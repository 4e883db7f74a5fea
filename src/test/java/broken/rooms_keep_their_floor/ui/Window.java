package broken.rooms_keep_their_floor.ui;

import broken.rooms_keep_their_floor.store.Shelf;

/** A screen that reaches past the session into the store. */
public record Window(Shelf shelf) {}
