package vn.binhxet.document.proposal;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading.Rank;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Block.Paragraph.Role;
import vn.binhxet.document.Block.Signature;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The record of handing over to next year's head (<i>biên bản bàn giao</i>): who gives and takes
 * over, the papers one by one with room for what this program cannot know, and the tasks the leader
 * set for next year. The office named first in the regulation is that of the head.
 */
public final class HandOverDocument {
    private final Meeting meeting;
    private final Text text;
    private final ProposalPaper paper;
    private final MinutesSentences minutes;
    private final List<Block> blocks = new ArrayList<>();
    private final int next;
    private int parts;

    private HandOverDocument(Meeting meeting, Text text) {
        this.meeting = meeting;
        this.text = text;
        paper = ProposalPaper.of(meeting, text, OfficialPaper.HAND_OVER);
        minutes = MinutesSentences.of(meeting, text);
        next = receiving().map(Fact.OfficeFilled::year).findFirst().orElse(meeting.year() + 1);
    }

    /** The paper as things stand; the text has the names of the meeting. */
    public static Document of(Meeting meeting, Text text, Stamp stamp) {
        return new HandOverDocument(meeting, text).document(stamp);
    }

    private Document document(Stamp stamp) {
        blocks.addAll(
                paper.heading(
                        text.of("paper.handOver.title"),
                        text.of(
                                "paper.handOver.subject",
                                String.valueOf(meeting.year()),
                                String.valueOf(next))));
        say(today());
        sides();
        part("paper.handOver.part.records");
        blocks.add(HandedOver.table(meeting, text, stamp));
        tasks();
        part("paper.handOver.part.other");
        blocks.add(new Block.Lines(2));
        say(text.of("paper.handOver.closing"));
        blocks.add(signatures());
        return paper.document(text.of("paper.handOver.name"), Orientation.PORTRAIT, blocks, stamp);
    }

    /** Where and when, with room to write it in while it is not recorded. */
    private String today() {
        Fact.DocumentNumbered numbered = OfficialPaper.HAND_OVER.numbered(meeting);
        return numbered == null
                ? text.of("paper.handOver.today", paper.minutes())
                : text.of(
                        "paper.handOver.held",
                        paper.minutes(),
                        ProposalPaper.day(numbered),
                        numbered.place());
    }

    private void sides() {
        part("paper.handOver.part.giving");
        side(meeting.bloc().head(), meeting.year());
        part("paper.handOver.part.receiving");
        List<UnitId> units = receiving().map(Fact.OfficeFilled::unit).toList();
        if (units.isEmpty()) {
            say(text.of("paper.handOver.nobody", String.valueOf(next)));
            say(text.of("paper.handOver.people"));
        }
        units.forEach(unit -> side(unit, next));
        if (units.equals(List.of(meeting.bloc().head()))) {
            say(text.of("paper.handOver.same"));
        }
    }

    private void side(UnitId unit, int year) {
        say(text.of("paper.handOver.side", unit, String.valueOf(year)));
        say(text.of("paper.handOver.people"));
    }

    private void tasks() {
        part("paper.handOver.part.tasks");
        List<String> tasks = minutes.of(Heading.DIRECTIONS, EnumSet.of(Said.DIRECTION));
        if (tasks.isEmpty()) {
            say(text.of("paper.handOver.noTasks"));
        }
        tasks.forEach(this::say);
    }

    private Block signatures() {
        List<Signature> all = new ArrayList<>();
        String signer = paper.signer();
        all.add(signature("paper.handOver.giving", meeting.bloc().head(), signer));
        receiving()
                .forEach(head -> all.add(signature("paper.handOver.receiving", head.unit(), "")));
        if (all.size() == 1) {
            all.add(new Signature(List.of(text.of("paper.handOver.receiving")), "", ""));
        }
        return new Signatures(all);
    }

    private Signature signature(String side, UnitId unit, String name) {
        return new Signature(List.of(text.of(side)), meeting.bloc().name(unit), name);
    }

    /** Who holds the head's office next year. */
    private Stream<Fact.OfficeFilled> receiving() {
        List<Office> offices = meeting.regulation().offices();
        return offices.stream()
                .limit(1)
                .flatMap(head -> meeting.decisions().elected(head.code(), head.seats()).stream());
    }

    private void part(String key) {
        parts++;
        blocks.add(new Block.Heading(Rank.PART, text.of("record.chapter", parts, text.of(key))));
    }

    private void say(String words) {
        blocks.add(new Paragraph(Role.BODY, words));
    }
}
