package vn.binhxet.document.proposal;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * A unit on a list that the meeting adopted.
 *
 * @param leads whether the award says that it leads its bloc (Công văn 5007/BNV-TĐKT, 2023)
 * @param decided the round that gave it its place, or else the last it stood in; null where none
 *     was held
 */
record Proposed(
        Meeting meeting,
        Award award,
        AwardLine.Row place,
        boolean leads,
        @Nullable RoundResult decided) {

    /** The list of an award, best first; empty where none was adopted. */
    static List<Proposed> of(Meeting meeting, AwardLine line) {
        Award award = line.award();
        if (meeting.decisions().proposal(award.code()).isEmpty()) {
            return List.of();
        }
        boolean leads = meeting.regulation().isHighest(award);
        return line.rows().stream()
                .map(place ->
                        new Proposed(
                                meeting,
                                award,
                                place,
                                leads,
                                meeting.results().roundOf(place.unit(), award.code()).orElse(null)))
                .toList();
    }

    UnitId unit() {
        return place.unit();
    }

    /** What it stands for in its bloc, which is named. */
    String standing(Text text) {
        String key = leads ? "paper.told.leads" : "paper.told.stands";
        return text.of(key, meeting.bloc().name());
    }

    /** How it came by its place. */
    String note(Text text) {
        List<String> notes = new ArrayList<>();
        if (decided == null) {
            notes.add(text.heading(award.by()));
        } else {
            RoundId after = decided.round().contest().after();
            RoundId round = decided.round().contest().round();
            notes.add(
                    after == null
                            ? text.of("paper.list.note.round", round)
                            : text.of("paper.list.note.roundAfter", round, after));
        }
        tie(notes, text);
        meeting.proceedings().all(Fact.PlaceFilled.class).stream()
                .map(Fact.PlaceFilled::fill)
                .filter(fill -> fill.award().equals(award.code()) && unit().equals(fill.unit()))
                .forEach(fill -> notes.add(text.of("paper.list.note.next", fill.fallen())));
        return String.join("; ", notes);
    }

    private void tie(List<String> notes, Text text) {
        Tie tie = decided == null ? null : decided.result().tie();
        Settlement settlement =
                decided == null
                        ? meeting.decisions().settlementOf(award.code()).orElse(null)
                        : decided.settlement();
        boolean tied = tie == null ? decided == null : tie.units().contains(unit());
        if (tied && settlement != null && settlement.chosen().contains(unit())) {
            notes.add(text.of("paper.list.note.tie", settlement.how()));
        }
    }
}
