package vn.binhxet.ui.nomination;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.eligibility.Verdict;
import vn.binhxet.core.eligibility.Verdict.Answer;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Consequence;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Tone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers, conditions and what follows from them, in words. */
record NominationWords(Text text) {
    /** What a cell says: nothing where the unit may be proposed. */
    String cell(Eligibility answer) {
        return answer.obstacle()
                .map(verdict ->
                        verdict.answer() == Answer.UNKNOWN
                                ? text.of("nomination.unknown")
                                : text.of("verdict." + verdict.ground(), verdict.args().toArray()))
                .orElse("");
    }

    /** What the unit had in earlier years, a line an award or office; empty if nothing is known. */
    String held(Meeting meeting, UnitId unit) {
        List<String> lines = new ArrayList<>();
        for (Subject subject : meeting.regulation().subjects()) {
            List<String> years =
                    meeting.bloc().yearsHeld(unit, subject.code()).stream()
                            .filter(year -> year < meeting.year())
                            .map(year -> Integer.toString(year))
                            .toList();
            if (!years.isEmpty()) {
                lines.add(text.of("nomination.held", subject.title(), years));
            }
        }
        return String.join("\n", lines);
    }

    static Tone tone(Eligibility answer) {
        return answer.obstacle().map(NominationWords::tone).orElse(Tone.GOOD);
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict.answer()) {
            case YES -> Tone.GOOD;
            case UNKNOWN -> Tone.NOT_BEGUN;
            case NO ->
                    switch (verdict.ground()) {
                        case BARRED -> Tone.BAD;
                        case WITHDREW -> Tone.NOTE;
                        default -> Tone.WARN;
                    };
        };
    }

    /** A condition with its figures. */
    String condition(Verdict verdict) {
        String answer = verdict.answer().name().toLowerCase(Locale.ROOT);
        return text.of(
                "nomination.condition." + verdict.ground() + "." + answer,
                verdict.args().toArray());
    }

    /** Where a condition comes from, and who recorded what it rests on. */
    String source(Meeting meeting, UnitId unit, Code subject, Verdict verdict) {
        boolean spoken = verdict.answer() == Answer.NO;
        return switch (verdict.ground()) {
            case CLASS, MIN_POINTS, HAS_OTHER_AWARD ->
                    text.of("nomination.source.regulation", meeting.regulation().title());
            case WON_LAST_YEAR -> text.of("nomination.source.history");
            case BARRED -> spoken ? bar(meeting, unit, subject) : "";
            case WITHDREW -> spoken ? withdrawal(meeting, unit, subject) : "";
        };
    }

    /** What has to be decided again, and how. */
    String again(Consequence it) {
        return it.round() == null
                ? text.of("nomination.again." + it.what(), it.subject())
                : text.of("nomination.again." + it.what() + ".round", it.subject(), it.round());
    }

    private String bar(Meeting meeting, UnitId unit, Code subject) {
        Bar bar = meeting.decisions().restrictions().bar(unit, subject).orElseThrow();
        return paper(bar.source(), bar.date())
                + recorded(
                        meeting, fact -> fact instanceof Fact.UnitBarred(var it) && it.equals(bar));
    }

    private String withdrawal(Meeting meeting, UnitId unit, Code subject) {
        Withdrawal asked =
                meeting.decisions().restrictions().withdrawal(unit, subject).orElseThrow();
        LocalDate date = asked.date();
        String by =
                recorded(
                        meeting,
                        fact -> fact instanceof Fact.UnitWithdrew(var it) && it.equals(asked));
        return date == null ? by : text.of("nomination.source.asked", date) + " " + by;
    }

    private String paper(String source, @Nullable LocalDate date) {
        return date == null
                ? text.of("nomination.source.paper", source)
                : text.of("nomination.source.paper.dated", source, date);
    }

    private String recorded(Meeting meeting, Predicate<Fact> fact) {
        List<Recorded> entries = meeting.proceedings().entries();
        Optional<Recorded> last =
                entries.reversed().stream().filter(e -> fact.test(e.fact())).findFirst();
        return last.map(entry ->
                        text.of(
                                "nomination.source.recorded",
                                text.date(entry.at()),
                                text.time(entry.at()),
                                entry.by()))
                .orElse("");
    }
}
