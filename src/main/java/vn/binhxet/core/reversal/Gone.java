package vn.binhxet.core.reversal;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;

import java.util.List;

/** The facts of one meeting's proceedings that those of another lack at their end. */
final class Gone {
    private Gone() {}

    /** The proceedings of a meeting without its latest step are a beginning of its own. */
    static List<Fact> from(Meeting now, Meeting then) {
        return now.proceedings().entries().stream()
                .skip(then.proceedings().entries().size())
                .map(Recorded::fact)
                .toList();
    }
}
