package vn.binhxet.core.regulation;

import static vn.binhxet.core.regulation.RegulationRefusal.*;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a regulation as a careful secretary would and names everything in it that cannot be
 * applied. A sum of maxima unlike the scale is no problem here: it is shown as a warning.
 */
public final class RegulationCheck {
    private static final Set<Base> OF_PEOPLE =
            EnumSet.of(Base.MEMBERS, Base.CONVOKED, Base.PRESENT);
    private static final Set<Base> OF_QUORUM = EnumSet.of(Base.MEMBERS, Base.CONVOKED);
    private static final Set<Base> WITHOUT_PAPERS =
            EnumSet.of(Base.MEMBERS, Base.CONVOKED, Base.PRESENT, Base.RETURNED, Base.VALID);

    private final Regulation regulation;
    private final List<Problem> problems = new ArrayList<>();

    private RegulationCheck(Regulation regulation) {
        this.regulation = regulation;
    }

    /**
     * All problems, by place ({@code sections[0].criteria[2].max}), in the order of the file; empty
     * if it can be applied.
     */
    public static List<Problem> problemsOf(Regulation regulation) {
        RegulationCheck check = new RegulationCheck(regulation);
        check.scheme(regulation.scheme());
        check.base(regulation.quorum(), OF_QUORUM, "quorum");
        check.base(regulation.adoption(), OF_PEOPLE, "adoption");
        check.awardsAndOffices();
        return List.copyOf(check.problems);
    }

    private void scheme(Scheme scheme) {
        sections(scheme.sections(), "sections", new HashSet<>(), new HashSet<>());
        adjustments(scheme);
        classes(scheme.classes());
        tieOrder(scheme);
    }

    private void sections(
            List<Section> sections, String place, Set<Code> criteria, Set<Code> codes) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String here = place + "[" + i + "]";
            unless(codes.add(section.code()), CODE_TWICE, here + ".code", section.code());
            for (int j = 0; j < section.criteria().size(); j++) {
                criterion(section.criteria().get(j), here + ".criteria[" + j + "]", criteria);
            }
            sections(section.sections(), here + ".sections", criteria, codes);
        }
    }

    private void criterion(Criterion criterion, String here, Set<Code> codes) {
        unless(codes.add(criterion.code()), CODE_TWICE, here + ".code", criterion.code());
        Points max = criterion.max();
        unless(max.isMoreThan(Points.ZERO), MAX_NOT_POSITIVE, here + ".max", max);
        switch (criterion.kind()) {
            case Kind.Met _, Kind.Relative _ -> {}
            case Kind.Graded(var step) -> {
                unless(step.isMoreThan(Points.ZERO), STEP_NOT_POSITIVE, here + ".step", step);
                unless(!step.isMoreThan(max), STEP_OVER_MAX, here + ".step", step, max);
            }
            case Kind.Counted(var each) ->
                    unless(each.isMoreThan(Points.ZERO), EACH_NOT_POSITIVE, here + ".each", each);
            case Kind.Ratio(_, var bands) -> bands(bands, max, here + ".bands");
        }
    }

    private void bands(List<Kind.Band> bands, Points max, String here) {
        unless(!bands.isEmpty(), BANDS_MISSING, here);
        Set<Points> froms = new HashSet<>();
        for (Kind.Band band : bands) {
            unless(froms.add(band.from()), BAND_FROM_TWICE, here, band.from());
            unless(!band.from().isNegative(), BAND_FROM_NEGATIVE, here, band.from());
            unless(
                    !band.points().isNegative() && !band.points().isMoreThan(max),
                    BAND_POINTS_OUT_OF_RANGE,
                    here,
                    band.points(),
                    max);
        }
    }

    private void adjustments(Scheme scheme) {
        Set<Code> codes = new HashSet<>();
        for (int i = 0; i < scheme.adjustments().size(); i++) {
            Adjustment line = scheme.adjustments().get(i);
            String here = "adjustments[" + i + "]";
            unless(codes.add(line.code()), CODE_TWICE, here + ".code", line.code());
            unless(!line.each().equals(Points.ZERO), ADJUSTMENT_ZERO, here + ".each");
            Points cap = line.cap();
            boolean sameSign =
                    cap == null
                            || cap.equals(Points.ZERO)
                            || cap.isNegative() == line.each().isNegative();
            unless(sameSign, CAP_OF_OTHER_SIGN, here + ".cap");
        }
        Points cap = scheme.bonusCap();
        unless(cap == null || !cap.isNegative(), BONUS_CAP_NEGATIVE, "bonusCap");
    }

    private void classes(List<PointClass> classes) {
        Set<String> names = new HashSet<>();
        Set<Points> froms = new HashSet<>();
        for (PointClass c : classes) {
            unless(names.add(c.name()), CLASS_TWICE, "classes", c.name());
            unless(froms.add(c.from()), CLASS_FROM_TWICE, "classes", c.from());
        }
    }

    private void tieOrder(Scheme scheme) {
        Set<Code> known = new HashSet<>();
        scheme.allSections().forEach(s -> known.add(s.code()));
        for (int i = 0; i < scheme.tieOrder().size(); i++) {
            TieStep step = scheme.tieOrder().get(i);
            String here = "tieOrder[" + i + "]";
            if (step instanceof TieStep.SectionPoints(var section)) {
                unless(known.contains(section), SECTION_UNKNOWN, here, section);
            }
            boolean last = i == scheme.tieOrder().size() - 1;
            unless(last || !(step instanceof TieStep.People), STEP_AFTER_PEOPLE, here);
        }
    }

    private void awardsAndOffices() {
        Set<Code> codes = new HashSet<>();
        for (int i = 0; i < regulation.awards().size(); i++) {
            award(regulation.awards().get(i), "awards[" + i + "]", codes);
        }
        for (int i = 0; i < regulation.offices().size(); i++) {
            Office office = regulation.offices().get(i);
            String here = "offices[" + i + "]";
            unless(codes.add(office.code()), CODE_TWICE, here + ".code", office.code());
            unless(office.seats() > 0, SEATS_NOT_POSITIVE, here + ".seats");
            unless(office.by() != Method.RANK, METHOD_NOT_FOR_OFFICE, here + ".by");
            pass(office.by(), office.pass(), here);
        }
    }

    private void award(Award award, String here, Set<Code> codes) {
        unless(codes.add(award.code()), CODE_TWICE, here + ".code", award.code());
        unless(award.quota() > 0, QUOTA_NOT_POSITIVE, here + ".quota");
        boolean forAward = award.by() != Method.ACCLAMATION && award.by() != Method.ROTATION;
        unless(forAward, METHOD_NOT_FOR_AWARD, here + ".by");
        pass(award.by(), award.pass(), here);
        for (int i = 0; i < award.excludes().size(); i++) {
            Code other = award.excludes().get(i);
            String place = here + ".excludes[" + i + "]";
            unless(regulation.award(other).isPresent(), AWARD_UNKNOWN, place, other);
            boolean circle = excludes(other, award.code(), new HashSet<>());
            unless(!circle, EXCLUDES_IN_CIRCLE, place, award.code(), other);
        }
        for (int i = 0; i < award.conditions().size(); i++) {
            if (award.conditions().get(i) instanceof Condition.ClassAtLeast(var name)) {
                boolean known =
                        regulation.scheme().classes().stream().anyMatch(c -> c.name().equals(name));
                unless(known, CLASS_UNKNOWN, here + ".conditions[" + i + "]", name);
            }
        }
    }

    /** Whether an award excludes another, be it by way of a third. */
    private boolean excludes(Code award, Code other, Set<Code> seen) {
        return award.equals(other)
                || (seen.add(award)
                        && regulation.award(award).stream()
                                .flatMap(a -> a.excludes().stream())
                                .anyMatch(next -> excludes(next, other, seen)));
    }

    private void pass(Method by, @Nullable Threshold pass, String here) {
        unless(pass != null || !by.byRound(), PASS_MISSING, here + ".pass");
        if (pass != null && by == Method.SHOW_OF_HANDS) {
            base(pass, WITHOUT_PAPERS, here + ".pass");
        } else if (pass != null && !by.byRound()) {
            base(pass, OF_PEOPLE, here + ".pass");
        }
    }

    private void base(Threshold threshold, Set<Base> allowed, String here) {
        unless(allowed.contains(threshold.of()), BASE_NOT_COUNTED_HERE, here + ".of");
    }

    private void unless(boolean fine, Refusal refusal, String place, Object... args) {
        if (!fine) {
            problems.add(Problem.of(refusal, place, args));
        }
    }
}
