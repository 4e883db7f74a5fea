package vn.binhxet.ui.ballot.keys;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Typing a paper with two boxes line by line: 1 agrees, 2 disagrees, 0 is left blank, 3 has both
 * boxes marked, which makes the paper invalid. {@code +} agrees with all that remain.
 *
 * @param lines as keyed, from the first name
 * @param turned whether only this paper is typed so; Backspace on it empty goes back to typing the
 *     names disagreed with
 */
public record LineTyping(Contest contest, List<Line> lines, boolean turned) implements Typing {
    /** What a line of the paper says. */
    public enum Line {
        BLANK,
        YES,
        NO,
        BOTH
    }

    public LineTyping {
        lines = List.copyOf(lines);
    }

    static LineTyping empty(Contest contest) {
        return new LineTyping(contest, List.of(), false);
    }

    /** The same for one paper only. */
    static LineTyping turned(Contest contest) {
        return new LineTyping(contest, List.of(), true);
    }

    @Override
    public Keyed key(char key) {
        return switch (key) {
            case '0', '/' -> line(Line.BLANK);
            case '1' -> line(Line.YES);
            case '2' -> line(Line.NO);
            case '3' -> line(Line.BOTH);
            case '+' -> allYes();
            case '-' -> Keyed.done(InvalidTyping.of(this, suggested()));
            case '4', '5', '6', '7', '8', '9' -> Keyed.refused(this, "ballot.remark.lineKey");
            default -> Keyed.noSuch(this, key);
        };
    }

    @Override
    public Keyed back() {
        if (!lines.isEmpty()) {
            return Keyed.done(with(lines.subList(0, lines.size() - 1)));
        }
        return Keyed.done(turned ? ExceptionTyping.empty(contest) : this);
    }

    @Override
    public Entered enter() {
        if (isEmpty()) {
            return Entered.nothing();
        }
        int left = contest.candidates().size() - lines.size();
        if (left > 0) {
            return Entered.refused("ballot.remark.linesLeft", left);
        }
        if (lines.contains(Line.BOTH)) {
            return Entered.paper(new Paper.Invalid(InvalidReason.BOTH_BOXES, null));
        }
        Paper.Opinion opinion = new Paper.Opinion(names(Line.YES), names(Line.NO));
        boolean invalid = opinion.isBlank() && !contest.blankIsValid();
        return Entered.paper(invalid ? new Paper.Invalid(InvalidReason.BLANK, null) : opinion);
    }

    @Override
    public String shown() {
        return lines.stream().map(LineTyping::sign).collect(Collectors.joining(" "));
    }

    @Override
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public List<UnitId> marked() {
        return names(Line.YES);
    }

    /** The names with a mark of that kind. */
    public List<UnitId> names(Line line) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) == line)
                .mapToObj(i -> contest.candidates().get(i))
                .toList();
    }

    private Keyed line(Line line) {
        if (lines.size() == contest.candidates().size()) {
            return Keyed.refused(this, "ballot.remark.noLineLeft");
        }
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return Keyed.done(with(more));
    }

    private Keyed allYes() {
        if (lines.size() == contest.candidates().size()) {
            return Keyed.refused(this, "ballot.remark.noLineLeft");
        }
        List<Line> all = new ArrayList<>(lines);
        while (all.size() < contest.candidates().size()) {
            all.add(Line.YES);
        }
        return Keyed.done(with(all));
    }

    private LineTyping with(List<Line> now) {
        return new LineTyping(contest, now, turned);
    }

    private @Nullable InvalidReason suggested() {
        return lines.contains(Line.BOTH) ? InvalidReason.BOTH_BOXES : null;
    }

    /** The mark of a line, as the typist sees it. */
    public static String sign(Line line) {
        return switch (line) {
            case BLANK -> "·";
            case YES -> "✓";
            case NO -> "×";
            case BOTH -> "✓×";
        };
    }
}
