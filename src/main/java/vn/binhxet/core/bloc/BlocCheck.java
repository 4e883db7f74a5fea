package vn.binhxet.core.bloc;

import static vn.binhxet.core.bloc.BlocRefusal.*;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a bloc as a careful secretary would and names everything in it that cannot be. */
public final class BlocCheck {
    private final Bloc bloc;
    private final List<Problem> problems = new ArrayList<>();

    private BlocCheck(Bloc bloc) {
        this.bloc = bloc;
    }

    /** All problems, by place ({@code units[2].name}), in the order of the file. */
    public static List<Problem> problemsOf(Bloc bloc) {
        BlocCheck check = new BlocCheck(bloc);
        check.words(bloc.name(), "name");
        check.words(bloc.province(), "province");
        check.unless(!bloc.units().isEmpty(), UNITS_MISSING, "units");
        check.units();
        check.member(bloc.head(), "head");
        for (int i = 0; i < bloc.deputies().size(); i++) {
            check.member(bloc.deputies().get(i), "deputies[" + i + "]");
        }
        for (int i = 0; i < bloc.guests().size(); i++) {
            check.words(bloc.guests().get(i).name(), "guests[" + i + "].name");
            check.words(bloc.guests().get(i).role(), "guests[" + i + "].role");
        }
        for (int i = 0; i < bloc.history().size(); i++) {
            check.member(bloc.history().get(i).unit(), "history[" + i + "].unit");
        }
        return List.copyOf(check.problems);
    }

    private void units() {
        Set<UnitId> ids = new HashSet<>();
        Set<NameKey> names = new HashSet<>();
        for (int i = 0; i < bloc.units().size(); i++) {
            Unit unit = bloc.units().get(i);
            String here = "units[" + i + "]";
            String name = unit.name();
            unless(ids.add(unit.id()), ID_TWICE, here + ".id", unit.id());
            unless(!name.isBlank(), UNIT_NAME_BLANK, here + ".name");
            unless(names.add(NameKey.of(name)), UNIT_NAME_TWICE, here + ".name", name);
            unless(
                    name.length() <= Unit.LONGEST_NAME,
                    UNIT_NAME_TOO_LONG,
                    here + ".name",
                    Unit.LONGEST_NAME);
            Integer delegates = unit.delegates();
            unless(delegates == null || delegates >= 0, DELEGATES_NEGATIVE, here + ".delegates");
        }
    }

    private void member(UnitId unit, String place) {
        unless(bloc.has(unit), UNIT_UNKNOWN, place, unit);
    }

    private void words(String words, String place) {
        unless(!words.isBlank(), WORDS_MISSING, place);
    }

    private void unless(boolean fine, BlocRefusal refusal, String place, Object... args) {
        if (!fine) {
            problems.add(Problem.of(refusal, place, args));
        }
    }
}
