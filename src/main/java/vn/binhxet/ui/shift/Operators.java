package vn.binhxet.ui.shift;

import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Decisions;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Proceedings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who may well type next. */
final class Operators {
    private Operators() {}

    /** The secretary, whoever typed before, and the counting committee; not who types now. */
    static List<String> suggested(Meeting meeting) {
        Proceedings proceedings = meeting.proceedings();
        Set<String> names = new LinkedHashSet<>();
        names.add(proceedings.secretary());
        proceedings.all(Fact.OperatorChanged.class).forEach(change -> names.add(change.name()));
        for (Round round : meeting.rounds().all()) {
            for (Count count : round.counts()) {
                names.addAll(count.box().first().typists());
                names.addAll(count.box().second().typists());
            }
        }
        new Decisions(proceedings)
                .committee()
                .ifPresent(committee -> {
                    names.add(committee.head());
                    names.addAll(committee.members());
                });
        names.remove(proceedings.operator());
        names.remove("");
        return List.copyOf(names);
    }
}
