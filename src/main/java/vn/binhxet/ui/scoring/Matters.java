package vn.binhxet.ui.scoring;

import vn.binhxet.core.attention.Attention;
import vn.binhxet.core.attention.Finding;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All there is to look at, in words: units with gaps, shared places, and what looks odd. */
final class Matters {
    private final Text text;
    private final Scores scores;
    private final Stage stage;

    Matters(Text text, Scores scores, Stage stage) {
        this.text = text.naming(Names.brief(scores.meeting())); // the card is narrow
        this.scores = scores;
        this.stage = stage;
    }

    /**
     * The list. Missing evidence is told once a unit, however many of its criteria lack it.
     *
     * @param findings those that nobody accepted yet
     */
    List<Matter> all(List<Finding> findings) {
        List<Matter> all = new ArrayList<>();
        if (scores.book().isStarted()) {
            missing(all);
            ties(all);
        }
        List<Finding> unproven = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.concern().kind() == Concern.Kind.EVIDENCE_MISSING) {
                unproven.add(finding);
            } else {
                all.add(odd(finding));
            }
        }
        Attention.byUnit(unproven)
                .forEach((unit, found) -> all.add(unproven(unit.orElseThrow(), found)));
        return all;
    }

    private void missing(List<Matter> all) {
        Map<UnitId, List<Code>> gaps = new LinkedHashMap<>();
        for (Scores.Gap gap : scores.gaps(stage)) {
            gaps.computeIfAbsent(gap.unit(), _ -> new ArrayList<>()).add(gap.criterion());
        }
        gaps.forEach((unit, codes) -> {
            Code first = codes.getFirst();
            String sentence =
                    codes.size() == 1
                            ? text.of("scoring.matter.missing", unit, first.value())
                            : text.of("scoring.matter.missingMore", unit, codes.size());
            all.add(new Matter(Matter.Sort.MISSING, sentence, unit, first, stage, List.of()));
        });
    }

    private void ties(List<Matter> all) {
        Optional<Code> first = scores.scheme().criteria().map(Criterion::code).findFirst();
        Map<Integer, List<UnitId>> places =
                scores.ranks().getOrDefault(stage, List.of()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Standing::rank,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Standing::unit, Collectors.toList())));
        places.forEach((rank, units) -> {
            if (units.size() > 1 && first.isPresent()) {
                all.add(
                        new Matter(
                                Matter.Sort.TIE,
                                text.of("scoring.matter.tie", units, rank),
                                units.getFirst(),
                                first.get(),
                                stage,
                                List.of()));
            }
        });
    }

    private Matter odd(Finding finding) {
        UnitId unit = finding.concern().unit();
        UnitId where = unit == null ? scores.units().getFirst().id() : unit;
        return matter(text.of(finding), where, List.of(finding));
    }

    private Matter unproven(UnitId unit, List<Finding> found) {
        String sentence =
                found.size() == 1
                        ? text.of(found.getFirst())
                        : text.of("scoring.matter.unproven", unit, found.size());
        return matter(sentence, unit, found);
    }

    private Matter matter(String sentence, UnitId unit, List<Finding> found) {
        List<Concern> concerns = found.stream().map(Finding::concern).toList();
        return new Matter(
                Matter.Sort.CONCERN,
                sentence,
                unit,
                concerns.getFirst().criterion(),
                stage,
                concerns);
    }
}
