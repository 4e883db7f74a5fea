package vn.binhxet.province;

import vn.binhxet.core.submission.Submission.Holder;
import vn.binhxet.core.submission.Submission.Member;
import vn.binhxet.core.submission.Submission.Proposed;
import vn.binhxet.core.submission.Submission.Quota;
import vn.binhxet.core.submission.Submission.Told;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.form.SummaryForm.ScorePart;
import vn.binhxet.form.SummaryForm.UnitPart;

import java.util.HashMap;
import java.util.Map;

/** What the province adds up of a summary, with names instead of ids. */
final class Telling {
    private final SummaryForm summary;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    private Telling(SummaryForm summary) {
        this.summary = summary;
        summary.bloc().units().forEach(unit -> units.put(unit.id(), unit.name()));
        offices.putAll(summary.regulation().officeTitles());
    }

    static Told of(SummaryForm summary) {
        return new Telling(summary).told();
    }

    private Told told() {
        return new Told(
                summary.bloc().name(),
                summary.bloc().province(),
                summary.meeting().year(),
                summary.meeting().title(),
                summary.meeting().closedAt() != null,
                summary.meeting().rehearsal(),
                summary.regulation().sample(),
                summary.bloc().units().stream().map(this::member).toList(),
                summary.regulation().awardsTold().stream()
                        .map(award -> new Quota(award.code(), award.title(), award.quota()))
                        .toList(),
                summary.proposals().stream()
                        .map(one -> new Proposed(one.award(), one.rank(), name(one.unit())))
                        .toList(),
                summary.offices().stream()
                        .map(one ->
                                new Holder(
                                        offices.getOrDefault(one.office(), one.office()),
                                        one.year(),
                                        name(one.unit())))
                        .toList(),
                summary.journal().code(),
                summary.journal().codeAt());
    }

    private Member member(UnitPart unit) {
        Integer rank =
                summary.scores().stream()
                        .filter(row -> row.unit().equals(unit.id()))
                        .findFirst()
                        .map(ScorePart::rank)
                        .orElse(null);
        return new Member(unit.name(), rank);
    }

    private String name(String unit) {
        return units.getOrDefault(unit, unit);
    }
}
