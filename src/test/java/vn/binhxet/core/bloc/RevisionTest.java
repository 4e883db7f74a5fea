package vn.binhxet.core.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BLOC;
import static vn.binhxet.fixture.TypicalBloc.DU_TRU;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.TypicalBloc;

import java.util.List;

class RevisionTest {
    private final Revision revision = new Revision(BLOC);

    @Test
    void aRenamedUnitKeepsItsIdAndItsOldName() {
        Unit renamed = BLOC.find(THUE).orElseThrow().renamed("Thuế tỉnh");

        assertThat(renamed.id()).isEqualTo(THUE);
        assertThat(renamed.formerly()).containsExactly("Chi cục Thuế", "Cục Thuế");
        assertThat(renamed.renamed("CHI CỤC THUẾ").formerly())
                .containsExactly("Cục Thuế", "Thuế tỉnh");
        assertThat(renamed.renamed("thuế  tỉnh").formerly()).isEqualTo(renamed.formerly());
    }

    @Test
    void aMergedUnitLeavesItsNamesItsOfficesAndItsHonours() {
        Bloc merged = new Revision(revision.merged(THONG_KE, KHO_BAC)).merged(DU_TRU, KHO_BAC);

        assertThat(merged.ids()).hasSize(9).doesNotContain(THONG_KE, DU_TRU);
        assertThat(merged.head()).isEqualTo(KHO_BAC);
        assertThat(merged.deputies()).isEmpty();
        assertThat(merged.find(KHO_BAC).orElseThrow().formerly())
                .containsExactly("Cục Thống kê", "Chi cục Dự trữ Nhà nước");
        assertThat(merged.held(KHO_BAC, TypicalBloc.CTD, TypicalBloc.YEAR - 1)).isTrue();
        assertThat(merged.match("cục thống kê")).extracting(Unit::id).containsExactly(KHO_BAC);
    }

    @Test
    void aUnitMovesAtMostToTheEnd() {
        assertThat(revision.moved(THUE, -1).ids()).startsWith(THUE, THONG_KE);
        assertThat(revision.moved(THUE, 99).ids()).endsWith(THUE).hasSize(11);
        assertThat(revision.moved(THONG_KE, -1)).isEqualTo(BLOC);
    }

    @Test
    void aDeputyThatBecomesHeadIsNoLongerDeputy() {
        assertThat(revision.ledBy(KHO_BAC).deputies()).isEmpty();
        assertThat(revision.deputised(THUE).deputies()).containsExactly(KHO_BAC, THUE);
        assertThat(revision.deputised(KHO_BAC).deputies()).isEmpty();
    }

    @Test
    void aUnitThatGoesTakesWhatItHeldWithIt() {
        assertThat(revision.without(DU_TRU).history())
                .containsExactly(new Honour(TypicalBloc.YEAR, null, new Code("KT"), THONG_KE));
    }

    @Test
    void idsArePlainShortAndEachOnlyOnce() {
        assertThat(BLOC.newId("Cục Quản lý Đất đai (tỉnh)"))
                .isEqualTo(new UnitId("cuc-quan-ly-dat-dai-tinh"));
        assertThat(BLOC.newId("Thuế")).isEqualTo(new UnitId("thue-2"));
        assertThat(BLOC.newId("…")).isEqualTo(new UnitId("don-vi"));
        assertThat(BLOC.newId("Ngân hàng ".repeat(9)).value()).hasSize(Code.LONGEST);
        assertThat(revision.added("Thuế").units().getLast())
                .extracting(Unit::id, Unit::formerly)
                .containsExactly(new UnitId("thue-2"), List.of());
    }
}
