package vn.binhxet.ui.ballot.round;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.stream.Collectors;

/** A paper in a few words: the numbers as printed, or why it does not count. */
public final class PaperWords {
    private PaperWords() {}

    public static String of(Paper paper, Contest contest, Text text) {
        return switch (paper) {
            case Paper.Invalid(var reason, _) -> text.of("ballot.paper.invalid", reason);
            case Paper.Choice(var names) when names.isEmpty() -> text.of("ballot.paper.none");
            case Paper.Choice(var names) when contest.method() == Method.STRIKE_OUT ->
                    text.of("ballot.paper.standing", numbers(names, contest));
            case Paper.Choice(var names) -> numbers(names, contest);
            case Paper.Opinion(var yes, var no) ->
                    text.of("ballot.paper.opinion", numbers(yes, contest), numbers(no, contest));
        };
    }

    /** The numbers of names as the papers print them. */
    private static String numbers(List<UnitId> names, Contest contest) {
        return names.isEmpty()
                ? "–"
                : names.stream()
                        .map(name -> contest.printed(name))
                        .collect(Collectors.joining(" · "));
    }
}
