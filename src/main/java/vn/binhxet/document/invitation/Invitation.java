package vn.binhxet.document.invitation;

import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterhead;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** One invitation, in the order of the decree's form (NĐ 30/2020/NĐ-CP, annex III, giấy mời). */
record Invitation(Occasion occasion) {
    /**
     * One who is invited.
     *
     * @param name short, of the part
     * @param called to whom the paper goes
     * @param invited who is to come
     * @param asked what is asked of them
     */
    record Addressed(
            Occasion occasion, String name, String called, String invited, List<Paragraph> asked) {
        Part part(Letterhead head, Block signature) {
            Text text = occasion.text();
            List<Block> blocks = new ArrayList<>();
            blocks.add(head);
            blocks.add(new Heading(Heading.Rank.PAPER, text.of("paper.invitation.capitals")));
            blocks.add(
                    new Paragraph(
                            Paragraph.Role.ADDRESS, text.of("paper.invitation.address", called)));
            blocks.add(
                    occasion.body(
                            "paper.invitation.invites",
                            occasion.meeting().bloc().name(),
                            invited,
                            occasion.meeting().prepared().title()));
            blocks.add(occasion.matters());
            blocks.add(occasion.chair());
            blocks.add(occasion.time());
            blocks.add(occasion.place());
            blocks.add(occasion.people());
            blocks.addAll(asked);
            blocks.add(signature);
            return new Part(name, blocks, true);
        }
    }

    /** Of a member: whom to send and what to bring. */
    Addressed of(Unit unit) {
        Text text = occasion.text();
        Integer delegates = unit.delegates();
        List<Paragraph> asked = new ArrayList<>();
        boolean points = occasion.meeting().regulation().scheme().criteria().findAny().isPresent();
        asked.add(
                occasion.body(points ? "paper.invitation.bring.points" : "paper.invitation.bring"));
        Voters voters = occasion.meeting().regulation().ballots().voters();
        asked.add(occasion.body("paper.invitation.absence." + voters));
        asked.add(occasion.body("paper.invitation.close.unit"));
        return new Addressed(
                occasion,
                unit.label(),
                unit.name(),
                delegates == null
                        ? text.of("paper.invitation.leaders", unit.name())
                        : text.of("paper.invitation.delegates", delegates, unit.name()),
                asked);
    }

    /** Of a guest. */
    Addressed of(Guest guest) {
        String called = occasion.text().of("paper.invitation.person", occasion.called(guest));
        return new Addressed(
                occasion,
                guest.name(),
                called,
                called,
                List.of(occasion.body("paper.invitation.close.guest")));
    }
}
