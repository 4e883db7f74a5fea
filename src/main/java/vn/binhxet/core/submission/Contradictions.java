package vn.binhxet.core.submission;

import vn.binhxet.core.submission.Conflict.Kind;
import vn.binhxet.core.submission.Told.Member;
import vn.binhxet.core.submission.Told.Proposed;
import vn.binhxet.core.submission.Told.Quota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds what of many dossiers cannot all stand. */
final class Contradictions {
    private final List<Rival> real;
    private final List<Conflict> found = new ArrayList<>();

    private Contradictions(List<Rival> real) {
        this.real = real;
    }

    static List<Conflict> of(List<Rival> all) {
        Contradictions contradictions =
                new Contradictions(all.stream().filter(Rival::isReal).toList());
        contradictions.rivals();
        contradictions.units();
        contradictions.awards();
        return contradictions.found;
    }

    /** Dossiers of one bloc and year: of one meeting, or of several. */
    private void rivals() {
        List<List<Rival>> groups = new ArrayList<>();
        for (Rival one : real) {
            List<Rival> joined = new ArrayList<>();
            for (List<Rival> group : List.copyOf(groups)) {
                if (group.stream().anyMatch(one::isOf)) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            joined.add(one);
            groups.add(joined);
        }
        for (List<Rival> group : groups) {
            if (group.size() > 1) {
                Rival first = group.getFirst();
                boolean one = group.stream().allMatch(first::sharesMeeting);
                found.add(
                        new Conflict(
                                one ? Kind.SAME_MEETING : Kind.SAME_BLOC,
                                told(first).bloc(),
                                submissions(real.stream().filter(group::contains)),
                                List.of(told(first).year())));
            }
        }
    }

    /** A place where a unit can stand only once. */
    private record Seat(PlainName province, int year, PlainName unit) {}

    private void units() {
        Map<Seat, List<Rival>> seats = new LinkedHashMap<>();
        Map<Seat, String> names = new LinkedHashMap<>();
        for (Rival one : real) {
            Told told = told(one);
            for (Member unit : told.units()) {
                Seat seat = new Seat(one.province(), told.year(), PlainName.of(unit.name()));
                seats.computeIfAbsent(seat, _ -> new ArrayList<>()).add(one);
                names.putIfAbsent(seat, unit.name());
            }
        }
        seats.forEach((seat, in) -> {
            if (in.stream().map(Rival::bloc).distinct().count() > 1) {
                List<Submission> between = submissions(in.stream().distinct());
                String unit = Objects.requireNonNull(names.get(seat));
                found.add(
                        new Conflict(Kind.UNIT_IN_TWO_BLOCS, unit, between, List.of(seat.year())));
            }
        });
    }

    private void awards() {
        for (Rival one : real) {
            Told told = told(one);
            for (Quota award : told.awards()) {
                int used = told.used(award);
                if (used > award.most()) {
                    found.add(
                            new Conflict(
                                    Kind.ABOVE_QUOTA,
                                    award.title(),
                                    List.of(one.submission()),
                                    List.of(used, award.most())));
                }
                excluded(one.submission(), told, award);
            }
        }
    }

    private void excluded(Submission one, Told told, Quota award) {
        for (Quota other : told.awards()) {
            boolean exclude =
                    award.excludes().contains(other.code())
                            && (!other.excludes().contains(award.code())
                                    || told.awards().indexOf(award) < told.awards().indexOf(other));
            if (exclude) {
                List<String> both = told.proposed(other).stream().map(Proposed::unit).toList();
                told.proposed(award).stream()
                        .map(Proposed::unit)
                        .filter(both::contains)
                        .forEach(unit ->
                                found.add(
                                        new Conflict(
                                                Kind.EXCLUDED_AWARDS,
                                                unit,
                                                List.of(one),
                                                List.of(award.title(), other.title()))));
            }
        }
    }

    private static List<Submission> submissions(Stream<Rival> rivals) {
        return rivals.map(Rival::submission).toList();
    }

    private static Told told(Rival one) {
        return Objects.requireNonNull(one.submission().told());
    }
}
