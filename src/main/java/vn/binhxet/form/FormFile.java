package vn.binhxet.form;

import tools.jackson.databind.JsonNode;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A file that is one JSON object. */
final class FormFile {
    private FormFile() {}

    /** What it says, or everything wrong with it by place. */
    static <T> Outcome<T> read(byte[] bytes, Function<Fields, T> reading) {
        List<Problem> problems = new ArrayList<>();
        JsonNode tree = Json.tree(bytes, problems);
        if (!tree.isObject()) {
            return new Outcome.Refused<>(
                    problems.isEmpty()
                            ? List.of(Problem.of(FormRefusal.NOT_AN_OBJECT, ""))
                            : problems);
        }
        T read = Fields.read(tree, "", problems, reading);
        return problems.isEmpty() ? new Outcome.Done<>(read) : new Outcome.Refused<>(problems);
    }
}
