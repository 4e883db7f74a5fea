package vn.binhxet.form;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

import java.math.BigDecimal;

/**
 * Reads decimals of at most thirty digits. One such as {@code 1E+999999999} is short to write, and
 * adding 1 to it would fill the memory.
 */
final class PlainNumbers extends StdDeserializer<BigDecimal> {
    private static final int MOST_DIGITS = 30;

    private PlainNumbers() {
        super(BigDecimal.class);
    }

    static JacksonModule module() {
        return new SimpleModule().addDeserializer(BigDecimal.class, new PlainNumbers());
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == null || !parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        BigDecimal number = parser.getDecimalValue();
        boolean plain =
                number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
        return plain
                ? number
                : context.reportInputMismatch(BigDecimal.class, "more than thirty digits");
    }
}
