package vn.binhxet.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;

import java.util.List;
import java.util.Set;

/**
 * An entry of a score sheet in JSON: exactly one of {@code met}, {@code points}, {@code count},
 * {@code target} with {@code actual}, {@code notAssigned} or {@code cleared}, each with {@code
 * evidence} if there is any. A recorded entry has its {@code reason} too.
 */
final class EntryForm {
    private static final Set<String> KINDS =
            Set.of("met", "points", "count", "target", "notAssigned", "cleared");

    private EntryForm() {}

    static Command.Entry read(JsonNode node, String place, List<Problem> problems) {
        return Fields.read(
                node,
                place,
                problems,
                fields -> new Command.Entry(input(fields), fields.optionalText("evidence")));
    }

    static Cell readCell(JsonNode node, List<Problem> problems) {
        return Fields.read(
                node,
                "",
                problems,
                fields ->
                        new Cell(
                                input(fields),
                                fields.optionalText("evidence"),
                                fields.optionalText("reason")));
    }

    static ObjectNode write(Cell cell) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (cell.input()) {
            case Input.Met(boolean met) -> node.put("met", met);
            case Input.Given(var points) -> node.put("points", points.value());
            case Input.Count(int count) -> node.put("count", count);
            case Input.Measured(var target, var actual) ->
                    node.put("target", target).put("actual", actual);
            case Input.NotAssigned _ -> node.put("notAssigned", true);
            case Input.Cleared _ -> node.put("cleared", true);
        }
        if (cell.evidence() != null) {
            node.put("evidence", cell.evidence());
        }
        if (cell.reason() != null) {
            node.put("reason", cell.reason());
        }
        return node;
    }

    private static Input input(Fields fields) {
        if (kinds(fields) != 1) {
            fields.refuse(FormRefusal.ENTRY_NEEDS_ONE_KIND, "");
            KINDS.forEach(fields::pass);
            fields.pass("actual");
            return new Input.NotAssigned();
        }
        if (fields.has("met")) {
            return new Input.Met(fields.flag("met"));
        }
        if (fields.has("points")) {
            return new Input.Given(new Points(fields.decimal("points")));
        }
        if (fields.has("count")) {
            return new Input.Count(fields.whole("count"));
        }
        if (fields.has("target")) {
            return new Input.Measured(fields.decimal("target"), fields.decimal("actual"));
        }
        String said = fields.has("cleared") ? "cleared" : "notAssigned";
        if (!fields.flag(said)) {
            fields.refuse(FormRefusal.ENTRY_NEEDS_ONE_KIND, said);
        }
        return said.equals("cleared") ? new Input.Cleared() : new Input.NotAssigned();
    }

    /** How many kinds of entry it is. A large file has thousands of entries, so no stream here. */
    private static int kinds(Fields fields) {
        int kinds = 0;
        for (String kind : KINDS) {
            kinds += fields.has(kind) ? 1 : 0;
        }
        return kinds;
    }
}
