package vn.binhxet.ui.ballot.typing;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.PaperWords;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A paper as the reader calls it out: the names chosen, struck out or disagreed with, or the reason
 * why it does not count, with the remark.
 */
final class PaperAloud {
    private final Contest contest;
    private final Text text;
    private final Function<UnitId, String> way;

    private PaperAloud(Contest contest, Text text, Function<UnitId, String> way) {
        this.contest = contest;
        this.text = text;
        this.way = way;
    }

    /**
     * The words of a paper.
     *
     * @param way how a name is said
     */
    static String of(Paper paper, Contest contest, Text text, Function<UnitId, String> way) {
        return new PaperAloud(contest, text, way).of(paper);
    }

    private String of(Paper paper) {
        return switch (paper) {
            case Paper.Invalid(var reason, var remark) when remark != null ->
                    text.of("ballot.readBack.invalid", reason, remark);
            case Paper.Choice(var chosen) when contest.method() == Method.STRIKE_OUT ->
                    struck(without(chosen, List.of()));
            case Paper.Choice(var chosen) when !chosen.isEmpty() -> names(chosen);
            case Paper.Opinion(var yes, var no) -> opinion(yes, no, without(yes, no));
            default -> PaperWords.of(paper, contest, text);
        };
    }

    private String struck(List<UnitId> struck) {
        if (struck.isEmpty()) {
            return text.of("ballot.readBack.noneStruck");
        }
        return struck.size() == contest.candidates().size()
                ? text.of("ballot.readBack.allStruck")
                : text.of("ballot.readBack.struck", names(struck));
    }

    private String opinion(List<UnitId> yes, List<UnitId> no, List<UnitId> blank) {
        if (no.isEmpty() && blank.isEmpty()) {
            return text.of("ballot.readBack.allYes");
        }
        List<String> parts = new ArrayList<>();
        if (!no.isEmpty()) {
            parts.add(text.of("ballot.readBack.no", names(no)));
        }
        if (!blank.isEmpty()) {
            parts.add(text.of("ballot.readBack.blank", names(blank)));
        }
        if (!yes.isEmpty()) {
            parts.add(text.of("ballot.readBack.restYes"));
        }
        return String.join("; ", parts);
    }

    private String names(List<UnitId> units) {
        return units.stream().map(way).collect(Collectors.joining(" · "));
    }

    /** The names in neither list, in the order of the paper. */
    private List<UnitId> without(List<UnitId> one, List<UnitId> other) {
        return contest.candidates().stream()
                .filter(name -> !one.contains(name) && !other.contains(name))
                .toList();
    }
}
