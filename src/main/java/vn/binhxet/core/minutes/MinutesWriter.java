package vn.binhxet.core.minutes;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.agenda.NoteKind;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.meeting.Business;
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
        writer.chapter(Heading.REMARKS, to -> RemarkTeller.tell(meeting, to));
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
                to.add(at(Said.BEGUN, entry));
                to.add(Statement.of(Said.CHAIR, entry.seq(), chair, secretary));
            } else if (entry.fact() instanceof Fact.ChairChanged f) {
                to.add(at(Said.CHAIR_CHANGED, entry, f.chair(), f.secretary(), f.reason()));
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
        if (meeting.proceedings().hasBegun()) {
            new AttendanceTeller(meeting, to).tell();
        }
    }

    private void business(List<Statement> to) {
        Business business = meeting.proceedings().business();
        Agenda agenda = business.agenda();
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
            notes(business.under(n), to);
        }
        notes(business.under(0), to);
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.MeetingAdjourned(var reason)) {
                to.add(at(Said.ADJOURNED, entry, reason));
            } else if (entry.fact() instanceof Fact.MeetingResumed) {
                to.add(at(Said.RESUMED, entry));
            } else if (entry.fact() instanceof Fact.AgendaSet(_, var reason) && reason != null) {
                to.add(at(Said.AGENDA_CHANGED, entry, reason));
            }
        }
    }

    private static void notes(List<Business.Note> notes, List<Statement> to) {
        for (Business.Note note : notes) {
            Fact.NoteTaken words = note.words();
            to.add(
                    Statement.of(
                            said(words.kind()), note.last().seq(), words.speaker(), words.text()));
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
        new ResolutionTeller(meeting, to).tell();
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

    /** The tasks the leader set, numbered. */
    private void directions(List<Statement> to) {
        int number = 0;
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.DirectionGiven(var speaker, var text)) {
                number++;
                to.add(Statement.of(Said.DIRECTION, entry.seq(), speaker, text, number));
            }
        }
    }

    private void closing(List<Statement> to) {
        new ResolutionTeller(meeting, to).tellOfMinutes();
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.DocumentSigned f && f.isOfMinutes()) {
                to.add(at(Said.SIGNED, entry, f.by()));
            } else if (entry.fact() instanceof Fact.MeetingClosed) {
                to.add(at(Said.CLOSED, entry));
            }
        }
    }

    /** Something with its time and day, and more. */
    static Statement at(Said said, Recorded entry, Object... more) {
        List<Object> args = new ArrayList<>(List.of(entry.at(), entry.at().toLocalDate()));
        args.addAll(List.of(more));
        return new Statement(said, args, entry.seq());
    }
}
