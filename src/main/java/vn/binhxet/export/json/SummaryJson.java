package vn.binhxet.export.json;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Results;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.form.SummaryForm.AttendancePart;
import vn.binhxet.form.SummaryForm.BarPart;
import vn.binhxet.form.SummaryForm.BlocPart;
import vn.binhxet.form.SummaryForm.CommitteePart;
import vn.binhxet.form.SummaryForm.CorrectionPart;
import vn.binhxet.form.SummaryForm.DirectionPart;
import vn.binhxet.form.SummaryForm.Generator;
import vn.binhxet.form.SummaryForm.JournalPart;
import vn.binhxet.form.SummaryForm.MeetingPart;
import vn.binhxet.form.SummaryForm.OfficePart;
import vn.binhxet.form.SummaryForm.OverridePart;
import vn.binhxet.form.SummaryForm.ProposalPart;
import vn.binhxet.form.SummaryForm.ProxyPart;
import vn.binhxet.form.SummaryForm.RegulationPart;
import vn.binhxet.form.SummaryForm.ResolutionPart;
import vn.binhxet.form.SummaryForm.ScorePart;
import vn.binhxet.form.SummaryForm.UnitPart;
import vn.binhxet.form.SummaryForm.WithdrawalPart;
import vn.binhxet.form.Words;
import vn.binhxet.port.Entry;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Maps a meeting to the summary for the province. */
public final class SummaryJson {
    private final Meeting meeting;
    private final List<Entry> journal;
    private final Results results;

    private SummaryJson(Meeting meeting, List<Entry> journal) {
        this.meeting = meeting;
        this.journal = journal;
        this.results = meeting.results();
    }

    /**
     * The summary of a meeting as it stands.
     *
     * @param journal the entries it was read from
     * @param version of the program
     */
    public static SummaryForm of(Meeting meeting, List<Entry> journal, String version) {
        return new SummaryJson(meeting, journal).summary(version);
    }

    private SummaryForm summary(String version) {
        return new SummaryForm(
                SummaryForm.FORMAT,
                new Generator("Bình Xét", version),
                meetingPart(),
                bloc(meeting.bloc()),
                regulation(meeting.regulation()),
                attendance(),
                told(Fact.ResolutionVoted.class, SummaryJson::resolution),
                scores(),
                meeting.decisions().committee().map(SummaryJson::committee).orElse(null),
                meeting.rounds().all().stream()
                        .map(round -> RoundSummary.of(meeting, round, journal))
                        .toList(),
                proposals(),
                told(
                        Fact.UnitWithdrew.class,
                        f ->
                                new WithdrawalPart(
                                        f.withdrawal().unit().value(),
                                        f.withdrawal().award().value(),
                                        f.withdrawal().reason())),
                told(
                        Fact.UnitBarred.class,
                        f ->
                                new BarPart(
                                        f.bar().unit().value(),
                                        f.bar().awards().stream().map(Code::value).toList(),
                                        f.bar().ground(),
                                        f.bar().source())),
                offices(),
                told(Fact.DirectionGiven.class, f -> new DirectionPart(f.speaker(), f.text())),
                told(
                        Fact.CheckOverridden.class,
                        f -> new OverridePart(f.step(), f.check().word(), f.reason())),
                told(
                        Fact.CorrectionMade.class,
                        f -> new CorrectionPart(f.subject(), f.text(), f.reason())),
                journalPart());
    }

    private MeetingPart meetingPart() {
        var proceedings = meeting.proceedings();
        return new MeetingPart(
                meeting.prepared().title(),
                meeting.year(),
                meeting.prepared().place(),
                time(proceedings.begunAt()),
                time(proceedings.closedAt()),
                proceedings.chair(),
                proceedings.secretary().isEmpty() ? null : proceedings.secretary(),
                meeting.prepared().rehearsal());
    }

    private static BlocPart bloc(Bloc bloc) {
        return new BlocPart(
                bloc.name(),
                bloc.province(),
                bloc.head().value(),
                ids(bloc.deputies()),
                bloc.units().stream().map(u -> new UnitPart(u.id().value(), u.name())).toList());
    }

    private static RegulationPart regulation(Regulation regulation) {
        return new RegulationPart(
                regulation.title(),
                regulation.sample(),
                regulation.sources(),
                regulation.scheme().scale().value(),
                regulation.scheme().decimals(),
                regulation.awards().stream().map(SummaryForm::of).toList(),
                regulation.offices().stream().map(SummaryForm::of).toList());
    }

    private AttendancePart attendance() {
        var present = meeting.roll().everRepresented();
        return new AttendancePart(
                meeting.bloc().units().size(),
                present.size(),
                ids(meeting.bloc().ids().stream().filter(u -> !present.contains(u)).toList()),
                meeting.roll().proxies().stream().map(SummaryJson::proxy).toList(),
                Quorum.ever(meeting.bloc(), meeting.regulation(), meeting.roll()).isReached());
    }

    private static ProxyPart proxy(Presence person) {
        return new ProxyPart(
                person.unit().value(),
                person.delegate(),
                person.document(),
                person.standsFor().value());
    }

    private static ResolutionPart resolution(Fact.ResolutionVoted f) {
        return new ResolutionPart(
                f.subject(), f.title(), f.inFavour(), f.against(), f.abstain(), f.isAdopted());
    }

    private static CommitteePart committee(Fact.CommitteeNamed f) {
        return new CommitteePart(f.head(), f.members(), f.witness());
    }

    private List<ScorePart> scores() {
        ScoreTable official = results.officialScores();
        Map<Stage, ScoreTable> stages = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            stages.put(stage, results.scores(stage));
        }
        Map<UnitId, Integer> ranks = new LinkedHashMap<>();
        for (Standing standing : results.standings()) {
            ranks.put(standing.unit(), standing.rank());
        }
        List<ScorePart> scores = new ArrayList<>();
        for (UnitId unit : meeting.bloc().ids()) {
            Optional<ScoreRow> row = official.row(unit);
            scores.add(
                    new ScorePart(
                            unit.value(),
                            total(stages.get(Stage.SELF), unit),
                            total(stages.get(Stage.REVIEWED), unit),
                            total(stages.get(Stage.AGREED), unit),
                            row.map(this::sections).orElse(Map.of()),
                            row.map(r -> r.bonus().value()).orElse(null),
                            row.map(r -> r.penalty().value()).orElse(null),
                            row.flatMap(r -> meeting.regulation().scheme().classOf(r.total()))
                                    .map(PointClass::name)
                                    .orElse(null),
                            ranks.get(unit),
                            official.provisional()));
        }
        return scores;
    }

    private Map<String, BigDecimal> sections(ScoreRow row) {
        Map<String, BigDecimal> sections = new LinkedHashMap<>();
        for (Section section : meeting.regulation().scheme().sections()) {
            sections.put(section.code().value(), row.section(section.code()).value());
        }
        return sections;
    }

    private List<ProposalPart> proposals() {
        ScoreTable scores = results.officialScores();
        List<ProposalPart> proposals = new ArrayList<>();
        for (Award award : meeting.regulation().awards()) {
            if (meeting.decisions().proposal(award.code()).isPresent()) {
                for (Place place : results.selection(award).places()) {
                    proposals.add(
                            new ProposalPart(
                                    award.code().value(),
                                    place.rank(),
                                    place.unit().value(),
                                    results.votesOf(place.unit(), award.code()),
                                    scores.total(place.unit()).map(Points::value).orElse(null)));
                }
            }
        }
        return proposals;
    }

    private List<OfficePart> offices() {
        List<OfficePart> offices = new ArrayList<>();
        for (Office office : meeting.regulation().offices()) {
            for (Fact.OfficeFilled f : meeting.decisions().elected(office.code(), office.seats())) {
                offices.add(
                        new OfficePart(
                                f.office().value(),
                                f.year(),
                                f.unit().value(),
                                Words.of(f.how()),
                                f.round() == null ? null : f.round().value()));
            }
        }
        return offices;
    }

    private JournalPart journalPart() {
        Entry coded = Entry.coded(meeting, journal);
        return new JournalPart(
                journal.size(), journal.getLast().hash(), coded.code().text(), coded.seq());
    }

    private <F extends Fact, P> List<P> told(Class<F> kind, Function<F, P> part) {
        return meeting.proceedings().all(kind).stream().map(part).toList();
    }

    private static @Nullable BigDecimal total(@Nullable ScoreTable table, UnitId unit) {
        return table == null ? null : table.total(unit).map(Points::value).orElse(null);
    }

    private static @Nullable String time(@Nullable OffsetDateTime at) {
        return at == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }

    private static List<String> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
