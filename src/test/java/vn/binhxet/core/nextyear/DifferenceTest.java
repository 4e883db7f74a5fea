package vn.binhxet.core.nextyear;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.nextyear.BlocChange.What.*;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Revision;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.RegulationChange;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.SampleMeeting;

import java.util.List;

class DifferenceTest {
    private static final UnitId TAXES = new UnitId("cuc-thue");
    private static final UnitId TREASURY = new UnitId("kho-bac");

    private final LastYear last = LastYear.of(SampleMeeting.whole().meeting());
    private final Bloc bloc = last.bloc();

    @Test
    void namesTheNewHeadAndTheNewYear() {
        Difference difference =
                Difference.between(last, NextMeeting.after(last, "Hội nghị", 2022, "Nam Định"));

        assertThat(difference.bloc())
                .containsExactly(
                        change(HEAD, "Cục Thống kê tỉnh Nam Định", "Cục Thuế tỉnh Nam Định"),
                        change(DEPUTY_REMOVED, "Cục Thuế tỉnh Nam Định"));
        assertThat(difference.rules())
                .containsExactly(
                        new RegulationChange(RegulationChange.What.YEAR, List.of("2021", "2022")));
    }

    @Test
    void tellsUnitsAddedRenamedAndRemovedByTheirNames() {
        Bloc now = new Revision(bloc).changed(TAXES, unit -> unit.renamed("Thuế tỉnh Nam Định"));
        now = new Revision(now).without(TREASURY);
        now = now.with(Unit.of("moi", "Cục Hậu cần"));

        assertThat(Difference.between(bloc, now))
                .containsExactly(
                        change(UNIT_ADDED, "Cục Hậu cần"),
                        change(UNIT_RENAMED, "Cục Thuế tỉnh Nam Định", "Thuế tỉnh Nam Định"),
                        change(UNIT_REMOVED, "Kho bạc Nhà nước Nam Định"));
    }

    @Test
    void tellsWhoIsADeputyNowAndWhoIsInvited() {
        Bloc now = new Revision(bloc).deputised(TREASURY);
        now = new Revision(now).withGuests(List.of(new Guest("Bà Lan", "Chủ tịch UBND tỉnh")));
        now = new Revision(now).named("Khối số 1");

        assertThat(Difference.between(bloc, now))
                .containsExactly(
                        change(NAME, bloc.name(), "Khối số 1"),
                        change(DEPUTY_ADDED, "Kho bạc Nhà nước Nam Định"),
                        change(GUEST_ADDED, "Bà Lan"),
                        change(GUEST_REMOVED, "Đồng chí Phó Chủ tịch"),
                        change(GUEST_REMOVED, "Đại diện lãnh đạo"));
    }

    @Test
    void saysNothingWhereNothingChanged() {
        assertThat(Difference.between(bloc, bloc)).isEmpty();
    }

    private static BlocChange change(BlocChange.What what, Object... names) {
        return new BlocChange(what, List.of(names));
    }
}
