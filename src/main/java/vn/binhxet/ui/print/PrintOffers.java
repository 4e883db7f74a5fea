package vn.binhxet.ui.print;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.paper.PaperOut;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What it makes sense to print as the meeting stands. */
record PrintOffers(Meeting meeting, Text text) {
    /**
     * In groups, the likeliest first: before the meeting what goes out ahead; then what is read and
     * signed in the hall, what goes to the province, and the kit while it may still be needed.
     */
    List<List<PrintOffer>> groups() {
        List<List<PrintOffer>> groups =
                meeting.proceedings().hasBegun()
                        ? List.of(hall(), province(), kit())
                        : List.of(invitations(), kit(), province());
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private List<PrintOffer> invitations() {
        boolean numbered = isNumbered(OfficialPaper.INVITATION);
        Printout paper = new Printout.Invitations();
        return Stream.of(FileFormat.PDF, FileFormat.DOCX)
                .map(format -> {
                    String label = text.of("print.invitations." + format);
                    return offer(paper, format, label, "print.file.invitations", numbered);
                })
                .toList();
    }

    /** Nobody signs it in the file: the next one takes its place. */
    private List<PrintOffer> kit() {
        boolean over = meeting.proceedings().isClosed() || meeting.proceedings().areMinutesSigned();
        return over
                ? List.of()
                : List.of(
                        new PrintOffer(
                                new Printout.Kit(),
                                FileFormat.PDF,
                                text.of("print.kit"),
                                text.of("print.file.kit"),
                                false));
    }

    /** The minutes, and the record of each round with a result. */
    private List<PrintOffer> hall() {
        List<PrintOffer> offers = new ArrayList<>();
        offers.add(
                offer(
                        new Printout.Minutes(),
                        "print.minutes",
                        "print.file.minutes",
                        meeting.proceedings().areMinutesSigned()));
        for (Round round : meeting.rounds().all()) {
            if (round.hasResult()) {
                RoundId id = round.contest().round();
                offers.add(
                        offer(
                                new Printout.Count(id),
                                FileFormat.PDF,
                                text.of("print.count", id),
                                "print.file.count",
                                meeting.decisions().isSignedAsItStands(id),
                                Bloc.slug(id.value())));
            }
        }
        return offers;
    }

    /**
     * The points where there are any, and what follows from the proposals: a draft until what it
     * rests on is signed and it has a number.
     */
    private List<PrintOffer> province() {
        boolean signed = meeting.proceedings().areMinutesSigned();
        boolean minutes = signed && isNumbered(OfficialPaper.MINUTES);
        boolean records = minutes && areRecordsSigned();
        List<PrintOffer> offers = new ArrayList<>();
        if (meeting.scores().isStarted()) {
            offers.add(offer(new Printout.Scores(), "print.scores", "print.file.scores", signed));
        }
        if (meeting.proceedings().last(Fact.AwardProposed.class).isPresent()) {
            offers.add(
                    offer(
                            new Printout.Letter(),
                            "print.letter",
                            "print.file.letter",
                            records && isNumbered(OfficialPaper.LETTER)));
            offers.add(
                    offer(
                            new Printout.AwardList(),
                            "print.awardList",
                            "print.file.awardList",
                            records
                                    && (isNumbered(OfficialPaper.AWARD_LIST)
                                            || isNumbered(OfficialPaper.LETTER))));
        }
        if (meeting.proceedings().last(Fact.OfficeFilled.class).isPresent()) {
            offers.add(
                    offer(
                            new Printout.HandOver(),
                            "print.handOver",
                            "print.file.handOver",
                            minutes && isNumbered(OfficialPaper.HAND_OVER)));
        }
        return offers;
    }

    private boolean areRecordsSigned() {
        return meeting.rounds().all().stream()
                .filter(Round::hasResult)
                .map(round -> round.contest().round())
                .allMatch(meeting.decisions()::isSignedAsItStands);
    }

    private boolean isNumbered(OfficialPaper paper) {
        return paper.numbered(meeting) != null;
    }

    private PrintOffer offer(Printout paper, String label, String name, boolean official) {
        return offer(paper, FileFormat.PDF, text.of(label), name, official);
    }

    /** A draft says so, in the list and in the name of its file. */
    private PrintOffer offer(
            Printout paper,
            FileFormat format,
            String what,
            String name,
            boolean official,
            Object... args) {
        String file = text.of(name, args);
        return official
                ? new PrintOffer(paper, format, what, file, true)
                : new PrintOffer(
                        paper,
                        format,
                        text.of("print.draft", what),
                        PaperOut.draft(text, file),
                        false);
    }
}
