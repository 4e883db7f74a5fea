package vn.binhxet.export.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.export.pdf.Letters;

/** Against the letters that are embedded in PDF, which are as wide. */
class TimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Độc lập - Tự do - Hạnh phúc",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "KHỐI THI ĐUA CÁC CƠ QUAN, ĐƠN VỊ TRUNG ƯƠNG",
                "Về việc đề nghị tặng Cờ thi đua (năm 2021)"
            })
    void isAsWideAsTheLettersAre(String words) {
        float real = new Letters().bold(13).getBaseFont().getWidthPoint(words, 13);
        assertThat(Times.width(words, 13)).isCloseTo(real, withPercentage(2));
    }
}
