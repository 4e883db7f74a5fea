package vn.binhxet.core.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BLOC;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.terms.UnitId;

import java.util.Arrays;
import java.util.List;

/** Whose turn it is to lead the bloc. */
class RotationTest {
    @Test
    void whoNeverHeldItComesFirstThenWhoHeldItLongestAgoThenWhoHoldsItNow() {
        Bloc bloc =
                units(THONG_KE, THUE, KHO_BAC, HAI_QUAN, NGAN_HANG)
                        .withHistory(
                                held(2021, THONG_KE),
                                held(2019, KHO_BAC),
                                held(2020, THUE),
                                held(2017, THUE));
        Rotation rotation = Rotation.of(bloc, KT, 2021);
        assertThat(rotation.order()).containsExactly(HAI_QUAN, NGAN_HANG, KHO_BAC, THUE, THONG_KE);
        assertThat(rotation.latest())
                .as("the last three, the oldest first")
                .extracting(Honour::year)
                .containsExactly(2019, 2020, 2021);
    }

    @Test
    void otherHonoursAndLaterYearsDoNotCount() {
        Bloc bloc =
                units(THONG_KE, THUE, KHO_BAC)
                        .withHistory(
                                held(2021, THONG_KE),
                                held(2022, THUE),
                                new Honour(2020, CTD, null, THUE));
        assertThat(Rotation.of(bloc, KT, 2021).order()).containsExactly(THUE, KHO_BAC, THONG_KE);
    }

    @Test
    void theHeadOfTheBlocStandsLastWhereTheHistoryDoesNotSayWhoHoldsItNow() {
        Bloc bloc = units(THONG_KE, THUE, KHO_BAC).withHistory(held(2020, THUE));
        assertThat(Rotation.of(bloc, KT, 2021).order()).containsExactly(KHO_BAC, THUE, THONG_KE);
    }

    private static Honour held(int year, UnitId unit) {
        return new Honour(year, null, KT, unit);
    }

    /** A bloc led by the first of these units. */
    private static Units units(UnitId... units) {
        return new Units(List.of(units));
    }

    private record Units(List<UnitId> ids) {
        Bloc withHistory(Honour... history) {
            return new Bloc(
                    "Khối",
                    "Nam Định",
                    ids.stream().map(id -> BLOC.find(id).orElseThrow()).toList(),
                    ids.getFirst(),
                    List.of(),
                    List.of(),
                    Arrays.asList(history));
        }
    }
}
