package vn.binhxet.core.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.SampleMeeting;

import java.util.List;

/** The eleven units of 2021, by the letters people type. */
class UnitSearchTest {
    private static final List<Unit> UNITS = SampleMeeting.story().prepared().bloc().units();

    private static List<String> found(String typed) {
        return UnitSearch.find(UNITS, typed).stream().map(unit -> unit.id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "kb, kho-bac",
        "khob, kho-bac",
        "kho bạc, kho-bac",
        "KBNN, kho-bac",
        "cth, cuc-thue",
        "ct, cuc-thue",
        "thue, cuc-thue",
        "thuế, cuc-thue",
        "ctk, cuc-thong-ke",
        "ctt, cuc-thue",
        "tk, cuc-thong-ke",
        "thong, cuc-thong-ke",
        "bh, bhxh",
        "bhxh, bhxh",
        "hq, hai-quan",
        "dl, dien-luc",
        "đl, dien-luc",
        "dt, du-tru",
        "bd, buu-dien",
        "kt, khi-tuong",
        "kttv, khi-tuong",
        "qltt, quan-ly-thi-truong",
        "nh, ngan-hang",
        "thủy văn, khi-tuong"
    })
    void aFewLettersFindWhatPeopleMean(String typed, String unit) {
        assertThat(found(typed)).first().isEqualTo(unit);
    }

    @Test
    void aWordAloneLeavesTheOrderOfThePapers() {
        assertThat(found("cuc")).startsWith("cuc-thong-ke", "cuc-thue", "quan-ly-thi-truong");
        assertThat(found("nam dinh"))
                .hasSize(11)
                .isEqualTo(UNITS.stream().map(u -> u.id().value()).toList());
    }

    @Test
    void nothingTypedAndNothingLikeItFindNobody() {
        assertThat(found("")).isEmpty();
        assertThat(found("  ")).isEmpty();
        assertThat(found("xyz")).isEmpty();
        assertThat(found("?")).isEmpty();
    }

    @Test
    void everyPartOfANameFindsIt() {
        Laws.hold(
                300,
                dice -> {
                    Unit unit = dice.pick(UNITS);
                    int from = dice.upTo(unit.name().length() - 1);
                    String part =
                            unit.name()
                                    .substring(from, dice.between(from + 1, unit.name().length()));
                    if (part.matches(".*\\p{L}.*")) {
                        assertThat(found(part)).as(part).contains(unit.id().value());
                    }
                });
    }
}
