package vn.binhxet.form;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.terms.Problem;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The one place where JSON is configured. Reading refuses what JSON libraries forgive: repeated and
 * unknown names, numbers as text, absent numbers, anything after the end. Numbers are exact
 * decimals and are written plainly, never with an exponent; times keep their offset.
 */
public final class Json {
    private static final ObjectWriter PAGE = strict().build().writer().with(pretty());

    private Json() {}

    /** A strict mapper; what a room adds is its own types. */
    static JsonMapper.Builder strict(JacksonModule... modules) {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                .addModules(modules);
    }

    /**
     * A page for people: two spaces a level, line feeds, one at the end. Names keep the order of
     * the tree.
     */
    public static byte[] page(JsonNode tree) {
        return (PAGE.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a file into a tree. Texts are put into Unicode's composed form (NFC), so that "ế" typed
     * in two ways is one letter.
     *
     * @param problems gets repeated names by place, and what makes the rest unreadable
     * @return the tree as far as it could be read
     */
    public static JsonNode tree(byte[] bytes, List<Problem> problems) {
        try (JsonParser parser = new JsonMapper().createParser(bytes)) {
            parser.nextToken();
            JsonNode root = value(parser, "", problems);
            if (parser.nextToken() != null) {
                problems.add(at(parser, FormRefusal.UNREADABLE));
            }
            return root;
        } catch (JacksonException e) {
            var where = e.getLocation();
            problems.add(
                    Problem.of(
                            FormRefusal.UNREADABLE,
                            "",
                            where == null ? 0 : where.getLineNr(),
                            where == null ? 0 : where.getColumnNr()));
            return JsonNodeFactory.instance.missingNode();
        }
    }

    private static JsonNode value(JsonParser parser, String place, List<Problem> problems) {
        JsonToken token = parser.currentToken();
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (token == null) {
            problems.add(at(parser, FormRefusal.UNREADABLE));
            return nodes.missingNode();
        }
        return switch (token) {
            case START_OBJECT -> object(parser, place, problems);
            case START_ARRAY -> array(parser, place, problems);
            case VALUE_STRING ->
                    nodes.stringNode(Normalizer.normalize(parser.getString(), Normalizer.Form.NFC));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private static ObjectNode object(JsonParser parser, String place, List<Problem> problems) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = Normalizer.normalize(parser.currentName(), Normalizer.Form.NFC);
            String here = Fields.child(place, name);
            parser.nextToken();
            JsonNode value = value(parser, here, problems);
            if (object.has(name)) {
                problems.add(Problem.of(FormRefusal.NAME_TWICE, here, name));
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser, String place, List<Problem> problems) {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, place + "[" + items.size() + "]", problems));
        }
        return JsonNodeFactory.instance.arrayNode().addAll(items);
    }

    private static Problem at(JsonParser parser, FormRefusal refusal) {
        var where = parser.currentLocation();
        return Problem.of(refusal, "", where.getLineNr(), where.getColumnNr());
    }

    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
    }
}
