package vn.binhxet.core.attention;

import vn.binhxet.core.scoring.Concern;

import java.util.List;

/**
 * Something that deserves a look, with what its sentence needs.
 *
 * @param args points, names and numbers for the sentence, in its order
 */
public record Finding(Concern concern, List<Object> args) {
    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(Concern concern, Object... args) {
        return new Finding(concern, List.of(args));
    }
}
