package vn.binhxet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.meeting.Fact;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of fact is found by reflection, so a new one is tested the day it is born. */
class FactCodecTest {
    private static Stream<Class<?>> kinds() {
        return Arrays.stream(Fact.class.getPermittedSubclasses());
    }

    private static Stream<Fact> examples(Class<?> kind) {
        return IntStream.range(0, 40).mapToObj(seed -> new AnyFact(seed).of(kind));
    }

    private static String text(Fact fact) {
        return new String(FactCodec.encode(fact), StandardCharsets.UTF_8);
    }

    private static Fact read(String kind, String body) {
        return FactCodec.decode(kind, body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void comesBackEqualAndInTheSameBytes(Class<?> kind) {
        assertThat(examples(kind))
                .allSatisfy(fact -> {
                    Fact back = read(FactCodec.kind(fact), text(fact));
                    assertThat(back).isEqualTo(fact);
                    assertThat(text(back)).isEqualTo(text(fact));
                });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesItsComponentsAndNothingElse(Class<?> kind) {
        Set<String> all = names(kind, false);
        Set<String> needed = names(kind, true);
        assertThat(examples(kind))
                .allSatisfy(fact -> {
                    Set<String> written =
                            new TreeSet<>(
                                    Json.tree(FactCodec.encode(fact), List.of()).propertyNames());
                    assertThat(all).containsAll(written);
                    assertThat(written).containsAll(needed);
                });
    }

    private static Set<String> names(Class<?> kind, boolean needed) {
        return Arrays.stream(kind.getRecordComponents())
                .filter(component -> !needed || !isNullable(component))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void takesNoFieldItDoesNotKnowAndNoneTwice(Class<?> kind) {
        Fact fact = new AnyFact(1).of(kind);
        String inside = text(fact).substring(1, text(fact).length() - 1);
        String comma = inside.isEmpty() ? "" : ", ";
        assertThat(read(FactCodec.kind(fact), "{" + inside + "}")).isEqualTo(fact);
        assertRefused(fact, "{" + inside + comma + "\"voter\": \"An\"}");
        if (!inside.isEmpty()) {
            assertRefused(fact, "{" + inside + comma + inside + "}");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void takesNothingButOneWholeObject(Class<?> kind) {
        Fact fact = new AnyFact(2).of(kind);
        String body = text(fact);
        assertRefused(fact, body + body);
        assertRefused(fact, body.substring(0, body.length() - 1));
        assertRefused(fact, "[" + body + "]");
        assertRefused(fact, "null");
        assertRefused(fact, "");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void needsEveryComponentThatIsNotOptional(Class<?> kind) {
        Fact fact = new AnyFact(3).of(kind);
        for (String name : names(kind, true)) {
            ObjectNode body = (ObjectNode) Json.tree(FactCodec.encode(fact), List.of());
            assertRefused(fact, body.put(name, (String) null).toString());
            body.remove(name);
            assertRefused(fact, body.toString());
        }
    }

    private static void assertRefused(Fact fact, String body) {
        assertThatThrownBy(() -> read(FactCodec.kind(fact), body))
                .as(body)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dance", "unitLeft", "Fact", "java.lang.String", "BoxSealed "})
    void knowsNoOtherKind(String kind) {
        assertThatThrownBy(() -> read(kind, "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesNoAbsentFieldAndPlainNumbers() {
        assertThat(text(new Fact.MeetingClosed())).isEqualTo("{}");
        assertThat(read("UnitLeft", "{\"unit\": \"thue\"}").toString()).contains("reason=null");
        String half = "{\"stage\":\"SELF\",\"unit\":\"a\",\"entries\":{\"I.1\":{\"points\":50.0}}}";
        assertThat(text(read("ScoresEntered", half))).isEqualTo(half.replace("50.0", "50"));
    }

    /** What was once written stays readable: the names of kinds, fields and words never change. */
    @Test
    void readsWhatTheFirstVersionWrote() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String line : firstVersion()) {
            String kind = line.substring(0, line.indexOf(' '));
            String body = line.substring(line.indexOf(' ') + 1);
            assertThat(text(read(kind, body))).as(kind).isEqualTo(body);
            seen.add(kind);
        }
        assertThat(seen)
                .as("add a line for a new kind, change none")
                .isEqualTo(kinds().map(Class::getSimpleName).collect(Collectors.toSet()));
    }

    private static List<String> firstVersion() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(FactCodecTest.class.getResourceAsStream("facts-1.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
