package vn.binhxet.core.guide;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Fact.CommitteeNamed;
import vn.binhxet.core.meeting.Fact.OfficeFilled;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.Code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The votes of the day in order: committee, each award, each office. */
record Awarding(Meeting meeting, Deciding deciding) {
    static Awarding of(Meeting meeting) {
        return new Awarding(meeting, Deciding.of(meeting));
    }

    List<Cue> awards() {
        List<Cue> script = new ArrayList<>(committee());
        for (AwardLine line : deciding.progress().awards()) {
            Code award = line.award().code();
            script.addAll(rounds(line.award()));
            if (line.step() == AwardStep.PROPOSED) {
                script.add(proposed(line));
            } else if (underWay(award).isEmpty()) {
                Cue now = deciding.now(line);
                script.add(now);
                if (line.step() == AwardStep.NO_RESULT && now.kind() != Kind.NOBODY_ELIGIBLE) {
                    script.add(Cue.todo(Kind.ANNOUNCE, award));
                }
            } else {
                script.add(Cue.todo(Kind.ANNOUNCE, award));
            }
        }
        return script;
    }

    List<Cue> offices() {
        List<Cue> script = new ArrayList<>();
        for (OfficeLine line : deciding.progress().offices()) {
            script.addAll(rounds(line.office()));
            if (!line.isFilled() && underWay(line.office().code()).isEmpty()) {
                script.add(deciding.now(line));
            }
        }
        deciding.progress().offices().stream()
                .flatMap(line -> line.holders().stream())
                .map(Awarding::elected)
                .forEach(script::add);
        return script;
    }

    /** Papers are counted by a committee; hands and lists need none. */
    private List<Cue> committee() {
        boolean onPaper =
                meeting.regulation().awards().stream().anyMatch(award -> award.by().onPaper());
        Optional<CommitteeNamed> named = meeting.decisions().committee();
        if (!onPaper && named.isEmpty()) {
            return List.of();
        }
        return named.map(committee ->
                        List.of(
                                Cue.done(Kind.NAME_COMMITTEE),
                                Cue.todo(
                                        Kind.INTRODUCE_COMMITTEE,
                                        1 + committee.members().size(),
                                        committee.head())))
                .orElseGet(() -> List.of(Cue.todo(Kind.NAME_COMMITTEE)));
    }

    /** The rounds held so far, and where the one under way stands. */
    private List<Cue> rounds(Subject subject) {
        List<Cue> script = new ArrayList<>();
        for (Round round : meeting.rounds().of(subject.code())) {
            if (round.isVoid()) {
                continue;
            }
            Contest contest = round.contest();
            script.add(
                    Cue.done(
                            Kind.OPEN_ROUND,
                            contest.subject(),
                            contest.candidates().size(),
                            contest.seats()));
            script.add(
                    round.isOpen()
                            ? new Counting(meeting, round).now()
                            : Cue.done(Kind.COUNT_VOTES, contest.subject(), contest.round()));
        }
        return script;
    }

    private Optional<Round> underWay(Code subject) {
        return meeting.rounds().of(subject).stream().filter(Round::isOpen).findFirst();
    }

    private static Cue proposed(AwardLine line) {
        int units = line.rows().size();
        Code award = line.award().code();
        return units == 0
                ? Cue.done(Kind.TELL_NOBODY_PROPOSED, award)
                : Cue.done(Kind.TELL_PROPOSED, award, units);
    }

    private static Cue elected(OfficeFilled holder) {
        Integer in = holder.inFavour();
        return in == null
                ? Cue.todo(Kind.TELL_ELECTED, holder.office(), holder.year(), holder.unit())
                : Cue.todo(
                        Kind.TELL_ELECTED_BY_VOTES,
                        holder.office(),
                        holder.year(),
                        holder.unit(),
                        in,
                        OfficeLine.votes(holder));
    }
}
