package vn.binhxet.core.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.bloc.UnitPaste.Kind.CHANGED;
import static vn.binhxet.core.bloc.UnitPaste.Kind.NEW;
import static vn.binhxet.core.bloc.UnitPaste.Kind.SAME;
import static vn.binhxet.core.bloc.UnitPaste.Kind.UNCLEAR;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.UnitPaste.Kind;
import vn.binhxet.core.bloc.UnitPaste.Line;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.TypicalBloc;

import java.util.List;
import java.util.Map;

class UnitPasteTest {
    private static final Map<UnitColumn, List<String>> HEADS =
            Map.of(
                    UnitColumn.NAME,
                    List.of("đơn vị", "tên đơn vị"),
                    UnitColumn.SHORT,
                    List.of("tên gọn"),
                    UnitColumn.FORMERLY,
                    List.of("tên cũ"),
                    UnitColumn.DELEGATES,
                    List.of("đại biểu"));

    private static UnitPaste paste(String cells) {
        return PastePlan.byName(TypicalBloc.BLOC, Pasted.of(cells), HEADS);
    }

    private static List<Kind> kinds(UnitPaste plan) {
        return plan.lines().stream().map(Line::kind).toList();
    }

    private static Unit unit(UnitPaste plan, String id) {
        return plan.after().find(new UnitId(id)).orElseThrow();
    }

    @Test
    void tellsNewFromSameFromChanged() {
        UnitPaste plan = paste("Kho bạc  nhà nước\nTòa án tỉnh\nCục Thống kê\t\t\t3\n");

        assertThat(kinds(plan)).containsExactly(SAME, NEW, CHANGED);
        assertThat(unit(plan, "toa-an-tinh").name()).isEqualTo("Tòa án tỉnh");
        assertThat(unit(plan, "thong-ke").delegates()).isEqualTo(3);
        assertThat(plan.after().units()).hasSize(12);
        assertThat(plan.changesSomething()).isTrue();
    }

    @Test
    void knowsAUnitByItsShortAndItsFormerName() {
        UnitPaste plan = paste("Thống kê\nChi cục thuế\n");

        assertThat(kinds(plan)).containsExactly(SAME, SAME);
        assertThat(plan.lines()).extracting(Line::name).containsExactly("Cục Thống kê", "Cục Thuế");
        assertThat(plan.after()).isEqualTo(TypicalBloc.BLOC);
    }

    @Test
    void readsColumnsByTheWordsAboveThem() {
        UnitPaste plan =
                paste(
                        """
                        DANH SÁCH ĐƠN VỊ
                        TT\tĐại biểu\tTên đơn vị (đầy đủ)\tGhi chú\tTên gọn
                        1\t4\tCục Thuế\tx\tThuế tỉnh
                        """);

        assertThat(kinds(plan)).containsExactly(CHANGED);
        assertThat(unit(plan, "thue").shortName()).isEqualTo("Thuế tỉnh");
        assertThat(unit(plan, "thue").delegates()).isEqualTo(4);
    }

    @Test
    void guessesColumnsWithoutAHead() {
        UnitPaste plan = paste("1\tTòa án tỉnh\tTòa án\t2\n2\tViện Kiểm sát\tViện KS\t1\n");

        assertThat(kinds(plan)).containsExactly(NEW, NEW);
        assertThat(unit(plan, "vien-kiem-sat"))
                .isEqualTo(
                        new Unit(
                                new UnitId("vien-kiem-sat"),
                                "Viện Kiểm sát",
                                "Viện KS",
                                List.of(),
                                1));
    }

    @Test
    void renamesAUnitWhoseFormerNameStandsBesideTheNewOne() {
        UnitPaste plan = paste("Thuế tỉnh Nam Định\tThuế\tCục Thuế\n");

        assertThat(kinds(plan)).containsExactly(CHANGED);
        assertThat(unit(plan, "thue").name()).isEqualTo("Thuế tỉnh Nam Định");
        assertThat(unit(plan, "thue").formerly()).containsExactly("Chi cục Thuế", "Cục Thuế");
    }

    @Test
    void leavesOutWhatIsNotClearAndSaysWhy() {
        UnitPaste plan =
                paste(
                        "Cục Thuế\t\t\t2\n"
                                + "CỤC THUẾ\t\t\t5\n"
                                + "Kho bạc Nhà nước\t\t\thai\n"
                                + "\t\t\t4\n"
                                + "Bảo hiểm xã hội tỉnh\t\tĐiện lực; Bưu điện tỉnh\t3\n"
                                + "X".repeat(121)
                                + "\t\t\t1\n");

        assertThat(kinds(plan))
                .containsExactly(CHANGED, UNCLEAR, UNCLEAR, UNCLEAR, UNCLEAR, UNCLEAR);
        assertThat(plan.lines().stream().skip(1).map(Line::why).map(Problem.class::cast))
                .extracting(Problem::refusal)
                .containsExactly(
                        PasteRefusal.UNIT_TWICE,
                        PasteRefusal.NOT_A_NUMBER,
                        PasteRefusal.NAME_MISSING,
                        PasteRefusal.FORMER_NAME_IN_USE,
                        PasteRefusal.NAME_TOO_LONG);
        assertThat(plan.after().units()).hasSize(11);
    }

    @Test
    void doesNotChooseBetweenTwoUnitsThatHadTheSameName() {
        Bloc bloc =
                new Revision(TypicalBloc.BLOC)
                        .changed(
                                TypicalBloc.KHO_BAC,
                                unit -> unit.alsoFormerly(List.of("Chi cục Thuế")));

        UnitPaste plan = PastePlan.byName(bloc, Pasted.of("Chi cục Thuế"), HEADS);

        assertThat(plan.lines())
                .singleElement()
                .extracting(Line::why)
                .isEqualTo(
                        Problem.of(
                                PasteRefusal.SEVERAL_UNITS,
                                "",
                                List.of(TypicalBloc.THUE, TypicalBloc.KHO_BAC)));
    }

    @Test
    void fillsAColumnDownFromAUnit() {
        UnitPaste plan =
                PastePlan.downFrom(
                        TypicalBloc.BLOC,
                        Pasted.of("Đại biểu\n1\n\n2\n"),
                        8,
                        UnitColumn.DELEGATES,
                        HEADS);

        assertThat(kinds(plan)).containsExactly(CHANGED, SAME, CHANGED);
        assertThat(unit(plan, "dien-luc").delegates()).isEqualTo(1);
        assertThat(unit(plan, "khi-tuong").delegates()).isNull();
        assertThat(unit(plan, "du-tru").delegates()).isEqualTo(2);
    }

    @Test
    void saysWhereAColumnGoesOnBelowTheLastUnit() {
        UnitPaste plan =
                PastePlan.downFrom(
                        TypicalBloc.BLOC, Pasted.of("DT\t\t9\nX"), 10, UnitColumn.SHORT, HEADS);

        assertThat(kinds(plan)).containsExactly(CHANGED, UNCLEAR);
        assertThat(unit(plan, "du-tru"))
                .extracting(Unit::shortName, Unit::delegates)
                .containsExactly("DT", 9);
    }
}
