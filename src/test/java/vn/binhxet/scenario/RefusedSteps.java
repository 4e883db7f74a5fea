package vn.binhxet.scenario;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.terms.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps that somebody asks for in a story and that the rules refuse: {@code refused.json} beside
 * the story, a list of {@code {before, step, refusal}} in the order of the meeting, where {@code
 * before} counts the story's steps from 0 and {@code refusal} is {@code Enum.CONSTANT}.
 */
record RefusedSteps(List<Refused> all) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One of them. */
    record Refused(int before, JsonNode step, String refusal) {}

    static RefusedSteps of(Path folder) throws IOException {
        Path file = folder.resolve("refused.json");
        List<Refused> all = new ArrayList<>();
        if (Files.exists(file)) {
            for (JsonNode node : JSON.readTree(Files.readAllBytes(file))) {
                all.add(
                        new Refused(
                                node.required("before").intValue(),
                                node.required("step"),
                                node.required("refusal").stringValue()));
            }
        }
        return new RefusedSteps(all);
    }

    /** The story with these steps asked for where they were. */
    byte[] within(byte[] story) {
        ObjectNode tree = (ObjectNode) JSON.readTree(story);
        ArrayNode steps = (ArrayNode) tree.required("steps");
        for (int i = 0; i < all.size(); i++) {
            steps.insert(all.get(i).before() + i, all.get(i).step());
        }
        return JSON.writeValueAsBytes(tree);
    }

    /** What must be refused, and where: {@code steps[12] Enum.CONSTANT}. */
    List<String> expected() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            expected.add("steps[" + (all.get(i).before() + i) + "] " + all.get(i).refusal());
        }
        return expected;
    }

    /** What was refused, in the same words. */
    static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.place().replaceFirst("\\..*", "")
                                + " "
                                + problem.refusal().key().substring("refusal.".length()))
                .toList();
    }
}
