package vn.binhxet.core.minutes;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.proposal.Selection;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.terms.Code;

import java.time.LocalDate;
import java.util.List;

/**
 * What the minutes say of awards and offices. A list names the bloc its units lead, as the province
 * asks (Công văn 5007/BNV-TĐKT, 2023).
 */
final class DecisionTeller {
    private DecisionTeller() {}

    static void proposals(Meeting meeting, List<Statement> to) {
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.AgreementReached f) {
                to.add(
                        Statement.of(
                                Said.AGREED,
                                entry.seq(),
                                f.subject(),
                                f.units(),
                                f.note() == null ? "" : f.note()));
            } else if (entry.fact() instanceof Fact.PlaceFilled(var fill)) {
                to.add(filled(fill, entry.seq()));
            } else if (entry.fact() instanceof Fact.TieSettled(var tie) && tie.award() != null) {
                to.add(
                        Statement.of(
                                Said.PLACE_TIE_SETTLED,
                                entry.seq(),
                                tie.award(),
                                tie.how(),
                                tie.chosen(),
                                tie.reason()));
            }
        }
        for (Award award : meeting.regulation().awards()) {
            if (meeting.decisions().proposal(award.code()).isPresent()) {
                list(meeting, award, to);
            }
        }
    }

    static void offices(Meeting meeting, List<Statement> to) {
        for (Office office : meeting.regulation().offices()) {
            for (Fact.OfficeFilled f : meeting.decisions().elected(office.code(), office.seats())) {
                int seq = source(meeting, f);
                to.add(elected(f, seq));
                if (f.reason() != null) {
                    to.add(Statement.of(Said.ELECTED_AGAIN, seq, f.unit(), f.reason()));
                }
            }
        }
    }

    /** Number of the entry of an election. */
    private static int source(Meeting meeting, Fact.OfficeFilled elected) {
        return meeting.proceedings().entries().reversed().stream()
                .filter(entry -> entry.fact().equals(elected))
                .findFirst()
                .map(Recorded::seq)
                .orElse(0);
    }

    static Statement barred(int seq, Bar bar) {
        List<Code> awards = bar.awards();
        LocalDate date = bar.date();
        return date == null
                ? Statement.of(Said.BARRED, seq, bar.unit(), awards, bar.ground(), bar.source())
                : Statement.of(
                        Said.BARRED_DATED,
                        seq,
                        bar.unit(),
                        awards,
                        bar.ground(),
                        bar.source(),
                        date);
    }

    static Statement withdrew(int seq, Withdrawal asked) {
        LocalDate date = asked.date();
        return date == null
                ? Statement.of(Said.WITHDREW, seq, asked.unit(), asked.award(), asked.reason())
                : Statement.of(
                        Said.WITHDREW_DATED,
                        seq,
                        asked.unit(),
                        asked.award(),
                        asked.reason(),
                        date);
    }

    private static void list(Meeting meeting, Award award, List<Statement> to) {
        Selection held = meeting.results().selection(award);
        if (held.places().isEmpty()) {
            to.add(Statement.of(Said.NOBODY_PROPOSED, 0, award.code()));
        } else {
            to.add(
                    Statement.of(
                            Said.PROPOSED,
                            0,
                            award.code(),
                            held.places().size(),
                            meeting.bloc().name()));
        }
        Said place = meeting.regulation().isHighest(award) ? Said.PLACE_LEADING : Said.PLACE;
        for (Place one : held.places()) {
            to.add(Statement.of(place, 0, one.rank(), one.unit(), meeting.bloc().name()));
        }
        if (held.open() > 0) {
            to.add(Statement.of(Said.PLACE_OPEN, 0, award.code(), held.open()));
        }
    }

    static Statement filled(Fill fill, int seq) {
        return switch (fill.how()) {
            case NEXT ->
                    Statement.of(
                            Said.FILLED_BY_NEXT,
                            seq,
                            fill.award(),
                            fill.unit() == null ? "" : fill.unit(),
                            fill.fallen(),
                            fill.reason());
            case RE_VOTE ->
                    Statement.of(
                            Said.FILLED_BY_VOTE, seq, fill.award(), fill.fallen(), fill.reason());
            case LEAVE ->
                    Statement.of(Said.LEFT_EMPTY, seq, fill.award(), fill.fallen(), fill.reason());
        };
    }

    private static Statement elected(Fact.OfficeFilled f, int seq) {
        return switch (f.how()) {
            case ROUND ->
                    Statement.of(
                            Said.ELECTED_BY_ROUND,
                            seq,
                            f.unit(),
                            f.office(),
                            f.year(),
                            f.round() == null ? "" : f.round());
            case ROTATION ->
                    elected(f, seq, Said.ELECTED_BY_ROTATION, Said.ELECTED_BY_ROTATION_VOTE);
            case ACCLAMATION -> elected(f, seq, Said.ELECTED_BY_ACCLAMATION, Said.ELECTED_BY_VOTE);
        };
    }

    private static Statement elected(Fact.OfficeFilled f, int seq, Said without, Said with) {
        return f.inFavour() == null
                ? Statement.of(without, seq, f.unit(), f.office(), f.year())
                : Statement.of(
                        with,
                        seq,
                        f.unit(),
                        f.office(),
                        f.year(),
                        f.inFavour(),
                        orZero(f.against()),
                        orZero(f.abstain()));
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
