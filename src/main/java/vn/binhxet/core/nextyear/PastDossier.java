package vn.binhxet.core.nextyear;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Points;

import java.util.ArrayList;
import java.util.List;

/**
 * As much of a meeting as the summary in its dossier tells ({@code formats.md} §4).
 *
 * @param bloc without guests, history, short and earlier names
 */
public record PastDossier(
        String title,
        int year,
        String place,
        boolean ended,
        boolean rehearsal,
        Bloc bloc,
        Rules rules,
        List<Honour> given,
        List<Honour> elected,
        List<Task> tasks) {
    public PastDossier {
        given = List.copyOf(given);
        elected = List.copyOf(elected);
        tasks = List.copyOf(tasks);
    }

    /** What a summary tells of the regulation. */
    public record Rules(
            String title,
            List<String> sources,
            Points scale,
            int decimals,
            List<Award> awards,
            List<Office> offices) {
        public Rules {
            sources = List.copyOf(sources);
            awards = List.copyOf(awards);
            offices = List.copyOf(offices);
        }
    }

    /**
     * The same as if all were known, with the rest of the rules from a sample; so the regulation
     * counts as one that nobody compared with the province's text.
     */
    public LastYear upon(Regulation sample) {
        List<Award> awards = rules.awards().stream().map(a -> fitted(a, sample.scheme())).toList();
        List<Gap> gaps = new ArrayList<>(List.of(Gap.CRITERIA));
        if (!awards.equals(rules.awards())) {
            gaps.add(Gap.CONDITIONS);
        }
        gaps.addAll(List.of(Gap.GUESTS, Gap.HISTORY, Gap.NAMES));
        return new LastYear(
                title,
                year,
                place,
                ended,
                bloc,
                regulation(sample, awards),
                given,
                elected,
                tasks,
                gaps);
    }

    private Regulation regulation(Regulation sample, List<Award> awards) {
        Scheme lines = sample.scheme();
        return new Regulation(
                rules.title(),
                true,
                year,
                rules.sources(),
                new Scheme(
                        rules.scale(),
                        rules.decimals(),
                        lines.sections(),
                        lines.adjustments(),
                        lines.bonusCap(),
                        lines.classes(),
                        lines.tieOrder()),
                sample.quorum(),
                sample.adoption(),
                sample.ballots(),
                awards,
                rules.offices());
    }

    private static Award fitted(Award award, Scheme scheme) {
        List<String> classes = scheme.classes().stream().map(PointClass::name).toList();
        List<Condition> fitting =
                award.conditions().stream()
                        .filter(condition ->
                                !(condition instanceof Condition.ClassAtLeast(var name))
                                        || classes.contains(name))
                        .toList();
        return award.requiring(fitting);
    }
}
