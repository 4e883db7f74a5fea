package vn.binhxet.store;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Check;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.port.Draft;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A bloc of three units with one criterion and one award, and facts of a meeting of it. */
final class SmallMeeting {
    static final OffsetDateTime START = OffsetDateTime.parse("2022-01-05T08:00:00+07:00");
    static final UnitId STATISTICS = new UnitId("cuc-thong-ke");
    static final UnitId TAXES = new UnitId("cuc-thue");
    static final UnitId TREASURY = new UnitId("kho-bac");
    static final RoundId ROUND = new RoundId("V1");
    static final Code FLAG = new Code("CTD");
    static final String SECRETARY = "Trần Thị Bình";

    private static final Share HALF = new Share(1, 2);

    private SmallMeeting() {}

    static Fact.MeetingPrepared prepared() {
        List<Unit> units =
                List.of(
                        Unit.of(STATISTICS.value(), "Cục Thống kê"),
                        Unit.of(TAXES.value(), "Cục Thuế"),
                        Unit.of(TREASURY.value(), "Kho bạc Nhà nước"));
        Bloc bloc =
                new Bloc(
                        "Khối thi đua số 7",
                        "Nam Định",
                        units,
                        STATISTICS,
                        List.of(),
                        List.of(),
                        List.of());
        return new Fact.MeetingPrepared(
                "Hội nghị tổng kết năm 2021", 2021, "Nam Định", false, bloc, regulation());
    }

    /** A meeting from its beginning up to the papers, of which nothing is on the table yet. */
    static List<Request> upToThePapers() {
        return Stream.of(
                        new Command.Begin(List.of("Phạm Văn An"), SECRETARY),
                        arrives(STATISTICS, "Phạm Văn An"),
                        arrives(TAXES, "Lê Thị Cúc"),
                        arrives(TREASURY, "Vũ Văn Dũng"),
                        new Command.NameCommittee("Lê Thị Cúc", List.of("Vũ Văn Dũng"), null),
                        new Command.OpenRound(ROUND, FLAG, null, null, null, null),
                        new Command.Issue(ROUND, 3))
                .map(Request::of)
                .toList();
    }

    /** A paper whose reading tells its number, modulo 8. */
    static Paper paper(int number) {
        List<UnitId> names = new ArrayList<>();
        List<UnitId> candidates = List.of(STATISTICS, TAXES, TREASURY);
        for (int i = 0; i < candidates.size(); i++) {
            if ((number >> i & 1) == 1) {
                names.add(candidates.get(i));
            }
        }
        return new Paper.Choice(names);
    }

    /** So many drafts of a whole meeting, a second apart, in commands of one fact each. */
    static List<Draft> drafts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Draft(START.plusSeconds(i), SECRETARY, fact(i)))
                .toList();
    }

    /** A nonce that is nothing but the entry's number. */
    static byte[] nonce(int seq) {
        return ByteBuffer.allocate(16).putInt(12, seq).array();
    }

    private static Fact fact(int i) {
        return switch (i) {
            case 0 -> prepared();
            case 1 -> new Fact.MeetingBegun(List.of("Phạm Văn An"), SECRETARY);
            case 2 -> arrived(STATISTICS, "Phạm Văn An");
            case 3 -> arrived(TAXES, "Lê Thị Cúc");
            case 4 -> new Fact.UnitAbsent(TREASURY, "bận họp");
            case 5 -> score(Stage.SELF, STATISTICS, "8.5", null);
            case 6 -> score(Stage.SELF, STATISTICS, "9.25", "đọc nhầm");
            case 7 -> score(Stage.SELF, TAXES, "7", null);
            case 8 -> new Fact.Retracted(8, 8, "gõ nhầm đơn vị");
            case 9 -> new Fact.CheckOverridden("openRound", Check.SCORES_NOT_FINAL, "chốt sau");
            case 10 -> new Fact.RoundOpened(contest());
            case 11 -> new Fact.PapersIssued(ROUND, 3);
            case 12 -> papers(1, "Lê Thị Cúc", paper(1), paper(2), invalid());
            case 13 -> papers(2, "Vũ Văn Dũng", paper(1), paper(4), invalid());
            case 14 -> new Fact.PaperRetyped(ROUND, 2, 1, paper(5), "gõ nhầm tên");
            case 15 -> new Fact.DifferenceResolved(ROUND, 2, paper(2), "Phạm Văn An");
            case 16 ->
                    new Fact.TotalsEntered(
                            ROUND, new Totals(3, 1, Map.of(STATISTICS, 1, TAXES, 1), Map.of()));
            case 17 -> new Fact.BoxSealed(ROUND, 0, 0, 0, null);
            case 18 ->
                    new Fact.ResolutionVoted(
                            "report", "Báo cáo tổng kết", 2, 0, 0, 2, of(Base.PRESENT));
            case 19 -> new Fact.AwardProposed(FLAG, List.of(new Place(1, TAXES)));
            case 20 ->
                    new Fact.OfficeFilled(
                            new Code("KT"),
                            2022,
                            TAXES,
                            Fact.Election.ACCLAMATION,
                            null,
                            null,
                            null,
                            null,
                            null);
            default -> new Fact.NoteTaken(1, "Lê Thị Cúc", "Ý kiến số " + i, null, null);
        };
    }

    private static Fact arrived(UnitId unit, String delegate) {
        return new Fact.DelegateArrived(unit, unit, delegate, "Cục trưởng", true, null, null);
    }

    private static Fact score(Stage stage, UnitId unit, String points, @Nullable String reason) {
        Cell cell = new Cell(new Input.Given(Points.of(points)), "Báo cáo số 12", null);
        return new Fact.ScoresEntered(stage, unit, Map.of(new Code("I.1"), cell), reason);
    }

    private static Fact papers(int pass, String typist, Paper... papers) {
        return new Fact.PapersTyped(ROUND, pass, typist, 1, List.of(papers));
    }

    private static Paper invalid() {
        return new Paper.Invalid(InvalidReason.SIGNED_OR_MARKED, "có chữ ký");
    }

    private static Command arrives(UnitId unit, String delegate) {
        return new Command.Arrive(unit, delegate, "Cục trưởng", true, null, null, null);
    }

    private static Contest contest() {
        return new Contest(
                ROUND,
                FLAG,
                Method.CHOOSE_N,
                List.of(STATISTICS, TAXES, TREASURY),
                3,
                of(Base.VALID),
                Voters.UNITS,
                2,
                true,
                null,
                null);
    }

    private static Threshold of(Base base) {
        return new Threshold(HALF, false, base);
    }

    private static Regulation regulation() {
        Criterion criterion =
                new Criterion(
                        new Code("I.1"),
                        "Chấp hành chủ trương",
                        Points.of(10),
                        new Kind.Graded(Points.of("0.25")),
                        null);
        Section section = new Section(new Code("I"), "Nhiệm vụ", List.of(criterion), List.of());
        Scheme scheme =
                new Scheme(
                        Points.of(10), 2, List.of(section), List.of(), null, List.of(), List.of());
        Award award =
                new Award(
                        FLAG,
                        "Cờ thi đua",
                        3,
                        Method.CHOOSE_N,
                        of(Base.VALID),
                        List.of(),
                        List.of());
        return new Regulation(
                "Quy chế mẫu",
                true,
                2021,
                List.of(),
                scheme,
                new Threshold(new Share(2, 3), true, Base.MEMBERS),
                of(Base.PRESENT),
                new Ballots(Voters.UNITS, false, 1, true),
                List.of(award),
                List.of());
    }
}
