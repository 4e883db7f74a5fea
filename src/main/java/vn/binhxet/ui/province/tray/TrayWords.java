package vn.binhxet.ui.province.tray;

import vn.binhxet.core.submission.Mark;
import vn.binhxet.core.submission.Told;
import vn.binhxet.core.submission.Told.Quota;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is on the tray, in words. */
public final class TrayWords {
    private final Text text;

    public TrayWords(Text text) {
        this.text = text;
    }

    /** What is gravest about a dossier, in one or two words. */
    public String state(Received one) {
        return one.gravest().map(this::word).orElse(text.of("province.intact"));
    }

    public static Tone tone(Received one) {
        return one.gravest().map(TrayWords::tone).orElse(Tone.GOOD);
    }

    /** Badges of all that is to be known of a dossier. */
    public List<Badge> badges(Received one) {
        Set<Mark> marks = one.line().marks();
        return marks.isEmpty()
                ? List.of(new Badge(Tone.GOOD, text.of("province.intact")))
                : marks.stream().map(mark -> new Badge(tone(mark), word(mark))).toList();
    }

    /** Below the state: which file was changed; else what else there is to know. */
    public String below(Received one) {
        List<Problem> problems = one.submission().problems();
        Stream<String> others = one.line().marks().stream().skip(1).map(text::word);
        Stream<String> where =
                problems.isEmpty() || one.told() == null ? Stream.of() : Stream.of(where(problems));
        Stream<String> paper =
                one.paper() == PaperCode.AGREES || one.paper() == PaperCode.DIFFERS
                        ? Stream.of(text.of("province.paper.short." + one.paper()))
                        : Stream.of();
        return Stream.of(where, paper, others)
                .flatMap(some -> some)
                .collect(Collectors.joining("; "));
    }

    /** How many units are proposed against each quota, a line an award; awards by their codes. */
    public String proposals(Told told) {
        List<String> all = new ArrayList<>();
        for (Quota award : told.awards()) {
            all.add(text.of("province.used", award.code(), used(told, award)));
        }
        return String.join("\n", all);
    }

    /** How many of an award are used of how many. */
    public String used(Told told, Quota award) {
        return text.of("province.share", told.used(award), award.most());
    }

    private String where(List<Problem> problems) {
        String first = problems.getFirst().place();
        List<String> places = problems.stream().map(Problem::place).distinct().toList();
        return places.size() == 1 ? first : text.of("province.andMore", first, places.size() - 1);
    }

    private String word(Mark mark) {
        return text.heading(mark);
    }

    private static Tone tone(Mark mark) {
        return switch (mark) {
            case UNREADABLE, BROKEN -> Tone.BAD;
            case UNFINISHED, IN_CONFLICT -> Tone.WARN;
            case REHEARSAL, SAMPLE -> Tone.NOTE;
        };
    }
}
