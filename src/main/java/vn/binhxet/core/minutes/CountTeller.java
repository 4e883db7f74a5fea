package vn.binhxet.core.minutes;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Seal;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the minutes and the counting record (<i>biên bản kiểm phiếu</i>) say of one round. */
public final class CountTeller {
    private final Meeting meeting;
    private final Round round;
    private final List<Statement> to = new ArrayList<>();

    private CountTeller(Meeting meeting, Round round) {
        this.meeting = meeting;
        this.round = round;
    }

    /** The round from its opening to its conclusion. Of a round still open only that it is. */
    public static List<Statement> of(Meeting meeting, Round round) {
        CountTeller teller = new CountTeller(meeting, round);
        teller.tell();
        return List.copyOf(teller.to);
    }

    /** How many papers would have to differ for another result; empty if none were returned. */
    public static Optional<Statement> margin(RoundResult decided) {
        Contest contest = decided.round().contest();
        if (decided.result().tally().returned() == 0) {
            return Optional.empty();
        }
        int source = decided.round().openedAt();
        return decided.margin()
                .map(margin ->
                        Statement.of(
                                said(contest.method(), margin.exact()),
                                source,
                                margin.papers(),
                                margin.event()))
                .or(() -> Optional.of(Statement.of(Said.MARGIN_NONE, source)));
    }

    private static Said said(Method method, boolean exact) {
        if (method == Method.SHOW_OF_HANDS) {
            return exact ? Said.MARGIN_HANDS : Said.MARGIN_HANDS_AT_LEAST;
        }
        return exact ? Said.MARGIN : Said.MARGIN_AT_LEAST;
    }

    private void tell() {
        opening();
        meeting.results().of(round).ifPresentOrElse(this::result, this::withoutResult);
        recounts();
    }

    private void opening() {
        Contest contest = round.contest();
        say(
                Said.ROUND,
                contest.round(),
                contest.subject(),
                contest.method(),
                contest.candidates().size(),
                contest.seats());
        if (contest.after() != null) {
            say(Said.ROUND_AFTER, contest.round(), contest.after());
        }
        if (contest.replaces() != null) {
            say(Said.ROUND_REPLACES, contest.round(), contest.replaces());
        }
    }

    private void withoutResult() {
        if (round.voided() != null) {
            say(Said.ROUND_VOID, round.contest().round(), round.voided());
        } else {
            say(Said.ROUND_UNSEALED, round.contest().round());
        }
    }

    private void result(RoundResult decided) {
        Count count = round.officialCount();
        Result result = decided.result();
        if (round.printed() > 0) {
            say(Said.PRINTED, round.printed());
        }
        papers(result.tally(), count, count.seal());
        if (count.box().differed().size() > 0 || count.box().second().count() > 0) {
            say(Said.TYPED_TWICE, count.box().differed().size());
        }
        Threshold pass = round.contest().pass();
        say(
                Said.BASE,
                pass.of(),
                result.base(),
                pass.share(),
                result.needed() == null ? "–" : result.needed());
        for (Result.Row row : result.rows()) {
            votes(row, result.base());
        }
        if (result.chosen().isEmpty()) {
            say(Said.NOBODY_CHOSEN, round.contest().round());
        } else {
            say(Said.CHOSEN, result.chosen());
        }
        tie(decided);
        margin(decided).ifPresent(to::add);
    }

    private void papers(Tally tally, Count count, @Nullable Seal seal) {
        if (round.contest().method() == Method.SHOW_OF_HANDS) {
            say(Said.HANDS, tally.returned());
        } else if (seal != null) {
            say(
                    Said.PAPERS,
                    round.issued(),
                    count.returned(),
                    seal.unused(),
                    seal.spoiled(),
                    seal.notReturned(),
                    tally.valid(),
                    tally.invalid());
        }
        for (Map.Entry<InvalidReason, Integer> reason : tally.invalidByReason().entrySet()) {
            say(Said.INVALID, reason.getValue(), reason.getKey());
        }
        if (seal != null && seal.reason() != null) {
            say(Said.BALANCE, seal.reason());
        }
    }

    private void votes(Result.Row row, int whole) {
        Base of = round.contest().pass().of();
        Object share = row.share() == null ? "–" : row.share();
        if (round.contest().method() == Method.YES_NO) {
            say(
                    Said.VOTES_WITH_NO,
                    row.rank(),
                    row.unit(),
                    row.votes(),
                    whole,
                    share,
                    of,
                    row.against());
        } else {
            say(Said.VOTES, row.rank(), row.unit(), row.votes(), whole, share, of);
        }
    }

    private void tie(RoundResult decided) {
        Tie tie = decided.result().tie();
        if (tie == null) {
            return;
        }
        say(Said.TIE, tie.units(), tie.seats());
        Settlement settlement = decided.settlement();
        List<UnitId> winners = decided.tieWinners();
        if (settlement != null && !winners.isEmpty()) {
            say(Said.TIE_SETTLED, settlement.how(), winners, settlement.reason());
        } else if (settlement != null || decided.reVote() != null) {
            say(Said.TIE_RE_VOTE, tie.units());
        }
    }

    /** Counts beside the official one are told too: they were held. */
    private void recounts() {
        for (int number = 1; number <= round.counts().size(); number++) {
            Count count = round.counts().get(number - 1);
            if (number > 1) {
                String reason = count.reason();
                say(Said.RECOUNT, round.contest().round(), number, reason == null ? "" : reason);
            }
            if (number != round.official() && count.isSealed()) {
                other(number, meeting.results().tally(round, count));
            }
        }
        if (round.officialReason() != null) {
            say(
                    Said.OFFICIAL_COUNT,
                    round.contest().round(),
                    round.official(),
                    round.officialReason());
        }
    }

    private void other(int number, Tally tally) {
        say(Said.OTHER_COUNT, number, tally.returned(), tally.valid(), tally.invalid());
        tally.votes().forEach((unit, votes) -> say(Said.OTHER_VOTES, number, unit, votes.in()));
    }

    private void say(Said said, Object... args) {
        to.add(Statement.of(said, round.openedAt(), args));
    }
}
