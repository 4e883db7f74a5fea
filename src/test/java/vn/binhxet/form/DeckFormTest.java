package vn.binhxet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.intake.StoryFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Decks are read strictly: whatever is wrong is named at its place. */
class DeckFormTest {
    /** The deck that ships with the program, as a file. */
    static String shipped() {
        try (InputStream file =
                Objects.requireNonNull(StoryFiles.class.getResourceAsStream("bo-phieu-tap.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsTheOneThatShips() {
        assertThat(DeckForm.read(bytes(shipped())).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "binhxet.deck/1 | binhxet.deck/2 | format | OTHER_FORMAT",
                "\"signed\" | \"sealed\" | papers[8].sealed | NAME_UNKNOWN",
                "\"note\": \"Có chữ ký | \"reads\": \"Có chữ ký | papers[8].reads | NAME_TWICE",
                "\"unit\": \"phuong\", \"votes\" | \"unit\": \"phuong\", \"no\""
                        + " | answer.results[7].votes | MISSING",
                "\"unit\": \"phuong\", \"votes\" | \"unit\": \"tre\", \"votes\""
                        + " | answer.results | NOT_ON_PAPER",
                "\"ticked\": [\"sung\"] | \"ticked\": [\"tre\"] | papers[12].ticked | NOT_ON_PAPER",
                "\"reads\": [\"sung\"] | \"reads\": [\"tre\"] | papers[12].reads | NOT_ON_PAPER",
                "\"invalid\": \"UNREADABLE\" | \"invalid\": \"UNCLEAR\""
                        + " | papers[14].reads.invalid | NOT_A_WORD",
                "\"do\": \"openRound\" | \"do\": \"opened\" | story.steps[22].do | STEP_UNKNOWN",
                "\"head\": \"mai\" | \"leader\": \"mai\" | story.bloc.head | MISSING",
                "\"seats\": 3 | \"after\": \"1\" | story.steps | MISSING"
            })
    void namesWhatIsWrongAtItsPlace(String right, String wrong, String place, String refusal) {
        String deck = shipped();
        assertThat(deck).contains(right);

        assertThat(DeckForm.read(bytes(deck.replace(right, wrong))).problems())
                .filteredOn(problem -> problem.place().startsWith(place))
                .extracting(Problem::refusal)
                .extracting(Object::toString)
                .contains(refusal);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(DeckForm.read(bytes("{\"format\": ")).problems())
                .extracting(Problem::refusal)
                .contains(FormRefusal.UNREADABLE);
    }

    private static byte[] bytes(String deck) {
        return deck.getBytes(StandardCharsets.UTF_8);
    }
}
