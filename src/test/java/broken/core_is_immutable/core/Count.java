package broken.core_is_immutable.core;

/** A count that changes under its reader. */
final class Count {
    int votes;
}
