package broken.no_circle_of_files;

/** Needs the hen. */
record Egg(Hen from) {}
