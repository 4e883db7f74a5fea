package vn.binhxet.core.nextyear;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;

import java.util.List;

/**
 * All with which a year's file begins.
 *
 * @param written what stands in its minutes beforehand
 */
public record Beginning(Fact.MeetingPrepared prepared, List<Command.WriteMinutes> written) {
    public Beginning {
        written = List.copyOf(written);
    }

    /** The same as a story, to be played. */
    public Story story() {
        return new Story(prepared, written.stream().map(Request::of).toList());
    }
}
