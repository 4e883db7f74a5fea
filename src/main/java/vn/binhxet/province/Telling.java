package vn.binhxet.province;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.submission.Told;
import vn.binhxet.core.submission.Told.Holder;
import vn.binhxet.core.submission.Told.Member;
import vn.binhxet.core.submission.Told.Proposed;
import vn.binhxet.core.submission.Told.Quota;
import vn.binhxet.core.terms.Points;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.form.SummaryForm.BlocPart;
import vn.binhxet.form.SummaryForm.JournalPart;
import vn.binhxet.form.SummaryForm.MeetingPart;
import vn.binhxet.form.SummaryForm.ScorePart;
import vn.binhxet.form.SummaryForm.UnitPart;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the province adds up of a summary, with names instead of ids. */
final class Telling {
    private final SummaryForm summary;
    private final Map<String, String> units = new HashMap<>();

    private Telling(SummaryForm summary) {
        this.summary = summary;
        summary.bloc().units().forEach(unit -> units.put(unit.id(), unit.name()));
    }

    static Told of(SummaryForm summary) {
        return new Telling(summary).told();
    }

    private Told told() {
        BlocPart bloc = summary.bloc();
        MeetingPart meeting = summary.meeting();
        JournalPart journal = summary.journal();
        return new Told(
                bloc.name(),
                bloc.province(),
                meeting.year(),
                meeting.title(),
                meeting.closedAt() != null,
                meeting.rehearsal(),
                summary.regulation().sample(),
                name(bloc.head()),
                summary.attendance().present(),
                bloc.units().stream().map(this::member).toList(),
                summary.regulation().quotas().stream()
                        .map(one -> new Quota(one.code(), one.title(), one.quota(), one.excludes()))
                        .toList(),
                summary.proposals().stream()
                        .map(one -> new Proposed(one.award(), one.rank(), name(one.unit())))
                        .toList(),
                summary.offices().stream()
                        .map(one ->
                                new Holder(
                                        summary.regulation().office(one.office()),
                                        one.year(),
                                        name(one.unit())))
                        .toList(),
                journal.code(),
                journal.codeAt(),
                journal.head());
    }

    private Member member(UnitPart unit) {
        return summary.scores().stream()
                .filter(row -> row.unit().equals(unit.id()))
                .findFirst()
                .map(row -> new Member(unit.name(), row.rank(), points(row), row.provisional()))
                .orElse(new Member(unit.name(), null, null, true));
    }

    private static @Nullable Points points(ScorePart row) {
        BigDecimal latest =
                Stream.of(row.agreed(), row.reviewed(), row.self())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return latest == null ? null : new Points(latest);
    }

    private String name(String unit) {
        return units.getOrDefault(unit, unit);
    }
}
