package vn.binhxet.core.attendance;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.UnitId;

/**
 * Whether enough are in the room.
 *
 * @param present units represented, or voters where the regulation counts those convoked
 * @param whole of how many
 * @param enough what the regulation asks
 */
public record Quorum(int present, int whole, Threshold enough) {
    /** As things stand now. */
    public static Quorum now(Bloc bloc, Regulation regulation, RollCall roll) {
        return of(
                bloc,
                regulation,
                roll,
                roll.represented().size(),
                roll.voters(regulation.ballots().voters()));
    }

    /** Counting everybody who came at any time. */
    public static Quorum ever(Bloc bloc, Regulation regulation, RollCall roll) {
        return of(
                bloc,
                regulation,
                roll,
                roll.everRepresented().size(),
                roll.votersEver(regulation.ballots().voters()));
    }

    private static Quorum of(
            Bloc bloc, Regulation regulation, RollCall roll, int units, int voters) {
        Threshold enough = regulation.quorum();
        return enough.of() == Base.CONVOKED
                ? new Quorum(voters, convoked(bloc, regulation.ballots().voters(), roll), enough)
                : new Quorum(units, bloc.units().size(), enough);
    }

    /** How many voters were called, as things stand now. */
    public static int convoked(Bloc bloc, Voters voters, RollCall roll) {
        return convoked(bloc, voters, roll, Integer.MAX_VALUE);
    }

    /**
     * How many voters were called: units, or the delegates the units were asked to send (those who
     * came where that is not fixed).
     *
     * @param until number of the journal's entry after which nobody who comes counts
     */
    public static int convoked(Bloc bloc, Voters voters, RollCall roll, int until) {
        if (voters == Voters.UNITS) {
            return bloc.units().size();
        }
        return bloc.units().stream().mapToInt(u -> delegates(u, roll, until)).sum();
    }

    private static int delegates(Unit unit, RollCall roll, int until) {
        Integer fixed = unit.delegates();
        return fixed != null ? fixed : came(unit.id(), roll, until);
    }

    private static int came(UnitId unit, RollCall roll, int until) {
        return (int)
                roll.people().stream()
                        .filter(p -> p.votes() && p.standsFor().equals(unit))
                        .filter(p -> p.since() <= until)
                        .map(p -> p.delegate() + "\n" + p.unit())
                        .distinct()
                        .count();
    }

    public boolean isReached() {
        return enough.reachedBy(present, whole);
    }

    /** How many are needed. */
    public long needed() {
        Long smallest = enough.smallestEnough(whole);
        return smallest == null ? 0 : smallest;
    }
}
