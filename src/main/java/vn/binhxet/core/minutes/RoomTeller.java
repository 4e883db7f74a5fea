package vn.binhxet.core.minutes;

import vn.binhxet.core.attendance.Attendance;
import vn.binhxet.core.minutes.Statement.Said;

import java.util.List;

/** What the minutes say of the attendance a vote was held with. */
final class RoomTeller {
    private RoomTeller() {}

    /**
     * How many were there, and which units were not.
     *
     * @param voters how many could vote
     * @param source number of the entry of the vote
     */
    static void tell(int voters, Attendance room, int source, List<Statement> to) {
        int present = room.present().size();
        to.add(
                room.absent().isEmpty()
                        ? Statement.of(Said.IN_THE_ROOM, source, voters, present, room.units())
                        : Statement.of(
                                Said.IN_THE_ROOM_BUT,
                                source,
                                voters,
                                present,
                                room.units(),
                                room.absent()));
    }
}
