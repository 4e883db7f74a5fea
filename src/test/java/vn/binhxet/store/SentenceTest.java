package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Damage;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.text.Text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * There is a sentence for whatever can be wrong with a meeting file, and it uses what it is given.
 */
class SentenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void tellsEachTrouble(String language) {
        Text text = Text.in(Locale.of(language));
        assertThat(Arrays.stream(StoreTrouble.values()).map(trouble -> sentence(text, trouble)))
                .allMatch(sentence -> sentence.length() > 20 && !sentence.contains("{"))
                .doesNotHaveDuplicates();
        assertThat(sentence(text, StoreTrouble.HELD)).contains("binh", "08:00", "4711");
        assertThat(sentence(text, StoreTrouble.NEWER_VERSION)).contains("7", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void tellsEachDamage(String language) {
        Text text = Text.in(Locale.of(language));
        assertThat(Arrays.stream(Damage.Kind.values()).map(kind -> text.of("damage." + kind, 12)))
                .allMatch(sentence -> sentence.length() > 20 && !sentence.contains("{"))
                .doesNotHaveDuplicates();
        assertThat(text.of("damage.GAP", 12)).contains("12");
    }

    private static String sentence(Text text, StoreTrouble trouble) {
        List<Object> args =
                switch (trouble) {
                    case HELD -> List.of("binh", SmallMeeting.START, "4711");
                    case NEWER_VERSION -> List.of(7L, 1L);
                    default -> List.of();
                };
        return text.of(new Problem(trouble, "khoi.binhxet", args));
    }
}
