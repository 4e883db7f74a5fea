package vn.binhxet.ui.kit.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.MemoryPreferences;
import vn.binhxet.fixture.Window;
import vn.binhxet.port.Phrase;
import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.LinesField;

/** Short keys for long sentences. */
class PhrasesTest {
    private final Settings settings = MemoryPreferences.settings();
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Phrases phrases = new Phrases(settings, text);

    @Test
    void peoplesOwnGoBeforeThoseThatShip() {
        assertThat(phrases.words("nt")).contains("Nhất trí với dự thảo báo cáo.");
        assertThat(phrases.keep(" NT ", " Đồng ý. ")).isEmpty();
        assertThat(phrases.words("nt")).contains("Đồng ý.");
        assertThat(settings.phrases()).containsExactly(new Phrase("nt", "Đồng ý."));
        assertThat(new Phrases(settings, text).words("Nt")).contains("Đồng ý.");

        phrases.forget(new Phrase("nt", "Đồng ý."));
        assertThat(phrases.words("nt")).contains("Nhất trí với dự thảo báo cáo.");
    }

    @Test
    void aKeyIsAFewPlainLettersAndStandsForSomething() {
        assertThat(phrases.keep("nhất trí", ""))
                .extracting(Problem::refusal)
                .containsExactly(PhraseRefusal.KEY_MALFORMED, PhraseRefusal.WORDS_MISSING);
        assertThat(settings.phrases()).isEmpty();
    }

    @Test
    void everyKeyThatShipsCouldBePeoplesOwn() {
        for (Phrase phrase : phrases.all().get()) {
            assertThat(phrases.keep(phrase.key(), phrase.words())).as(phrase.key()).isEmpty();
        }
    }

    @Test
    void tabWritesAPhraseAndElseGoesOn() {
        TextArea lines = Fx.make(() -> new LinesField(3));
        TextField next = Fx.make(TextField::new);
        try (Window window = Window.with(() -> fields(lines, next))) {
            window.write("Ông A: nt");
            window.type(KeyCode.TAB);
            assertThat(lines.getText()).isEqualTo("Ông A: Nhất trí với dự thảo báo cáo.");
            window.write(" ;kk thôi");
            assertThat(lines.getText()).endsWith("báo cáo. Không có ý kiến khác. thôi");
            window.type(KeyCode.TAB);
            assertThat(window.focus()).isEqualTo(next);
            window.write("nt ");
            assertThat(next.getText()).as("without a mark a space is a space").isEqualTo("nt ");
        }
    }

    private Parent fields(TextArea lines, TextField next) {
        Expansion.in(lines, phrases);
        Expansion.in(next, phrases);
        return new VBox(lines, next);
    }
}
