package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

class TimeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-01-05T08:00:00+07:00",
                "2024-02-29T23:59:59+00:30",
                "2022-01-05T08:00:00-03:30",
                "2022-01-05T01:00:00Z",
                "2022-01-05T08:00:00.25+07:00",
                "2022-01-05T08:00:00+18:00"
            })
    void readsWhatTheGeneralParserReads(String text) {
        assertThat(TimeText.read(text)).isEqualTo(OffsetDateTime.parse(text));
        assertThat(TimeText.of(TimeText.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-29T08:00:00+07:00",
                "2022-13-05T08:00:00+07:00",
                "2022-01-05T24:00:00+07:00",
                "2022-01-05T08:60:00+07:00",
                "2022-01-05T08:00:00+19:00",
                "2022-01-05T08:00:00+07:60",
                "2022-01-05 08:00:00+07:00",
                "２022-01-05T08:00:00+07:00",
                "2022-01-05T08:00:00",
                "2022-01-05",
                ""
            })
    void refusesWhatTheGeneralParserRefuses(String text) {
        assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> TimeText.read(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void writesSecondsEvenIfThereAreNone() {
        OffsetDateTime at = OffsetDateTime.parse("2022-01-05T08:00+07:00");
        assertThat(TimeText.of(at)).isEqualTo("2022-01-05T08:00:00+07:00");
    }
}
