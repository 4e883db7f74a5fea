package vn.binhxet.core.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;

class NameKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "đài khí tượng THỦY văn – tỉnh",
                "  Đài  Khí tượng\u00a0Thủy văn – tỉnh ",
                "Đài Khí tượng Thuỷ văn - tỉnh",
                "Đài\tKhí tượng\nThủy văn—tỉnh",
                "\uFEFFĐài Khí\u200b tượng Thủy văn – tỉnh"
            })
    void isTheSameHoweverItWasTyped(String typed) {
        assertThat(NameKey.of(typed)).isEqualTo(NameKey.of("Đài Khí tượng Thủy văn – tỉnh"));
    }

    @Test
    void isTheSameWhetherMarksAreComposedOrNot() {
        String name = "Cục Dự trữ Nhà nước khu vực Hà Nam Ninh";
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(name);
        assertThat(NameKey.of(decomposed)).isEqualTo(NameKey.of(name));
        assertThat(NameKey.clean(decomposed)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cục Thuê", "Cuc Thue", "Cục Thuế 2", "CụcThuế", "Cục Thuệ"})
    void isAnotherWhereLettersMarksOrWordsDiffer(String other) {
        assertThat(NameKey.of(other)).isNotEqualTo(NameKey.of("Cục Thuế"));
    }
}
