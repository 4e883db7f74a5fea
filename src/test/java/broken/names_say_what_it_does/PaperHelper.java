package broken.names_say_what_it_does;

/** Helps; with what? */
final class PaperHelper {}
