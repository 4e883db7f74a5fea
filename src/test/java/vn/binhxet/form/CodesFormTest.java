package vn.binhxet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.CodesRefusal;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A province's codes as people write them. */
class CodesFormTest {
    private static Outcome<Codes> read(String json) {
        return CodesForm.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(String json) {
        return ((Outcome.Refused<Codes>) read(json)).problems();
    }

    @Test
    void aUnitHasItsOwnCodeElseThatOfItsBlocElseThatOfAll() {
        Codes codes =
                ((Outcome.Done<Codes>)
                                read(
                                        """
                                        {"format": "binhxet.codes/1", "collective": "A",
                                         "comments": ["…"],
                                         "collectives": [{"code": "B", "blocs": ["Khối 1"]},
                                           {"code": "C", "units": ["Kho bạc"], "comments": "…"}],
                                         "awards": [{"award": ["Bằng khen", "BK"], "form": "9"}]}
                                        """))
                        .value();
        assertThat(codes.collective("Cục Thuế", "Khối 2")).isEqualTo("A");
        assertThat(codes.collective("Cục Thuế", "KHỐI 1")).isEqualTo("B");
        assertThat(codes.collective("kho  bạc", "Khối 1")).isEqualTo("C");
        assertThat(codes.award("bk").orElseThrow().form()).isEqualTo("9");
        assertThat(codes.award("bk").orElseThrow().honour()).isEmpty();
        assertThat(codes.award("Cờ")).isEmpty();
        assertThat(codes.sample()).isFalse();
    }

    @Test
    void everythingWrongIsNamedByItsPlace() {
        assertThat(
                        problems(
                                """
                                {"format": "binhxet.codes/2", "colective": "A",
                                 "awards": [{"award": "Cờ", "form": 9}, {"award": "CỜ"}]}
                                """))
                .extracting(Problem::place, Problem::refusal)
                .containsExactlyInAnyOrder(
                        tuple("format", FormRefusal.OTHER_FORMAT),
                        tuple("collective", FormRefusal.MISSING),
                        tuple("awards[0].form", FormRefusal.NOT_A_TEXT),
                        tuple("awards[1]", CodesRefusal.TWICE),
                        tuple("colective", FormRefusal.NAME_UNKNOWN));
        assertThat(problems("[]")).hasSize(1);
        assertThat(problems("không")).hasSize(1);
    }
}
