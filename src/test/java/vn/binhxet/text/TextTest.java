package vn.binhxet.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.audit.Told;
import vn.binhxet.core.guide.Cue;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.minutes.CountingRecord;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.reversal.Barrier;
import vn.binhxet.core.reversal.Change;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.port.Damage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every sentence is there in both languages, once, and somebody says it. */
class TextTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.\\w+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z]\\w*(\\.\\w+)*\\.");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static final Set<String> LITERALS = literals();
    private static final List<Class<?>> ENUMS = enums();
    private static final Set<String> SENTENCES = Bundle.VIETNAMESE.sentences().keySet();
    private static final Set<String> CONSTANTS =
            ENUMS.stream().flatMap(TextTest::constants).collect(Collectors.toSet());

    /** The two bundles. */
    enum Bundle {
        VIETNAMESE("messages.properties"),
        ENGLISH("messages_en.properties");

        private final String file;

        Bundle(String file) {
            this.file = file;
        }

        /** Its lines with a key, as they stand in the file. */
        List<String> lines() {
            try (InputStream stream =
                    Objects.requireNonNull(Text.class.getResourceAsStream(file))) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Its sentences by key. */
        Map<String, String> sentences() {
            Map<String, String> sentences = new TreeMap<>();
            lines().forEach(line -> {
                int end = line.indexOf('=');
                sentences.put(line.substring(0, end), line.substring(end + 1));
            });
            return sentences;
        }
    }

    // The files

    @ParameterizedTest
    @EnumSource
    void isOneLineASentenceAndNoKeyTwice(Bundle bundle) {
        assertThat(bundle.lines())
                .allMatch(line -> line.matches("[\\w.]+=.*[^\\\\]"))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void writesApostrophesAndBracesAsTheFormatWants(Bundle bundle) {
        bundle.sentences()
                .forEach((key, sentence) -> {
                    String plain = sentence.replace("''", "").replaceAll("'[{}]'", "");
                    assertThat(plain).as(key).doesNotContain("'");
                    assertThat(new MessageFormat(sentence)).as(key).isNotNull();
                });
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Bundle.ENGLISH.sentences().keySet()).isEqualTo(SENTENCES);
        assertThat(arguments(Bundle.ENGLISH)).isEqualTo(arguments(Bundle.VIETNAMESE));
    }

    /** The numbers of the arguments each sentence uses. */
    private static Map<String, Set<String>> arguments(Bundle bundle) {
        Map<String, Set<String>> arguments = new TreeMap<>();
        bundle.sentences()
                .forEach((key, sentence) ->
                        arguments.put(
                                key,
                                ARGUMENT.matcher(sentence)
                                        .results()
                                        .map(found -> found.group(1))
                                        .collect(Collectors.toCollection(TreeSet::new))));
        return arguments;
    }

    // Who says them

    @Test
    void everySentenceIsSaidSomewhere() {
        Set<String> unused = new TreeSet<>(SENTENCES);
        unused.removeAll(LITERALS);
        unused.removeAll(wordsOfRules());
        unused.removeIf(key -> key.startsWith("usage.") || key.startsWith("binhxet."));
        unused.removeIf(TextTest::isPutTogether);
        assertThat(unused).isEmpty();
    }

    /** Whether a piece of code ends where the key goes on with a constant or another piece. */
    private static boolean isPutTogether(String key) {
        return LITERALS.stream()
                .filter(literal -> PREFIX.matcher(literal).matches() && key.startsWith(literal))
                .map(literal -> key.substring(literal.length()).split("\\.", 2)[0])
                .anyMatch(rest ->
                        CONSTANTS.contains(rest)
                                || LITERALS.stream().anyMatch(literal -> literal.endsWith(rest)));
    }

    @Test
    void everyKeyInTheCodeHasItsSentence() {
        Set<String> roots =
                SENTENCES.stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.toSet());
        roots.remove("binhxet");
        assertThat(LITERALS)
                .filteredOn(literal -> KEY.matcher(literal).matches())
                .filteredOn(literal -> roots.contains(literal.split("\\.", 2)[0]))
                .filteredOn(literal -> !SENTENCES.contains(literal))
                .isEmpty();
    }

    @Test
    void everyWordOfTheRulesHasItsSentence() {
        Set<String> missing = wordsOfRules();
        missing.removeAll(SENTENCES);
        assertThat(missing).isEmpty();
    }

    @Test
    void noSentenceIsOfAWordThatIsNoMore() {
        Set<String> words = wordsOfRules();
        assertThat(SENTENCES)
                .filteredOn(key ->
                        key.matches("(refusal|word|fact|damage|minutes|guide|told|undo)\\..*"))
                .filteredOn(key -> !words.contains(key))
                .isEmpty();
    }

    /** Keys that {@link Text} puts together from constants and kinds of facts. */
    private static Set<String> wordsOfRules() {
        Set<String> keys = new TreeSet<>();
        for (Class<?> type : ENUMS) {
            if (Refusal.class.isAssignableFrom(type)) {
                add(keys, "refusal." + type.getSimpleName(), constants(type));
            }
            if (isSpoken(type)) {
                add(keys, "word." + type.getSimpleName(), constants(type));
            }
        }
        add(keys, "word.Kind", kinds(Kind.class));
        add(keys, "fact", kinds(Fact.class));
        add(keys, "damage", constants(Damage.Kind.class));
        add(keys, "minutes", constants(Statement.Said.class));
        add(keys, "minutes.heading", constants(Heading.class));
        add(keys, "guide.what", constants(Cue.Kind.class));
        add(keys, "guide.say", constants(Cue.Kind.class));
        add(keys, "told", constants(Told.What.class));
        add(keys, "undo", constants(Change.What.class));
        add(keys, "undo.barrier", constants(Barrier.Kind.class));
        add(keys, "record.heading", constants(CountingRecord.Part.class));
        return keys;
    }

    /** Enums of one name share words; one that merely has a constant in common is not spoken. */
    private static boolean isSpoken(Class<?> type) {
        long most =
                ENUMS.stream()
                        .filter(other -> other.getSimpleName().equals(type.getSimpleName()))
                        .mapToLong(TextTest::words)
                        .max()
                        .orElse(0);
        return words(type) > 0 && (words(type) == most || words(type) == constants(type).count());
    }

    private static long words(Class<?> type) {
        return constants(type)
                .filter(c -> SENTENCES.contains("word." + type.getSimpleName() + "." + c))
                .count();
    }

    private static void add(Set<String> keys, String family, Stream<String> names) {
        names.forEach(name -> keys.add(family + "." + name));
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name());
    }

    private static Stream<String> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName);
    }

    private static List<Class<?>> enums() {
        List<Class<?>> enums = new ArrayList<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.binhxet")) {
            if (type.isEnum()) {
                enums.add(type.reflect());
            }
        }
        return enums;
    }

    /** All texts in the program's code. */
    private static Set<String> literals() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextTest::read)
                    .flatMap(code -> LITERAL.matcher(code).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
