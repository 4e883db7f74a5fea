package broken.no_mutable_statics;

/** Counts for everybody at once. */
final class Counter {
    static int count;

    private Counter() {}
}
