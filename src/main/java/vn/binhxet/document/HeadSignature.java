package vn.binhxet.document;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.Block.Signature;
import vn.binhxet.text.Text;

import java.util.List;

/** The place where the head of the bloc signs for it (<i>TM. khối thi đua, khối trưởng</i>). */
public final class HeadSignature {
    private HeadSignature() {}

    /**
     * Of a paper of the bloc.
     *
     * @param name who signs, empty if not known
     */
    public static Signature of(Meeting meeting, Text text, String name) {
        return new Signature(
                List.of(text.of("paper.sign.forBloc"), text.of("paper.sign.head")),
                meeting.bloc().name(meeting.bloc().head()),
                name);
    }
}
