package vn.binhxet.document.ballot;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.ballot.BallotPaper.Heading;
import vn.binhxet.document.ballot.BallotPaper.Notes;
import vn.binhxet.document.ballot.BallotPaper.Row;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Makes the paper of a round, in the words of the method of its contest. */
public final class BallotPapers {
    private final Meeting meeting;
    private final Contest contest;
    private final Text text;
    private final boolean office;

    private BallotPapers(Meeting meeting, Contest contest, Text text) {
        if (!contest.method().onPaper()) {
            throw new IllegalArgumentException("no papers in " + contest);
        }
        this.meeting = meeting;
        this.contest = contest;
        this.text = text;
        office =
                meeting.regulation()
                        .subject(contest.subject())
                        .filter(Office.class::isInstance)
                        .isPresent();
    }

    /**
     * The paper of a round, the same names and numbers as on the screen.
     *
     * @param contest decided on paper
     * @param text of its language
     */
    public static BallotPaper of(Meeting meeting, Contest contest, Text text) {
        Text named = text.naming(Names.of(meeting));
        BallotPaper paper = new BallotPapers(meeting, contest, named).paper();
        return meeting.prepared().rehearsal() ? paper.forPractice(named) : paper;
    }

    private BallotPaper paper() {
        return new BallotPaper(
                text.of("paper.ballot.title", contest.subject(), contest.round()),
                text.locale(),
                Letterheads.of(meeting, text),
                text.of("paper.ballot.stamp", meeting.bloc().head()),
                heading(),
                notes(),
                new Row(text.of("paper.ballot.number"), text.of("paper.ballot.unit", kind())),
                boxes(),
                contest.candidates().stream()
                        .map(id -> new Row(contest.printed(id), meeting.bloc().name(id)))
                        .toList(),
                null);
    }

    /** Who gets an award is called otherwise than who holds an office. */
    private String kind() {
        return text.of(office ? "paper.ballot.kind.office" : "paper.ballot.kind.award");
    }

    /** An award is that of the year of the meeting, an office that of the next. */
    private Heading heading() {
        int year = office ? meeting.year() + 1 : meeting.year();
        String subject =
                text.of(
                        office ? "paper.ballot.office" : "paper.ballot.award",
                        contest.subject(),
                        String.valueOf(year));
        return new Heading(
                text.of("paper.ballot.name"), subject.toUpperCase(text.locale()), round());
    }

    private Notes notes() {
        int seats = contest.seats();
        return switch (contest.method()) {
            case STRIKE_OUT ->
                    new Notes(
                            text.of("paper.ballot.most", seats, kind()),
                            text.of("paper.ballot.strike", seats),
                            invalid(text.of("paper.ballot.invalid.left", seats)));
            case YES_NO ->
                    new Notes(
                            text.of("paper.ballot.each", kind()),
                            text.of("paper.ballot.cross"),
                            invalid(text.of("paper.ballot.invalid.both")));
            default ->
                    new Notes(
                            text.of("paper.ballot.most", seats, kind()),
                            text.of("paper.ballot.choose", seats),
                            invalid(text.of("paper.ballot.invalid.chosen", seats, kind())));
        };
    }

    private List<String> boxes() {
        List<String> both =
                List.of(text.of("paper.ballot.agree"), text.of("paper.ballot.disagree"));
        return switch (contest.method()) {
            case STRIKE_OUT -> List.of();
            case YES_NO -> both;
            default -> both.subList(0, 1);
        };
    }

    private String round() {
        RoundId replaces = contest.replaces();
        if (replaces != null) {
            return text.of("paper.ballot.round.again", contest.round(), replaces);
        }
        RoundId after = contest.after();
        return after == null
                ? text.of("paper.ballot.round", contest.round())
                : text.of("paper.ballot.round.after", contest.round(), after);
    }

    private String invalid(String tooMany) {
        List<String> why = new ArrayList<>();
        why.add(text.of("paper.ballot.invalid.foreign"));
        why.add(tooMany);
        if (!contest.blankIsValid()) {
            why.add(text.of("paper.ballot.invalid.blank"));
        }
        why.add(text.of("paper.ballot.invalid.marked"));
        return text.of("paper.ballot.invalid", String.join("; ", why));
    }
}
