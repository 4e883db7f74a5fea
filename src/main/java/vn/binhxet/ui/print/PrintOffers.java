package vn.binhxet.ui.print;

import static vn.binhxet.core.meeting.OfficialPaper.AWARD_LIST;
import static vn.binhxet.core.meeting.OfficialPaper.HAND_OVER;
import static vn.binhxet.core.meeting.OfficialPaper.INVITATION;
import static vn.binhxet.core.meeting.OfficialPaper.LETTER;
import static vn.binhxet.core.meeting.OfficialPaper.MINUTES;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.handin.Lacking;
import vn.binhxet.core.handin.Point;
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
        return Stream.of(FileFormat.PDF, FileFormat.DOCX)
                .map(format -> {
                    String label = text.of("print.invitations." + format);
                    return offer(new Printout.Invitations(), format, label, INVITATION);
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
        offers.add(offer(new Printout.Minutes(), "print.minutes", MINUTES));
        for (Round round : meeting.rounds().all()) {
            if (round.hasResult()) {
                RoundId id = round.contest().round();
                offers.add(
                        offer(
                                new Printout.Count(id),
                                FileFormat.PDF,
                                text.of("print.count", id),
                                text.of("print.file.count", Bloc.slug(id.value())),
                                Lacking.ofRecord(meeting, id)));
            }
        }
        return offers;
    }

    /** The points where there are any, and what follows from the proposals. */
    private List<PrintOffer> province() {
        List<PrintOffer> offers = new ArrayList<>();
        if (meeting.scores().isStarted()) {
            offers.add(
                    offer(
                            new Printout.Scores(),
                            FileFormat.PDF,
                            text.of("print.scores"),
                            text.of("print.file.scores"),
                            Lacking.ofPoints(meeting)));
        }
        if (meeting.proceedings().last(Fact.AwardProposed.class).isPresent()) {
            offers.add(offer(new Printout.Letter(), "print.letter", LETTER));
            offers.add(offer(new Printout.AwardList(), "print.awardList", AWARD_LIST));
        }
        if (meeting.proceedings().last(Fact.OfficeFilled.class).isPresent()) {
            offers.add(offer(new Printout.HandOver(), "print.handOver", HAND_OVER));
        }
        return offers;
    }

    private PrintOffer offer(Printout printout, String label, OfficialPaper paper) {
        return offer(printout, FileFormat.PDF, text.of(label), paper);
    }

    private PrintOffer offer(
            Printout printout, FileFormat format, String label, OfficialPaper paper) {
        String file = text.of("print.file." + paper);
        return offer(printout, format, label, file, Lacking.of(meeting, paper));
    }

    /** A draft says so, in the list and in the name of its file. */
    private PrintOffer offer(
            Printout paper, FileFormat format, String what, String file, List<Point> lacks) {
        return lacks.isEmpty()
                ? new PrintOffer(paper, format, what, file, true)
                : new PrintOffer(
                        paper,
                        format,
                        text.of("print.draft", what),
                        PaperOut.draft(text, file),
                        false);
    }
}
