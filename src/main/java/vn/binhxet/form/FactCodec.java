package vn.binhxet.form;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.ser.std.StdSerializer;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a fact looks in the journal: its kind is the record's name, its body a JSON object of the
 * record's components. What the program wrote it reads back equal; bodies of older kinds are
 * upgraded here, each in a method of its own.
 */
public final class FactCodec {
    private static final JsonMapper MAPPER =
            Json.strict(types())
                    .annotationIntrospector(new NullMarks())
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .changeDefaultVisibility(v ->
                            v.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                    .withFieldVisibility(Visibility.ANY)
                                    .withCreatorVisibility(Visibility.ANY))
                    .build();

    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final Map<String, ObjectReader> READERS = readers();

    private FactCodec() {}

    /** The kind under which the fact is kept. */
    public static String kind(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    /** The body, the same bytes for equal facts. */
    public static byte[] encode(Fact fact) {
        return WRITER.writeValueAsBytes(fact);
    }

    /**
     * Reads a fact back.
     *
     * @throws IllegalArgumentException if the kind is not known or the body is not one of it
     */
    public static Fact decode(String kind, byte[] body) {
        ObjectReader reader = READERS.get(kind);
        if (reader == null) {
            throw new IllegalArgumentException("no such kind of fact: " + kind);
        }
        try {
            return Objects.requireNonNull(reader.<Fact>readValue(body));
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("not a body of " + kind, e);
        }
    }

    private static Map<String, ObjectReader> readers() {
        Map<String, ObjectReader> readers = new HashMap<>();
        for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
            readers.put(kind.getSimpleName(), MAPPER.readerFor(kind));
        }
        return readers;
    }

    private static SimpleModule types() {
        SimpleModule types = new SimpleModule("core");
        text(types, Code.class, Code::value, Code::new);
        text(types, UnitId.class, UnitId::value, UnitId::new);
        text(types, RoundId.class, RoundId::value, RoundId::new);
        text(types, Share.class, Share::toString, Share::of);
        text(types, LocalDate.class, LocalDate::toString, LocalDate::parse);
        tree(types, Points.class, FactCodec::number, (n, _) -> new Points(n.decimalValue()));
        tree(types, Paper.class, PaperForm::write, (n, p) -> PaperForm.read(n, "", p));
        tree(types, Cell.class, EntryForm::write, EntryForm::readCell);
        tree(types, Bloc.class, BlocForm::write, object(BlocForm::read));
        tree(types, Regulation.class, RegulationForm::write, object(RegulationForm::read));
        return types;
    }

    private static JsonNode number(Points points) {
        return JsonNodeFactory.instance.numberNode(points.value());
    }

    private static <T> BiFunction<JsonNode, List<Problem>, T> object(Function<Fields, T> reading) {
        return (node, problems) -> Fields.read(node, "", problems, reading);
    }

    private static <T> void text(
            SimpleModule types, Class<T> type, Function<T, String> out, Function<String, T> in) {
        types.addSerializer(
                type,
                new StdSerializer<T>(type) {
                    @Override
                    public void serialize(T value, JsonGenerator to, SerializationContext c) {
                        to.writeString(out.apply(value));
                    }
                });
        types.addDeserializer(
                type,
                new StdDeserializer<T>(type) {
                    @Override
                    public T deserialize(JsonParser from, DeserializationContext c) {
                        return in.apply(from.getString());
                    }
                });
    }

    private static <T> void tree(
            SimpleModule types,
            Class<T> type,
            Function<T, JsonNode> out,
            BiFunction<JsonNode, List<Problem>, T> in) {
        types.addSerializer(
                type,
                new StdSerializer<T>(type) {
                    @Override
                    public void serialize(T value, JsonGenerator to, SerializationContext c) {
                        to.writeTree(out.apply(value));
                    }
                });
        types.addDeserializer(
                type,
                new StdDeserializer<T>(type) {
                    @Override
                    public T deserialize(JsonParser from, DeserializationContext c) {
                        List<Problem> problems = new ArrayList<>();
                        T value = in.apply(c.readTree(from), problems);
                        if (!problems.isEmpty()) {
                            return c.reportInputMismatch(type, "%s", problems.toString());
                        }
                        return value;
                    }
                });
    }
}
