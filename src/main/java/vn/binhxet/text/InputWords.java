package vn.binhxet.text;

import vn.binhxet.core.scoring.Input;

/** What was entered for a criterion, in a few words: "8,5", "100/90", "Đạt". */
public final class InputWords {
    private InputWords() {}

    /** The words; of a measured pair the result before its target. */
    public static String of(Text text, Input input) {
        return switch (input) {
            case Input.Met(boolean met) -> text.of(met ? "input.met" : "input.notMet");
            case Input.Given(var points) -> text.of("input.number", points);
            case Input.Count(int count) -> text.of("input.count", count);
            case Input.Measured(var target, var actual) ->
                    text.of("input.measured", actual, target);
            case Input.NotAssigned _ -> text.of("input.notAssigned");
            case Input.Cleared _ -> text.of("input.cleared");
        };
    }
}
