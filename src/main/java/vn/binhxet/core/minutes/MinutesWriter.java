package vn.binhxet.core.minutes;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.agenda.NoteKind;
import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.minutes.Minutes.Chapter;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells a meeting as its minutes do, from what was recorded and nothing else. */
public final class MinutesWriter {
    private final Meeting meeting;
    private final List<Chapter> chapters = new ArrayList<>();

    private MinutesWriter(Meeting meeting) {
        this.meeting = meeting;
    }

    public static Minutes of(Meeting meeting) {
        MinutesWriter writer = new MinutesWriter(meeting);
        writer.chapter(Heading.OPENING, writer::opening);
        writer.chapter(Heading.ATTENDANCE, writer::attendance);
        writer.chapter(Heading.BUSINESS, writer::business);
        writer.chapter(Heading.RESOLUTIONS, writer::resolutions);
        writer.chapter(Heading.POINTS, writer::points);
        writer.chapter(Heading.ELIGIBILITY, writer::eligibility);
        writer.chapter(Heading.VOTES, writer::votes);
        writer.chapter(Heading.PROPOSALS, to -> DecisionTeller.proposals(meeting, to));
        writer.chapter(Heading.OFFICES, to -> DecisionTeller.offices(meeting, to));
        writer.chapter(Heading.DIRECTIONS, writer::directions);
        writer.chapter(Heading.REMARKS, writer::remarks);
        writer.chapter(Heading.CLOSING, writer::closing);
        return new Minutes(writer.chapters);
    }

    private void chapter(Heading heading, Consumer<List<Statement>> telling) {
        List<Statement> statements = new ArrayList<>();
        telling.accept(statements);
        written(heading, statements);
        if (!statements.isEmpty()) {
            chapters.add(new Chapter(heading, statements));
        }
    }

    private void written(Heading heading, List<Statement> to) {
        meeting.proceedings().entries().reversed().stream()
                .filter(entry ->
                        entry.fact() instanceof Fact.MinutesWritten words
                                && words.heading() == heading)
                .findFirst()
                .ifPresent(entry -> {
                    String text = ((Fact.MinutesWritten) entry.fact()).text();
                    text.lines()
                            .forEach(line -> to.add(Statement.of(Said.WRITTEN, entry.seq(), line)));
                });
    }

    private void opening(List<Statement> to) {
        meeting(meeting, to);
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.MeetingBegun(var chair, var secretary)) {
                to.add(Statement.of(Said.BEGUN, entry.seq(), entry.at(), entry.at().toLocalDate()));
                to.add(Statement.of(Said.CHAIR, entry.seq(), chair, secretary));
            } else if (entry.fact() instanceof Fact.ChairChanged f) {
                to.add(
                        Statement.of(
                                Said.CHAIR_CHANGED,
                                entry.seq(),
                                entry.at(),
                                f.chair(),
                                f.secretary(),
                                f.reason()));
            }
        }
        for (Guest guest : meeting.bloc().guests()) {
            to.add(Statement.of(Said.GUEST, 1, guest.name(), guest.role()));
        }
    }

    /** What meeting of which bloc it is. */
    static void meeting(Meeting meeting, List<Statement> to) {
        Fact.MeetingPrepared prepared = meeting.prepared();
        to.add(
                Statement.of(
                        Said.MEETING,
                        1,
                        prepared.title(),
                        prepared.place(),
                        meeting.bloc().name(),
                        meeting.bloc().province()));
    }

    private void attendance(List<Statement> to) {
        if (!meeting.proceedings().hasBegun()) {
            return;
        }
        Quorum quorum = Quorum.ever(meeting.bloc(), meeting.regulation(), meeting.roll());
        var present = meeting.roll().everRepresented();
        List<UnitId> absent =
                meeting.bloc().ids().stream().filter(unit -> !present.contains(unit)).toList();
        to.add(
                Statement.of(
                        Said.PRESENT,
                        0,
                        meeting.bloc().units().size(),
                        present.size(),
                        absent.size()));
        for (UnitId unit : absent) {
            String why = meeting.roll().excused().getOrDefault(unit, "");
            to.add(
                    why.isEmpty()
                            ? Statement.of(Said.ABSENT, 0, unit)
                            : Statement.of(Said.ABSENT_WITH_REASON, 0, unit, why));
        }
        for (Presence person : meeting.roll().people()) {
            movement(person, to);
        }
        Said verdict = quorum.isReached() ? Said.QUORATE : Said.NOT_QUORATE;
        to.add(Statement.of(verdict, 0, quorum.present(), quorum.whole(), quorum.needed()));
    }

    /** Proxies, and whoever came after or left before the business. */
    private void movement(Presence person, List<Statement> to) {
        if (person.byProxy()) {
            to.add(proxy(person));
        }
        if (person.since() > meeting.firstVote()) {
            to.add(
                    Statement.of(
                            Said.ARRIVED_LATE,
                            person.since(),
                            person.delegate(),
                            person.standsFor(),
                            person.arrivedAt()));
        }
        if (person.until() != null && person.leftAt() != null) {
            to.add(
                    Statement.of(
                            Said.LEFT_EARLY,
                            person.until(),
                            person.delegate(),
                            person.standsFor(),
                            person.leftAt()));
        }
    }

    private static Statement proxy(Presence person) {
        String paper = person.document();
        return paper == null
                ? Statement.of(
                        Said.PROXY_WITHOUT_PAPER,
                        person.since(),
                        person.delegate(),
                        person.role(),
                        person.standsFor())
                : Statement.of(
                        Said.PROXY,
                        person.since(),
                        person.delegate(),
                        person.role(),
                        person.standsFor(),
                        paper);
    }

    private void business(List<Statement> to) {
        Agenda agenda = meeting.agenda();
        for (int n = 1; n <= agenda.items().size(); n++) {
            AgendaItem item = agenda.item(n);
            OffsetDateTime opened = item.openedAt();
            OffsetDateTime closed = item.closedAt();
            if (opened != null) {
                to.add(
                        closed == null
                                ? Statement.of(Said.ITEM_NOT_CLOSED, 0, n, item.title(), opened)
                                : Statement.of(Said.ITEM, 0, n, item.title(), opened, closed));
            }
            notesOf(n, to);
        }
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.MeetingAdjourned(var reason)) {
                to.add(Statement.of(Said.ADJOURNED, entry.seq(), entry.at(), reason));
            } else if (entry.fact() instanceof Fact.MeetingResumed) {
                to.add(Statement.of(Said.RESUMED, entry.seq(), entry.at()));
            }
        }
    }

    private void notesOf(int item, List<Statement> to) {
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.NoteTaken(int at, var speaker, var text, var kind)
                    && at == item) {
                to.add(Statement.of(said(kind), entry.seq(), speaker, text));
            }
        }
    }

    private static Said said(@Nullable NoteKind kind) {
        return switch (kind) {
            case null -> Said.NOTE;
            case QUESTION -> Said.QUESTION;
            case ANSWER -> Said.ANSWER;
            case MOVEMENT -> Said.MOVEMENT;
        };
    }

    private void resolutions(List<Statement> to) {
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.ResolutionVoted f) {
                to.add(
                        Statement.of(
                                f.isAdopted() ? Said.ADOPTED : Said.NOT_ADOPTED,
                                entry.seq(),
                                f.title(),
                                f.inFavour(),
                                f.against(),
                                f.abstain(),
                                f.base()));
                RoomTeller.tell(f.voters(), meeting.attendanceAt(entry.seq()), entry.seq(), to);
            } else if (entry.fact() instanceof Fact.RegulationChanged(var next, var reason)
                    && reason != null) {
                to.add(Statement.of(Said.REGULATION_CHANGED, entry.seq(), next.title(), reason));
            } else if (entry.fact() instanceof Fact.BlocChanged(var next, var reason)
                    && reason != null) {
                int units = next.units().size();
                to.add(Statement.of(Said.BLOC_CHANGED, entry.seq(), units, reason));
            }
        }
    }

    private void points(List<Statement> to) {
        List<Standing> standings = meeting.results().standings();
        if (standings.isEmpty()) {
            return;
        }
        to.add(
                Statement.of(
                        meeting.scores().isFinal() ? Said.SCORES_FINAL : Said.SCORES_NOT_FINAL, 0));
        Scheme scheme = meeting.regulation().scheme();
        for (Standing standing : standings) {
            Optional<PointClass> pointClass = scheme.classOf(standing.total());
            to.add(
                    pointClass.isPresent()
                            ? Statement.of(
                                    Said.STANDING,
                                    0,
                                    standing.rank(),
                                    standing.unit(),
                                    total(standing),
                                    pointClass.get().name())
                            : Statement.of(
                                    Said.STANDING_WITHOUT_CLASS,
                                    0,
                                    standing.rank(),
                                    standing.unit(),
                                    total(standing)));
        }
        List<UnitId> ranked = standings.stream().map(Standing::unit).toList();
        for (UnitId unit : meeting.bloc().ids()) {
            if (!ranked.contains(unit)) {
                to.add(Statement.of(Said.WITHOUT_POINTS, 0, unit));
            }
        }
    }

    private BigDecimal total(Standing standing) {
        int decimals = meeting.regulation().scheme().decimals();
        return standing.total().value().setScale(decimals, RoundingMode.HALF_UP);
    }

    private void eligibility(List<Statement> to) {
        for (Recorded entry : meeting.proceedings().entries()) {
            switch (entry.fact()) {
                case Fact.UnitBarred(var bar) -> to.add(DecisionTeller.barred(entry.seq(), bar));
                case Fact.UnitWithdrew(var withdrawal) ->
                        to.add(DecisionTeller.withdrew(entry.seq(), withdrawal));
                default -> {}
            }
        }
    }

    private void votes(List<Statement> to) {
        CommitteeTeller.tell(meeting.proceedings(), to);
        for (Round round : meeting.rounds().all()) {
            to.addAll(CountTeller.of(meeting, round));
        }
    }

    private void directions(List<Statement> to) {
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.DirectionGiven(var speaker, var text)) {
                to.add(Statement.of(Said.DIRECTION, entry.seq(), speaker, text));
            }
        }
    }

    private void remarks(List<Statement> to) {
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.CheckOverridden(var step, var check, var reason)) {
                to.add(Statement.of(Said.OVERRIDDEN, entry.seq(), check, reason, step));
            } else if (entry.fact() instanceof Fact.CorrectionMade f) {
                to.add(corrected(entry.seq(), f));
            }
        }
    }

    static Statement corrected(int seq, Fact.CorrectionMade f) {
        return Statement.of(Said.CORRECTED, seq, f.subject(), f.text(), f.reason());
    }

    private void closing(List<Statement> to) {
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.DocumentSigned f && f.isOfMinutes()) {
                to.add(Statement.of(Said.SIGNED, entry.seq(), f.by(), entry.at()));
            } else if (entry.fact() instanceof Fact.MeetingClosed) {
                to.add(Statement.of(Said.CLOSED, entry.seq(), entry.at()));
            }
        }
    }
}
