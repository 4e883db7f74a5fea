package vn.binhxet.ui.scoring.take;

import vn.binhxet.port.ScoreReading;

import java.nio.file.Path;

/**
 * A file that was read.
 *
 * @param read as it stands alone
 * @param taken the same beside the other files: what is shown and recorded
 */
record TakenFile(Path path, ScoreReading read, ScoreReading taken, FileState state) {
    /** What became of a file. */
    enum FileState {
        /** It can be recorded. */
        READY,
        /** All it says stands already. */
        NOTHING_NEW,
        /** It has problems. */
        REFUSED,
        RECORDED
    }

    static TakenFile of(Path path, ScoreReading read) {
        return new TakenFile(path, read, read, state(read));
    }

    /** Beside the other files. */
    TakenFile beside(ScoreReading reading) {
        return new TakenFile(path, read, reading, state(reading));
    }

    TakenFile recorded() {
        return new TakenFile(path, read, taken, FileState.RECORDED);
    }

    boolean isReady() {
        return state == FileState.READY;
    }

    private static FileState state(ScoreReading reading) {
        if (!reading.problems().isEmpty()) {
            return FileState.REFUSED;
        }
        return reading.commands().isEmpty() ? FileState.NOTHING_NEW : FileState.READY;
    }
}
