package vn.binhxet.port;

import vn.binhxet.core.meeting.Meeting;

import java.nio.file.Path;

/** Reads what came back in such workbooks. */
public interface ScoreSheets {
    /**
     * What the file would change in the meeting as it stands, and everything wrong with it. Nothing
     * is recorded.
     *
     * @throws StoreFailure if there is no such file, or the disk would not read it
     */
    ScoreReading read(Path file, Meeting meeting);
}
