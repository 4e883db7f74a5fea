package vn.binhxet.store;

import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.IntFunction;

/** Meeting files on disk. */
public final class SqliteJournals implements Journals {
    private static final int NONCE_LENGTH = 16;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param clock tells others since when a file is held
     */
    public SqliteJournals(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Journal create(Path file) {
        return create(file, this::randomNonce);
    }

    @Override
    public Journal create(Path file, IntFunction<byte[]> nonces) {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw HeldFile.failure(file, StoreTrouble.EXISTS, e);
        } catch (IOException e) {
            throw HeldFile.failure(file, StoreTrouble.NOT_WRITTEN, e);
        }
        try {
            return begin(file, nonces);
        } catch (StoreFailure e) {
            remove(file);
            throw e;
        }
    }

    @Override
    public Journal open(Path file) {
        refuseUnlessFile(file);
        HeldFile held = HeldFile.take(file, clock, StoreTrouble.NOT_READ);
        try {
            refuseUnlessMeeting(held);
            Reading reading = Reading.of(held.database());
            if (reading.damage() == null) {
                held.makeReadyToWrite();
            }
            return new SqliteJournal(held, reading, this::randomNonce);
        } catch (SQLException e) {
            held.close();
            throw held.failure(e, StoreTrouble.NOT_READ);
        } catch (StoreFailure e) {
            held.close();
            throw e;
        }
    }

    private Journal begin(Path file, IntFunction<byte[]> nonces) {
        HeldFile held = HeldFile.take(file, clock, StoreTrouble.NOT_WRITTEN);
        try {
            held.makeReadyToWrite();
            Schema.make(held.database());
            return new SqliteJournal(held, Reading.nothing(), nonces);
        } catch (SQLException e) {
            held.close();
            throw held.failure(e, StoreTrouble.NOT_WRITTEN);
        }
    }

    /** SQLite takes a file of one byte for an empty one, and would make it a database. */
    private static void refuseUnlessFile(Path file) {
        if (Files.notExists(file)) {
            throw HeldFile.failure(file, StoreTrouble.NO_FILE, null);
        }
        if (Files.isDirectory(file)) {
            throw HeldFile.failure(file, StoreTrouble.FOLDER, null);
        }
        if (!Files.isRegularFile(file)) {
            throw HeldFile.failure(file, StoreTrouble.NOT_A_MEETING, null);
        }
        if (file.toFile().length() <= 1) {
            throw HeldFile.failure(file, StoreTrouble.EMPTY, null);
        }
    }

    private static void refuseUnlessMeeting(HeldFile held) throws SQLException {
        long application = held.database().number("PRAGMA application_id");
        long version = held.database().number("PRAGMA user_version");
        if (application != Schema.CURRENT.application()) {
            throw held.failure(StoreTrouble.NOT_A_MEETING);
        }
        if (version > Schema.CURRENT.version()) {
            throw held.failure(StoreTrouble.NEWER_VERSION, version, Schema.CURRENT.version());
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // An empty file stays; opening it says that it is empty.
        }
    }

    private byte[] randomNonce(int seq) {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        return nonce;
    }
}
