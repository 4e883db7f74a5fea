package broken.nobody_sleeps;

/** Waits and hopes. */
final class Waiter {
    private Waiter() {}

    static void await() throws InterruptedException {
        Thread.sleep(1);
    }
}
