package vn.binhxet.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A JSON object being read, name by name. What is wrong is noted at its place and a harmless value
 * returned, so that reading goes on and all problems are found at once; when any were noted, what
 * was read must be thrown away. {@link #done} notes names nobody asked for.
 */
final class Fields {
    /** Stands where a text could not be read. */
    static final String PLACEHOLDER = "?";

    private static final int LONGEST_TEXT = 20_000;

    private final JsonNode node;
    private final String place;
    private final List<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonNode node, String place, List<Problem> problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(Problem.of(FormRefusal.NOT_AN_OBJECT, place));
        }
    }

    /** Reads an object and notes the names that {@code reading} did not ask for. */
    static <T> T read(
            JsonNode node, String place, List<Problem> problems, Function<Fields, T> reading) {
        Fields fields = new Fields(node, place, problems);
        T value = reading.apply(fields);
        fields.done();
        return value;
    }

    /** The place of a name within a place: {@code steps[4].entries["I.3"]}. */
    static String child(String place, String name) {
        boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_]*");
        if (!plain) {
            return place + "[\"" + name + "\"]";
        }
        return place.isEmpty() ? name : place + "." + name;
    }

    /** Leaves a name unread on purpose. */
    void pass(String name) {
        asked.add(name);
    }

    /** Leaves all names unread on purpose. */
    void passAll() {
        asked.addAll(node.propertyNames());
    }

    boolean has(String name) {
        return node.has(name);
    }

    /**
     * Notes a problem at a name, which may carry an index ({@code units[3]}), or at the object
     * itself.
     */
    void refuse(Refusal refusal, String at, Object... args) {
        problems.add(Problem.of(refusal, inside(at), args));
    }

    // Texts

    String text(String name) {
        return value(name).map(v -> text(v, name)).orElse(PLACEHOLDER);
    }

    @Nullable String optionalText(String name) {
        return optional(name).map(v -> text(v, name)).orElse(null);
    }

    List<String> texts(String name) {
        return items(name, (node, at) -> text(node, at));
    }

    /** A list of texts, or one text for a list of one. */
    List<String> textOrTexts(String name) {
        return node.path(name).isString() ? List.of(text(name)) : filled(name, texts(name));
    }

    <E extends Enum<E>> E word(String name, Class<E> kind) {
        return value(name).map(v -> word(v, name, kind)).orElse(kind.getEnumConstants()[0]);
    }

    <E extends Enum<E>> E word(String name, Class<E> kind, E absent) {
        return optional(name).map(v -> word(v, name, kind)).orElse(absent);
    }

    <E extends Enum<E>> @Nullable E optionalWord(String name, Class<E> kind) {
        return optional(name).map(v -> word(v, name, kind)).orElse(null);
    }

    Code code(String name) {
        return value(name).map(v -> named(v, name, Code::new)).orElse(new Code(PLACEHOLDER));
    }

    UnitId unit(String name) {
        return value(name).map(v -> named(v, name, UnitId::new)).orElse(new UnitId(PLACEHOLDER));
    }

    @Nullable UnitId optionalUnit(String name) {
        return optional(name).map(v -> named(v, name, UnitId::new)).orElse(null);
    }

    RoundId round(String name) {
        return value(name).map(v -> named(v, name, RoundId::new)).orElse(new RoundId(PLACEHOLDER));
    }

    @Nullable RoundId optionalRound(String name) {
        return optional(name).map(v -> named(v, name, RoundId::new)).orElse(null);
    }

    @Nullable Code optionalCode(String name) {
        return optional(name).map(v -> named(v, name, Code::new)).orElse(null);
    }

    List<UnitId> units(String name) {
        return items(name, (node, at) -> named(node, at, UnitId::new));
    }

    @Nullable List<UnitId> optionalUnits(String name) {
        return optional(name).isEmpty() ? null : units(name);
    }

    List<Code> codes(String name) {
        return items(name, (node, at) -> named(node, at, Code::new));
    }

    Share share(String name) {
        String text = text(name);
        try {
            return Share.of(text);
        } catch (IllegalArgumentException _) {
            refuse(FormRefusal.NOT_A_SHARE, name, text);
            return new Share(1, 1);
        }
    }

    @Nullable OffsetDateTime optionalTime(String name) {
        String text = optionalText(name);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException _) {
            refuse(FormRefusal.NOT_A_TIME, name, text);
            return null;
        }
    }

    @Nullable LocalDate optionalDate(String name) {
        String text = optionalText(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            refuse(FormRefusal.NOT_A_DATE, name, text);
            return null;
        }
    }

    // Numbers and flags

    int whole(String name) {
        return value(name).map(v -> whole(v, name)).orElse(0);
    }

    int whole(String name, int absent) {
        return optional(name).map(v -> whole(v, name)).orElse(absent);
    }

    @Nullable Integer optionalWhole(String name) {
        return optional(name).map(v -> whole(v, name)).orElse(null);
    }

    BigDecimal decimal(String name) {
        return value(name).map(v -> decimal(v, name)).orElse(BigDecimal.ONE);
    }

    Points points(String name) {
        return new Points(decimal(name));
    }

    @Nullable Points optionalPoints(String name) {
        return optional(name).map(v -> new Points(decimal(v, name))).orElse(null);
    }

    boolean flag(String name) {
        return value(name).map(v -> flag(v, name)).orElse(false);
    }

    boolean flag(String name, boolean absent) {
        return optional(name).map(v -> flag(v, name)).orElse(absent);
    }

    // Objects, lists and maps

    <T> T object(String name, Function<Fields, T> reading) {
        asked.add(name);
        if (!node.has(name)) {
            refuse(FormRefusal.MISSING, name, name);
            return read(
                    JsonNodeFactory.instance.objectNode(),
                    inside(name),
                    new ArrayList<>(),
                    reading);
        }
        return read(node.path(name), inside(name), problems, reading);
    }

    <T> @Nullable T optionalObject(String name, Function<Fields, T> reading) {
        return optional(name).isEmpty() ? null : object(name, reading);
    }

    <T> List<T> objects(String name, Function<Fields, T> reading) {
        return items(name, (node, at) -> read(node, inside(at), problems, reading));
    }

    <T> List<T> optionalObjects(String name, Function<Fields, T> reading) {
        return optional(name).isEmpty() ? List.of() : objects(name, reading);
    }

    /** A list whose items are read from their nodes. */
    <T> List<T> nodes(String name, Reading<T> reading) {
        return items(name, (item, at) -> reading.read(item, inside(at), problems));
    }

    /** Any value, read from its node. */
    <T> Optional<T> node(String name, Reading<T> reading) {
        return value(name).map(v -> reading.read(v, inside(name), problems));
    }

    /** A map from codes to values read from their nodes; the order of the file is kept. */
    <T> Map<Code, T> byCode(String name, Reading<T> reading) {
        return byName(name, reading, Code::new);
    }

    /** A map from units to whole numbers that must be there. */
    Map<UnitId, Integer> neededByUnit(String name) {
        value(name);
        return byUnit(name);
    }

    /** A map from units to whole numbers; empty if absent. */
    Map<UnitId, Integer> byUnit(String name) {
        return byName(
                name,
                (value, at, _) -> whole(value, name + at.substring(inside(name).length())),
                UnitId::new);
    }

    /** How a value is read that is no plain text, number or flag. */
    interface Reading<T> {
        T read(JsonNode node, String place, List<Problem> problems);
    }

    private interface Item<T> {
        T read(JsonNode node, String name);
    }

    private <K, T> Map<K, T> byName(String name, Reading<T> reading, Function<String, K> naming) {
        Optional<JsonNode> map = optional(name);
        Map<K, T> values = new LinkedHashMap<>();
        if (map.isPresent() && !map.get().isObject()) {
            refuse(FormRefusal.NOT_AN_OBJECT, name);
        } else if (map.isPresent()) {
            for (Map.Entry<String, JsonNode> entry : map.get().properties()) {
                String at = inside(name) + "[\"" + entry.getKey() + "\"]";
                if (Code.isValid(entry.getKey())) {
                    values.put(
                            naming.apply(entry.getKey()),
                            reading.read(entry.getValue(), at, problems));
                } else {
                    problems.add(Problem.of(FormRefusal.NOT_A_CODE, at, entry.getKey()));
                }
            }
        }
        return values;
    }

    private <T> List<T> items(String name, Item<T> reading) {
        List<T> items = new ArrayList<>();
        Optional<JsonNode> list = value(name);
        if (list.isPresent() && !list.get().isArray()) {
            refuse(FormRefusal.NOT_A_LIST, name);
        } else if (list.isPresent()) {
            for (JsonNode item : list.get()) {
                items.add(reading.read(item, name + "[" + items.size() + "]"));
            }
        }
        return items;
    }

    private List<String> filled(String name, List<String> list) {
        if (list.isEmpty() && node.path(name).isArray()) {
            refuse(FormRefusal.EMPTY, name);
        }
        return list;
    }

    private Optional<JsonNode> value(String name) {
        asked.add(name);
        if (node.isObject() && !node.has(name)) {
            refuse(FormRefusal.MISSING, name, name);
        }
        return Optional.ofNullable(node.get(name));
    }

    private Optional<JsonNode> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(node.get(name));
    }

    private String text(JsonNode value, String at) {
        if (!value.isString()) {
            refuse(FormRefusal.NOT_A_TEXT, at);
            return PLACEHOLDER;
        }
        String text = value.stringValue().strip();
        if (text.isEmpty()) {
            refuse(FormRefusal.BLANK, at);
            return PLACEHOLDER;
        }
        if (text.length() > LONGEST_TEXT) {
            refuse(FormRefusal.NAME_TOO_LONG, at, LONGEST_TEXT);
        }
        return text;
    }

    private <T> T named(JsonNode value, String at, Function<String, T> naming) {
        String text = text(value, at);
        if (!Code.isValid(text)) {
            refuse(FormRefusal.NOT_A_CODE, at, text);
            return naming.apply(PLACEHOLDER);
        }
        return naming.apply(text);
    }

    private <E extends Enum<E>> E word(JsonNode value, String at, Class<E> kind) {
        String text = text(value, at);
        Optional<E> constant = Words.constant(kind, text);
        if (constant.isEmpty()) {
            refuse(FormRefusal.NOT_A_WORD, at, text, Words.all(kind));
        }
        return constant.orElse(kind.getEnumConstants()[0]);
    }

    private BigDecimal decimal(JsonNode value, String at) {
        if (!value.isNumber()) {
            refuse(FormRefusal.NOT_A_NUMBER, at);
            return BigDecimal.ONE;
        }
        BigDecimal number = value.decimalValue();
        if (number.precision() > 30 || Math.abs(number.scale()) > 30) {
            refuse(FormRefusal.NUMBER_OUT_OF_RANGE, at);
            return BigDecimal.ONE;
        }
        return number;
    }

    private int whole(JsonNode value, String at) {
        BigDecimal number = decimal(value, at);
        if (number.stripTrailingZeros().scale() > 0) {
            refuse(FormRefusal.NOT_A_WHOLE_NUMBER, at);
            return 0;
        }
        if (number.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
            refuse(FormRefusal.NUMBER_OUT_OF_RANGE, at);
            return 0;
        }
        return number.intValueExact();
    }

    private boolean flag(JsonNode value, String at) {
        if (!value.isBoolean()) {
            refuse(FormRefusal.NOT_A_FLAG, at);
            return false;
        }
        return value.booleanValue();
    }

    private String inside(String at) {
        return place.isEmpty() || at.isEmpty() ? place + at : place + "." + at;
    }

    private void done() {
        if (node.isObject()) {
            for (String name : node.propertyNames()) {
                if (!asked.contains(name)) {
                    problems.add(Problem.of(FormRefusal.NAME_UNKNOWN, child(place, name), name));
                }
            }
        }
    }
}
