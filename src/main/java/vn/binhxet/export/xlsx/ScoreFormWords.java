package vn.binhxet.export.xlsx;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.text.Text;

import java.util.stream.Collectors;

/** How criteria give points, in the words of a score form. */
final class ScoreFormWords {
    private final Text text;

    ScoreFormWords(Text text) {
        this.text = text;
    }

    String of(Kind kind) {
        return switch (kind) {
            case Kind.Met _ -> text.of("scoreForm.kind.Met");
            case Kind.Graded(var step) -> text.of("scoreForm.kind.Graded", step);
            case Kind.Counted(var each) -> text.of("scoreForm.kind.Counted", each);
            case Kind.Ratio(var unit, var bands) ->
                    text.of(
                            "scoreForm.kind.Ratio",
                            unit,
                            bands.stream()
                                    .map(b -> text.of("scoreForm.band", b.from(), b.points()))
                                    .collect(Collectors.joining("; ")));
            case Kind.Relative _ -> text.of("scoreForm.kind.Relative");
        };
    }

    String of(Adjustment line) {
        return line.cap() == null
                ? text.of("scoreForm.each", line.each())
                : text.of("scoreForm.each.cap", line.each(), line.cap());
    }
}
