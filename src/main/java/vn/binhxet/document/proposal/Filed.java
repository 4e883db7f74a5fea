package vn.binhxet.document.proposal;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper of the meeting's file.
 *
 * @param mark its number and day, its state, or the beginning of its fingerprint; may be empty
 */
record Filed(String name, String mark) {
    /** So much of a fingerprint tells one file from another. */
    private static final int FINGERPRINT = 16;

    /** What goes to the province with the letter. */
    static List<Filed> enclosed(Meeting meeting, Text text) {
        List<Filed> all = new ArrayList<>();
        all.add(numbered(meeting, OfficialPaper.AWARD_LIST, "paper.list.name", text));
        all.addAll(records(meeting, text));
        List<String> files = attached(meeting).stream().map(Fact.FileAttached::name).toList();
        if (!files.isEmpty()) {
            all.add(
                    new Filed(
                            text.of("paper.letter.enclosed.files", files.size()),
                            String.join("; ", files)));
        }
        return all;
    }

    /** What the next head takes over, but for the meeting file. */
    static List<Filed> handedOver(Meeting meeting, Text text) {
        List<Filed> all = new ArrayList<>(records(meeting, text));
        all.add(numbered(meeting, OfficialPaper.LETTER, "paper.letter.name", text));
        all.add(numbered(meeting, OfficialPaper.AWARD_LIST, "paper.list.name", text));
        all.add(new Filed(text.of("paper.handOver.nextYear"), ""));
        for (Fact.FileAttached file : attached(meeting)) {
            String mark = file.sha256().substring(0, FINGERPRINT);
            all.add(
                    new Filed(
                            text.of("paper.handOver.file", file.name()),
                            text.of("paper.handOver.fingerprint", mark)));
        }
        return all;
    }

    /** In one line. */
    String line(Text text) {
        return mark.isEmpty() ? name : text.of("paper.letter.enclosed.mark", name, mark);
    }

    private static List<Filed> records(Meeting meeting, Text text) {
        List<Filed> all = new ArrayList<>();
        all.add(numbered(meeting, OfficialPaper.MINUTES, "paper.minutes.title", text));
        for (Round round : meeting.rounds().all()) {
            RoundId id = round.contest().round();
            String state =
                    round.isVoid()
                            ? "void"
                            : meeting.decisions().isSignedAsItStands(id) ? "signed" : "unsigned";
            all.add(
                    new Filed(
                            text.of("paper.letter.enclosed.record", id),
                            text.of("paper.letter.record." + state)));
        }
        if (meeting.scores().isStarted()) {
            all.add(new Filed(text.of("paper.scores.title"), ""));
        }
        return all;
    }

    private static Filed numbered(Meeting meeting, OfficialPaper paper, String name, Text text) {
        Fact.DocumentNumbered numbered = paper.numbered(meeting);
        return new Filed(
                text.of(name),
                numbered == null
                        ? ""
                        : text.of(
                                "paper.letter.numbered",
                                numbered.number(),
                                ProposalPaper.day(numbered)));
    }

    private static List<Fact.FileAttached> attached(Meeting meeting) {
        return meeting.proceedings().all(Fact.FileAttached.class).stream().distinct().toList();
    }
}
