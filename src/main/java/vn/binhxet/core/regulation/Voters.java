package vn.binhxet.core.regulation;

/** Who casts a vote. */
public enum Voters {
    /** One vote a unit, however many of its people are in the room. */
    UNITS,
    /** One vote a delegate. */
    DELEGATES
}
