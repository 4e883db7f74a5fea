package vn.binhxet.document.invitation;

import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.handin.Lacking;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.HeadSignature;
import vn.binhxet.document.Letterhead;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.Marks;
import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The programme, and an invitation for each who is to come (<i>giấy mời</i>), one a page, first the
 * units, then the guests. A draft until it has a number. What the file does not know of the meeting
 * (its hour, the hall) is written in by hand.
 */
public final class InvitationDocument {
    private InvitationDocument() {}

    /** The paper as things stand; the text has the names of the meeting. */
    public static Document of(Meeting meeting, Text text, Stamp stamp) {
        String title = text.of("paper.invitation.title");
        Letterhead head =
                Letterheads.ahead(
                        meeting,
                        OfficialPaper.INVITATION,
                        text.of("paper.invitation.unnumbered"),
                        text);
        Occasion occasion = new Occasion(meeting, text);
        Block signature = signature(meeting, text);
        List<Part> parts = new ArrayList<>();
        parts.add(new Programme(occasion).part(head, signature));
        for (Unit unit : meeting.bloc().units()) {
            parts.add(new Invitation(occasion).of(unit).part(head, signature));
        }
        for (Guest guest : meeting.bloc().guests()) {
            parts.add(new Invitation(occasion).of(guest).part(head, signature));
        }
        return new Document(
                title + " – " + meeting.prepared().title(),
                text.locale(),
                Orientation.PORTRAIT,
                null,
                parts,
                Marks.of(meeting, Lacking.of(meeting, OfficialPaper.INVITATION), text),
                meeting.prepared().rehearsal() ? text.of("paper.watermark.rehearsal") : null,
                stamp);
    }

    /** The head of the bloc signs for it. */
    private static Block signature(Meeting meeting, Text text) {
        Fact.DocumentNumbered numbered = OfficialPaper.INVITATION.numbered(meeting);
        String signer = numbered == null ? "" : numbered.signer();
        return new Signatures(
                List.of(HeadSignature.of(meeting, text, signer)),
                List.of(
                        text.of("paper.invitation.copy.addressee"),
                        text.of("paper.invitation.copy.file", meeting.bloc().head())));
    }
}
