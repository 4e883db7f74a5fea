package vn.binhxet.core.reversal;

import vn.binhxet.core.audit.Told;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.reversal.Change.What;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who would be proposed, chosen and elected. */
final class DecisionChanges {
    private final Meeting now;
    private final Meeting then;
    private final List<Change> changes = new ArrayList<>();

    private DecisionChanges(Meeting now, Meeting then) {
        this.now = now;
        this.then = then;
    }

    static List<Change> between(Meeting now, Meeting then) {
        return new DecisionChanges(now, then).all();
    }

    private List<Change> all() {
        Gone.from(now, then).forEach(this::gone);
        now.regulation().awards().forEach(this::award);
        now.regulation().offices().forEach(this::office);
        return changes;
    }

    private void gone(Fact fact) {
        switch (fact) {
            case Fact.CommitteeNamed named ->
                    changes.add(
                            then.decisions()
                                    .committee()
                                    .map(c -> Change.of(What.COMMITTEE, named.head(), c.head()))
                                    .orElse(Change.of(What.COMMITTEE_GONE)));
            case Fact.UnitBarred(Bar bar) ->
                    bar.awards().forEach(award -> restriction(bar.unit(), award));
            case Fact.UnitWithdrew(Withdrawal withdrawal) ->
                    restriction(withdrawal.unit(), withdrawal.award());
            case Fact.TieSettled(var settlement) -> {
                Object of = settlement.round() != null ? settlement.round() : settlement.award();
                changes.add(Change.of(What.TIE_OPEN, of == null ? "" : of));
            }
            case Fact.PlaceFilled(var fill) ->
                    changes.add(Change.of(What.FILL_OPEN, fill.award(), fill.fallen()));
            case Fact.AgreementReached agreed ->
                    changes.add(Change.of(What.AGREEMENT_GONE, agreed.subject()));
            default -> {}
        }
    }

    private void restriction(UnitId unit, Code award) {
        boolean free = !then.decisions().restrictions().concern(unit, award);
        changes.add(
                Change.of(free ? What.MAY_BE_PROPOSED : What.RESTRICTION_AS_BEFORE, unit, award));
    }

    private void award(Award award) {
        Optional<List<Place>> is = now.decisions().proposal(award.code());
        Optional<List<Place>> was = then.decisions().proposal(award.code());
        if (is.isPresent() && was.isEmpty()) {
            changes.add(Change.of(What.PROPOSAL_GONE, award.code(), names(units(is.get()))));
        } else if (!is.equals(was)) {
            changes.add(
                    Change.of(
                            What.PROPOSAL,
                            award.code(),
                            names(units(is.orElseThrow())),
                            names(units(was.orElseThrow()))));
        } else if (isReadOutAgain(award.code())) {
            changes.add(Change.of(What.PROPOSAL_AS_BEFORE, award.code()));
        } else if (then.regulation().subject(award.code()).orElse(null) instanceof Award before) {
            List<UnitId> holds = now.results().selection(award).units();
            List<UnitId> held = then.results().selection(before).units();
            if (!holds.equals(held)) {
                changes.add(Change.of(What.CHOSEN, award.code(), names(holds), names(held)));
            }
        }
    }

    private boolean isReadOutAgain(Code award) {
        return Gone.from(now, then).stream()
                .anyMatch(f -> f instanceof Fact.AwardProposed p && p.award().equals(award));
    }

    private void office(Office office) {
        List<UnitId> holds = holders(now, office);
        List<UnitId> held = holders(then, office);
        boolean elected =
                Gone.from(now, then).stream()
                        .anyMatch(f ->
                                f instanceof Fact.OfficeFilled filled
                                        && filled.office().equals(office.code()));
        if (!holds.equals(held)) {
            changes.add(Change.of(What.OFFICE, office.code(), names(holds), names(held)));
        } else if (elected) {
            changes.add(Change.of(What.OFFICE_AS_BEFORE, office.code(), names(holds)));
        }
    }

    private static List<UnitId> holders(Meeting meeting, Office office) {
        return meeting.decisions().elected(office.code(), office.seats()).stream()
                .map(Fact.OfficeFilled::unit)
                .toList();
    }

    private static List<UnitId> units(List<Place> places) {
        return places.stream().map(Place::unit).toList();
    }

    private static Object names(List<UnitId> units) {
        return units.isEmpty() ? new Told(Told.What.NOBODY, List.of()) : units;
    }
}
