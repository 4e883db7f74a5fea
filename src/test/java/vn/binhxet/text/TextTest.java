package vn.binhxet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Both languages say everything, each sentence once. */
class TextTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/binhxet/text");

    private final Map<String, String> vietnamese = sentences("messages.properties");
    private final Map<String, String> english = sentences("messages_en.properties");

    @Test
    void hasEachSentenceInBothLanguages() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(vietnamese.keySet());
    }

    @Test
    void hasNoSentenceTwice() {
        assertThat(keys("messages.properties")).doesNotHaveDuplicates();
        assertThat(keys("messages_en.properties")).doesNotHaveDuplicates();
    }

    @Test
    void takesTheSameArgumentsInBothLanguages() {
        vietnamese.forEach((key, sentence) ->
                assertThat(arguments(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(sentence)));
    }

    /** How many arguments a sentence reads; a sentence that is no pattern throws. */
    private static int arguments(String sentence) {
        return new MessageFormat(sentence, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static List<String> keys(String file) {
        return lines(file).map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static Map<String, String> sentences(String file) {
        Map<String, String> sentences = new TreeMap<>();
        lines(file)
                .forEach(line ->
                        sentences.put(
                                line.substring(0, line.indexOf('=')),
                                line.substring(line.indexOf('=') + 1)));
        return sentences;
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
