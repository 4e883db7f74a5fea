package broken.only_the_command_line_prints.session;

/** Speaks where nobody reads. */
final class Loud {
    private Loud() {}

    static void say(String word) {
        System.out.println(word);
    }
}
