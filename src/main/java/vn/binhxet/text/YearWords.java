package vn.binhxet.text;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.nextyear.BlocChange;
import vn.binhxet.core.nextyear.Difference;
import vn.binhxet.core.nextyear.Gap;
import vn.binhxet.core.nextyear.LastYear;
import vn.binhxet.core.nextyear.Task;
import vn.binhxet.core.regulation.RegulationChange;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.Code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a year takes over from the last and what is new in it, in sentences.
 *
 * @param next as it would begin
 */
public record YearWords(Text text, LastYear last, Fact.MeetingPrepared next) {
    /** Who had an award or an office, one line a year, the latest first. */
    public record Held(String what, List<String> years) {
        public Held {
            years = List.copyOf(years);
        }
    }

    /** Where the words come from. */
    public String source() {
        return text.of("nextYear.source", last.title());
    }

    /** What is new, who leads first. */
    public List<String> changes() {
        Difference difference = Difference.between(last, next);
        List<String> lines = new ArrayList<>();
        if (difference.bloc().stream().noneMatch(c -> c.what() == BlocChange.What.HEAD)) {
            lines.add(text.of("nextYear.sameHead", last.bloc().name(last.bloc().head())));
        }
        difference.bloc().forEach(c -> lines.add(line("nextYear.change." + c.what(), c.args())));
        for (RegulationChange change : difference.rules()) {
            lines.add(line("regulation.change." + change.what(), change.args()));
        }
        return lines;
    }

    /** What is taken over as it was. */
    public List<String> carried() {
        Bloc bloc = next.bloc();
        List<String> lines = new ArrayList<>();
        lines.add(text.of("nextYear.units", bloc.units().size(), bloc.name()));
        if (!bloc.deputies().isEmpty()) {
            lines.add(
                    text.of(
                            "nextYear.deputies",
                            bloc.deputies().stream().map(bloc::name).toList()));
        }
        if (!bloc.guests().isEmpty()) {
            lines.add(text.of("nextYear.guests", bloc.guests().stream().map(Guest::role).toList()));
        }
        lines.add(text.of("nextYear.regulation", next.regulation().title()));
        return lines;
    }

    /** Why what is taken over has to be looked at again. */
    public List<String> doubts() {
        Stream<String> open =
                last.ended()
                        ? Stream.of()
                        : Stream.of(text.of("nextYear.notEnded", year(last.year())));
        Stream<String> given =
                last.given().isEmpty()
                        ? Stream.of()
                        : Stream.of(text.of("nextYear.given", year(last.year())));
        Stream<String> sample =
                next.regulation().sample() ? Stream.of(text.of("nextYear.sample")) : Stream.of();
        return Stream.of(open, given, sample, last.gaps().stream().map(this::gap))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Who had what, awards first. */
    public List<Held> held() {
        Set<Code> codes = new LinkedHashSet<>();
        next.regulation().subjects().stream().map(Subject::code).forEach(codes::add);
        next.bloc().history().stream().map(YearWords::code).forEach(codes::add);
        return codes.stream().map(this::held).filter(held -> !held.years().isEmpty()).toList();
    }

    /** What the leader asked for. */
    public List<String> tasks() {
        List<String> lines = new ArrayList<>();
        for (Task task : last.tasks()) {
            lines.add(text.of("nextYear.task", lines.size() + 1, task.text(), task.speaker()));
        }
        return lines;
    }

    private Held held(Code code) {
        TreeMap<Integer, List<String>> years = new TreeMap<>(Collections.reverseOrder());
        for (Honour honour : next.bloc().history()) {
            if (code(honour).equals(code)) {
                years.computeIfAbsent(honour.year(), _ -> new ArrayList<>())
                        .add(next.bloc().name(honour.unit()));
            }
        }
        return new Held(
                next.regulation().titleOf(code),
                years.entrySet().stream()
                        .map(e -> text.of("nextYear.held", year(e.getKey()), e.getValue()))
                        .toList());
    }

    private String gap(Gap gap) {
        return text.of("nextYear.gap." + gap);
    }

    private String line(String key, List<Object> args) {
        return text.of(key, args.toArray());
    }

    private static Code code(Honour honour) {
        return Objects.requireNonNull(
                honour.award() == null ? honour.office() : honour.award(), "one of the two");
    }

    /** A year is no number: it has no thousands. */
    private static String year(int year) {
        return Integer.toString(year);
    }
}
