package vn.binhxet.core.audit;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.terms.RoundId;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The whole journal as people read it (<i>nhật ký</i>): every entry with what it tells, and those
 * taken back with who took them back.
 *
 * @param lines one an entry, in the order they were recorded
 */
public record AuditTrail(List<Line> lines) {
    public AuditTrail {
        lines = List.copyOf(lines);
    }

    /**
     * An entry.
     *
     * @param takenBack by which entry it was taken back; null while it stands
     * @param overrode the checks that were passed for it with a reason, recorded right before it
     */
    public record Line(
            Recorded entry,
            Told told,
            @Nullable Recorded takenBack,
            List<Fact.CheckOverridden> overrode) {
        public Line {
            overrode = List.copyOf(overrode);
        }

        Line takenBack(Recorded by) {
            return new Line(entry, told, by, overrode);
        }

        /** Why it was taken back; empty while it stands. */
        public String why() {
            return takenBack != null && takenBack.fact() instanceof Fact.Retracted retracted
                    ? retracted.reason()
                    : "";
        }
    }

    /**
     * Reads a journal.
     *
     * @param entries from the first, without gaps
     */
    public static AuditTrail of(List<Recorded> entries) {
        List<Line> lines = new ArrayList<>(entries.size());
        TreeMap<Integer, Agenda> agendas = new TreeMap<>();
        agendas.put(0, Agenda.USUAL);
        List<Fact.CheckOverridden> overrode = new ArrayList<>();
        for (Recorded entry : entries) {
            Teller teller = new Teller(agendas.lastEntry().getValue());
            switch (entry.fact()) {
                case Fact.Retracted retracted -> {
                    Told step = lines.get(retracted.to() - 1).told().plain();
                    lines.add(new Line(entry, Teller.retracted(retracted, step), null, List.of()));
                    for (int seq = retracted.from(); seq <= retracted.to(); seq++) {
                        lines.set(seq - 1, lines.get(seq - 1).takenBack(entry));
                        agendas.remove(seq);
                    }
                }
                case Fact.CheckOverridden check -> {
                    overrode.add(check);
                    lines.add(new Line(entry, teller.of(check), null, List.of()));
                }
                case Fact fact -> {
                    lines.add(new Line(entry, teller.of(fact), null, overrode));
                    overrode.clear();
                    if (fact instanceof Fact.AgendaSet(var items, _)) {
                        agendas.put(entry.seq(), new Agenda(items));
                    }
                }
            }
        }
        return new AuditTrail(lines);
    }

    /** Only what concerns the papers and counts of a round (<i>nhật ký nhập phiếu</i>). */
    public AuditTrail of(RoundId round) {
        return new AuditTrail(
                lines.stream()
                        .filter(line ->
                                RoundFacts.roundOf(line.entry().fact())
                                        .filter(round::equals)
                                        .isPresent())
                        .toList());
    }
}
