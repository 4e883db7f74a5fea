package broken.no_circle_of_files;

/** Needs the egg. */
record Hen(Egg from) {}
