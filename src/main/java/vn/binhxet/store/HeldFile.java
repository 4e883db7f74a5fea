package vn.binhxet.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * A meeting file that nobody else can open meanwhile. SQLite's lock on the file itself is backed by
 * that of the {@link SideFile}: on Linux and macOS the former is lost as soon as this program opens
 * and closes the file in any other way, as in copying it.
 */
final class HeldFile implements AutoCloseable {
    /** So that SQLite reads what is left of a damaged file; never while it writes. */
    private static final String READ_WHAT_IS_LEFT = "PRAGMA writable_schema = ON";

    private static final String LOCK = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT";

    private static final String WRITE_SAFELY =
            "PRAGMA writable_schema = OFF; PRAGMA journal_mode = TRUNCATE;"
                    + " PRAGMA synchronous = EXTRA";

    /** In this order SQLite also takes away its own side file, {@code NAME-journal}. */
    private static final String UNLOCK =
            "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE";

    private final Path path;
    private final Database database;
    private final @Nullable SideFile side;

    private HeldFile(Path path, Database database, @Nullable SideFile side) {
        this.path = path;
        this.database = database;
        this.side = side;
    }

    /**
     * Opens a file that is there. What SQLite had begun to write when a program was killed is taken
     * back now.
     *
     * @param otherwise what it means when the disk or the system does not let it be opened
     * @throws StoreFailure if somebody holds it, it is no database, or it cannot be opened
     */
    static HeldFile take(Path path, Clock clock, StoreTrouble otherwise) {
        try {
            Database database = Database.open(path);
            try {
                database.run(READ_WHAT_IS_LEFT);
                database.run(LOCK);
                return new HeldFile(path, database, side(path, clock));
            } catch (SQLException | StoreFailure e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure(path, e, otherwise);
        }
    }

    /**
     * From now on each transaction, once acknowledged, stands in this one file and survives a power
     * cut.
     */
    void makeReadyToWrite() throws SQLException {
        database.run(WRITE_SAFELY);
    }

    Database database() {
        return database;
    }

    StoreFailure failure(StoreTrouble trouble, Object... args) {
        return failure(path, trouble, null, args);
    }

    /** What an error of SQLite means for people. */
    StoreFailure failure(SQLException e, StoreTrouble otherwise) {
        return failure(path, e, otherwise);
    }

    @Override
    public void close() {
        if (side != null) {
            side.close();
        }
        try (database) {
            database.run(UNLOCK);
        } catch (SQLException _) {
            // Everything recorded was kept before; there is nothing left to lose.
        }
    }

    static StoreFailure failure(
            Path path, StoreTrouble trouble, @Nullable Throwable cause, Object... args) {
        return new StoreFailure(new Problem(trouble, path.toString(), List.of(args)), cause);
    }

    private static StoreFailure failure(Path path, SQLException e, StoreTrouble otherwise) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode())) {
            case SQLITE_BUSY, SQLITE_LOCKED -> held(path, e);
            case SQLITE_NOTADB -> failure(path, StoreTrouble.NOT_A_MEETING, e);
            case SQLITE_CORRUPT -> failure(path, StoreTrouble.DAMAGED, e);
            case SQLITE_READONLY -> failure(path, StoreTrouble.READ_ONLY, e);
            default -> failure(path, otherwise, e);
        };
    }

    private static StoreFailure held(Path path, @Nullable Throwable cause) {
        return failure(path, StoreTrouble.HELD, cause, SideFile.holder(path).toArray());
    }

    /** Null where none can be written: there the meeting can be read only. */
    private static @Nullable SideFile side(Path path, Clock clock) {
        try {
            SideFile side = SideFile.take(path, clock);
            if (side == null) {
                throw held(path, null);
            }
            return side;
        } catch (IOException _) {
            return null;
        }
    }
}
