package broken.core_knows_only_java.core;

import java.nio.file.Path;

/** A rule that knows files. */
record Reader(Path file) {}
