package vn.binhxet.province.page;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A JSON text, once for each of its values, with that one value changed. */
final class Leaves {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode tree;
    private final List<Change> changes = new ArrayList<>();

    /**
     * One change.
     *
     * @param path of the value, as {@code rounds/0/valid}
     */
    record Change(String path, String json) {
        byte[] bytes() {
            return json.getBytes(StandardCharsets.UTF_8);
        }
    }

    private Leaves(JsonNode tree) {
        this.tree = tree;
    }

    static List<Change> changed(byte[] json) {
        Leaves leaves = new Leaves(JsonMapper.shared().readTree(json));
        leaves.into(leaves.tree, "");
        return leaves.changes;
    }

    private void into(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode was = object.get(name);
                if (was.isContainer() && !was.isEmpty()) {
                    into(was, path + "/" + name);
                } else {
                    object.set(name, other(was));
                    keep(path + "/" + name);
                    object.set(name, was);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode was = list.get(i);
                if (was.isContainer()) {
                    into(was, path + "/" + i);
                } else {
                    list.set(i, other(was));
                    keep(path + "/" + i);
                    list.set(i, was);
                }
            }
        }
    }

    private void keep(String path) {
        changes.add(new Change(path.substring(1), tree.toString()));
    }

    private static JsonNode other(JsonNode was) {
        return switch (was.getNodeType()) {
            case NUMBER -> NODES.numberNode(was.decimalValue().add(BigDecimal.ONE));
            case BOOLEAN -> NODES.booleanNode(!was.booleanValue());
            case STRING -> NODES.stringNode(was.stringValue() + "x");
            case ARRAY -> NODES.arrayNode().add("x");
            case OBJECT -> NODES.objectNode().put("x", 1);
            default -> NODES.numberNode(1);
        };
    }
}
