package vn.binhxet.text;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people call what the rules know by id. */
public interface Names {
    /** Nothing is known: ids and codes stay as they are. */
    Names NONE =
            new Names() {
                @Override
                public String unit(UnitId id) {
                    return id.value();
                }

                @Override
                public String code(Code code) {
                    return code.value();
                }
            };

    /** The printed name of a unit. */
    String unit(UnitId id);

    /** The title of an award or office; the code itself of anything else. */
    String code(Code code);

    /** The names of a meeting. */
    static Names of(Meeting meeting) {
        return of(meeting.bloc(), meeting.regulation());
    }

    /** The names of a bloc and its regulation. */
    static Names of(Bloc bloc, Regulation regulation) {
        return new Names() {
            @Override
            public String unit(UnitId id) {
                return bloc.name(id);
            }

            @Override
            public String code(Code code) {
                return regulation.titleOf(code);
            }
        };
    }

    /**
     * The names of all that a journal ever spoke of, each as it was last called: a unit that left
     * the bloc and an award that is no more keep theirs.
     */
    static Names everKnown(List<Recorded> journal) {
        Map<UnitId, String> units = new HashMap<>();
        Map<Code, String> codes = new HashMap<>();
        for (Recorded entry : journal) {
            switch (entry.fact()) {
                case Fact.MeetingPrepared f -> {
                    f.bloc().units().forEach(unit -> units.put(unit.id(), unit.name()));
                    titles(f.regulation(), codes);
                }
                case Fact.BlocChanged f ->
                        f.bloc().units().forEach(unit -> units.put(unit.id(), unit.name()));
                case Fact.RegulationChanged f -> titles(f.regulation(), codes);
                default -> {}
            }
        }
        return new Names() {
            @Override
            public String unit(UnitId id) {
                return units.getOrDefault(id, id.value());
            }

            @Override
            public String code(Code code) {
                return codes.getOrDefault(code, code.value());
            }
        };
    }

    private static void titles(Regulation regulation, Map<Code, String> codes) {
        regulation.awards().forEach(award -> codes.put(award.code(), award.title()));
        regulation.offices().forEach(office -> codes.put(office.code(), office.title()));
    }

    /** The names of a meeting, units by their short names: for narrow places. */
    static Names brief(Meeting meeting) {
        Names names = of(meeting);
        return new Names() {
            @Override
            public String unit(UnitId id) {
                return meeting.bloc().find(id).map(Unit::label).orElse(id.value());
            }

            @Override
            public String code(Code code) {
                return names.code(code);
            }
        };
    }
}
