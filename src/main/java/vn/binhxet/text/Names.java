package vn.binhxet.text;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

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
