package vn.binhxet.core.submission;

import vn.binhxet.core.terms.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the province's award system calls collectives and awards. Every province has codes of its
 * own, so they are read from a file that people edit.
 *
 * @param sample whether nobody put the province's own codes in yet
 * @param collective the code of a collective that no group names
 * @param groups collectives of another code
 * @param awards in the order of the file
 */
public record Codes(
        boolean sample, String collective, List<CollectiveCode> groups, List<AwardCode> awards) {
    public Codes {
        groups = List.copyOf(groups);
        awards = List.copyOf(awards);
    }

    /**
     * Collectives of one code.
     *
     * @param blocs all units of these blocs, by name
     * @param units these units, by name, whatever their bloc
     */
    public record CollectiveCode(String code, List<String> blocs, List<String> units) {
        public CollectiveCode {
            blocs = List.copyOf(blocs);
            units = List.copyOf(units);
        }
    }

    /**
     * An award.
     *
     * @param titles what regulations call it
     * @param form code of the form of commendation (<i>hình thức khen thưởng</i>); empty if it is
     *     none
     * @param honour code of the title of honour (<i>danh hiệu thi đua</i>); empty if it is none
     */
    public record AwardCode(List<String> titles, String form, String honour) {
        public AwardCode {
            titles = List.copyOf(titles);
        }
    }

    /** The code of a unit: its own, else that of its bloc, else that of all others. */
    public String collective(String unit, String bloc) {
        return groups.stream()
                .filter(group -> names(group.units(), unit))
                .findFirst()
                .or(() -> groups.stream().filter(group -> names(group.blocs(), bloc)).findFirst())
                .map(CollectiveCode::code)
                .orElse(collective);
    }

    /** The codes of an award. */
    public Optional<AwardCode> award(String title) {
        return awards.stream().filter(award -> names(award.titles(), title)).findFirst();
    }

    /** What is to be known before a list with these codes is imported. */
    public List<Problem> remarks(Gathered gathered) {
        List<Problem> remarks = new ArrayList<>();
        if (sample) {
            remarks.add(Problem.of(CodesRefusal.SAMPLE, ""));
        }
        gathered.totals().stream()
                .filter(total -> total.used() > 0 && award(total.title()).isEmpty())
                .forEach(total ->
                        remarks.add(Problem.of(CodesRefusal.AWARD_UNKNOWN, "", total.title())));
        return remarks;
    }

    private static boolean names(List<String> names, String name) {
        PlainName wanted = PlainName.of(name);
        return names.stream().map(PlainName::of).anyMatch(wanted::equals);
    }
}
