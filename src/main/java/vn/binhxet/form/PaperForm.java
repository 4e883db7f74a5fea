package vn.binhxet.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;

/**
 * A ballot paper in JSON: a list of ids for names chosen, {@code {"yes": [], "no": []}}, or {@code
 * {"invalid": REASON, "remark": …}}. Reasons are written in capitals.
 */
final class PaperForm {
    private PaperForm() {}

    static Paper read(JsonNode node, String place, List<Problem> problems) {
        if (node.isArray()) {
            return new Paper.Choice(units(node, place, problems));
        }
        return Fields.read(node, place, problems, PaperForm::object);
    }

    static JsonNode write(Paper paper) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        return switch (paper) {
            case Paper.Choice(var names) -> list(names);
            case Paper.Opinion(var yes, var no) -> object.set("yes", list(yes)).set("no", list(no));
            case Paper.Invalid(var reason, var remark) -> {
                object.put("invalid", reason.name());
                yield remark == null ? object : object.put("remark", remark);
            }
        };
    }

    private static Paper object(Fields fields) {
        if (fields.has("invalid")) {
            InvalidReason reason = reason(fields, "invalid");
            return new Paper.Invalid(reason, fields.optionalText("remark"));
        } else if (fields.has("yes") || fields.has("no")) {
            return new Paper.Opinion(fields.units("yes"), fields.units("no"));
        } else {
            fields.refuse(FormRefusal.PAPER_NEEDS_ONE_KIND, "");
        }
        return new Paper.Choice(List.of());
    }

    /** A reason, written in capitals. */
    static InvalidReason reason(Fields fields, String name) {
        String word = fields.text(name);
        for (InvalidReason reason : InvalidReason.values()) {
            if (reason.name().equals(word)) {
                return reason;
            }
        }
        fields.refuse(FormRefusal.NOT_A_WORD, name, word, List.of(InvalidReason.values()));
        return InvalidReason.OTHER;
    }

    private static List<UnitId> units(JsonNode list, String place, List<Problem> problems) {
        List<UnitId> units = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.isString() && Code.isValid(item.stringValue())) {
                units.add(new UnitId(item.stringValue()));
            } else {
                String at = place + "[" + units.size() + "]";
                problems.add(Problem.of(FormRefusal.NOT_A_CODE, at, item.asString("")));
                units.add(new UnitId(Fields.PLACEHOLDER));
            }
        }
        return units;
    }

    private static ArrayNode list(List<UnitId> units) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        units.forEach(unit -> list.add(unit.value()));
        return list;
    }
}
