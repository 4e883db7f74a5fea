package vn.binhxet.province.figures;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.IntegrityCode;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.form.SummaryForm.AwardPart;
import vn.binhxet.form.SummaryForm.JournalPart;
import vn.binhxet.form.SummaryForm.ProposalPart;
import vn.binhxet.form.SummaryForm.ScorePart;
import vn.binhxet.form.SummaryForm.UnitPart;
import vn.binhxet.port.FigureTrouble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the numbers of a summary agree with each other ({@code formats.md} §2 and §4). */
public final class Figures {
    private final SummaryForm summary;
    private final Map<String, String> units;
    private final List<Problem> problems = new ArrayList<>();

    private Figures(SummaryForm summary) {
        this.summary = summary;
        units =
                summary.bloc().units().stream()
                        .collect(Collectors.toMap(UnitPart::id, UnitPart::name, (one, _) -> one));
    }

    /** What does not agree; empty if all does. */
    public static List<Problem> disagreements(SummaryForm summary) {
        Figures figures = new Figures(summary);
        figures.attendance();
        figures.scores();
        for (int i = 0; i < summary.rounds().size(); i++) {
            figures.problems.addAll(
                    RoundFigures.disagreements(
                            summary.rounds().get(i), figures.units, "rounds[" + i + "]"));
        }
        figures.proposals();
        figures.code();
        return List.copyOf(figures.problems);
    }

    private void attendance() {
        var attendance = summary.attendance();
        int present = attendance.present();
        int absent = attendance.absent().size();
        if (attendance.members() != units.size() || present + absent != attendance.members()) {
            refuse(FigureTrouble.ATTENDANCE, "attendance", present, absent, attendance.members());
        }
        attendance.absent().forEach(unit -> needUnit(unit, "attendance.absent"));
    }

    private void scores() {
        List<ScorePart> rows = summary.scores();
        for (int i = 0; i < rows.size(); i++) {
            ScorePart row = rows.get(i);
            String place = "scores[" + i + "]";
            needUnit(row.unit(), place);
            BigDecimal total = total(row);
            if (total == null) {
                continue;
            }
            BigDecimal sum =
                    Stream.concat(
                                    row.sections().values().stream(),
                                    Stream.of(row.bonus(), row.penalty()).filter(Objects::nonNull))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(total) != 0) {
                refuse(FigureTrouble.SCORE_SUM, place, name(row.unit()));
            }
            rank(row, total, place);
        }
    }

    /** A tie-break may put a unit behind its equals, never before somebody with more. */
    private void rank(ScorePart row, BigDecimal total, String place) {
        Integer rank = row.rank();
        if (rank == null || row.provisional()) {
            return;
        }
        long more = summary.scores().stream().filter(o -> isMore(total(o), total)).count();
        long notLess =
                summary.scores().stream()
                        .filter(o -> !isMore(total, total(o)) && total(o) != null)
                        .count();
        if (rank <= more || rank > notLess) {
            refuse(FigureTrouble.SCORE_RANK, place, name(row.unit()));
        }
    }

    private void proposals() {
        Set<List<String>> seen = new HashSet<>();
        List<ProposalPart> all = summary.proposals();
        for (int i = 0; i < all.size(); i++) {
            ProposalPart one = all.get(i);
            String place = "proposals[" + i + "]";
            needUnit(one.unit(), place);
            if (!seen.add(List.of(one.award(), one.unit()))) {
                refuse(FigureTrouble.PROPOSED_TWICE, place, name(one.unit()));
            }
        }
        for (AwardPart award : summary.regulation().quotas()) {
            all.stream()
                    .filter(one -> one.award().equals(award.code()))
                    .filter(one ->
                            award.excludes().stream()
                                    .anyMatch(other -> seen.contains(List.of(other, one.unit()))))
                    .forEach(one -> refuse(FigureTrouble.EXCLUDED, "proposals", name(one.unit())));
        }
    }

    /** The last entry is the only one whose hash the summary has: its code can be made again. */
    private void code() {
        JournalPart journal = summary.journal();
        if (!IntegrityCode.isWellFormed(journal.code())) {
            refuse(FigureTrouble.CODE_MALFORMED, "journal.code", journal.code());
        } else if (!journal.head().matches("[0-9a-f]{64}")
                || journal.codeAt() < 1
                || journal.codeAt() > journal.facts()
                || (journal.codeAt() == journal.facts()
                        && !IntegrityCode.of(journal.head()).matches(journal.code()))) {
            refuse(FigureTrouble.CODE_OF_OTHER, "journal.code", journal.code());
        }
    }

    private static @Nullable BigDecimal total(ScorePart row) {
        return Stream.of(row.agreed(), row.reviewed(), row.self())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isMore(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private String name(String unit) {
        return units.getOrDefault(unit, unit);
    }

    private void needUnit(String unit, String place) {
        if (!units.containsKey(unit)) {
            refuse(FigureTrouble.UNIT_UNKNOWN, place, unit);
        }
    }

    private void refuse(FigureTrouble trouble, String place, Object... args) {
        problems.add(Problem.of(trouble, place, args));
    }
}
