package vn.binhxet.bench;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Fact;
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

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The largest meeting anybody will hold: 25 units, 200 criteria entered one by one at three stages,
 * some of them again, and twenty rounds whose papers are typed one by one, twice.
 */
final class LargeMeeting {
    private static final int UNITS = 25;
    private static final int CRITERIA = 200;
    private static final int ROUNDS = 20;
    private static final String SECRETARY = "Trần Thị Bình";
    private static final Code FLAG = new Code("CTD");

    private final List<Draft> drafts = new ArrayList<>();
    private final List<UnitId> units =
            IntStream.rangeClosed(1, UNITS).mapToObj(i -> new UnitId("don-vi-" + i)).toList();
    private OffsetDateTime now = OffsetDateTime.parse("2022-01-05T08:00:00+07:00");

    private LargeMeeting() {}

    /** Exactly so many facts. */
    static List<Draft> facts(int count) {
        LargeMeeting meeting = new LargeMeeting();
        meeting.begin();
        for (Stage stage : Stage.values()) {
            meeting.enterScores(stage);
        }
        meeting.holdRounds();
        for (int i = 0; meeting.drafts.size() < count; i++) {
            meeting.enterScore(Stage.AGREED, i % UNITS, i % CRITERIA, "hội nghị sửa lại");
        }
        return List.copyOf(meeting.drafts.subList(0, count));
    }

    private void begin() {
        add(prepared());
        add(new Fact.MeetingBegun(List.of("Phạm Văn An"), SECRETARY));
        for (UnitId unit : units) {
            add(
                    new Fact.DelegateArrived(
                            unit, unit, "Đại biểu " + unit, "Phó Giám đốc", true, null, null));
        }
    }

    private void enterScores(Stage stage) {
        for (int unit = 0; unit < UNITS; unit++) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                enterScore(stage, unit, criterion, null);
            }
        }
    }

    private void enterScore(Stage stage, int unit, int criterion, @Nullable String reason) {
        int spread = unit * 7 + criterion * 3 + stage.name().length();
        Input input =
                switch (criterion % 4) {
                    case 0 -> new Input.Met(spread % 5 > 0);
                    case 1 -> new Input.Given(new Points(BigDecimal.valueOf(spread % 20, 1)));
                    case 2 -> new Input.Count(spread % 6);
                    default ->
                            new Input.Measured(
                                    BigDecimal.valueOf(100), BigDecimal.valueOf(80 + spread % 40));
                };
        String evidence = spread % 3 == 0 ? "Báo cáo số " + spread + "/BC-CTK" : null;
        add(
                new Fact.ScoresEntered(
                        stage,
                        units.get(unit),
                        Map.of(code(criterion), new Cell(input, evidence, reason)),
                        reason));
    }

    private void holdRounds() {
        for (int i = 1; i <= ROUNDS; i++) {
            RoundId round = new RoundId("V" + i);
            add(new Fact.RoundOpened(contest(round)));
            add(new Fact.PapersIssued(round, UNITS));
            for (int pass = 1; pass <= 2; pass++) {
                for (int number = 1; number <= UNITS; number++) {
                    Paper paper = new Paper.Choice(units.subList(number % 20, number % 20 + 3));
                    add(new Fact.PapersTyped(round, pass, SECRETARY, number, List.of(paper)));
                }
            }
            add(new Fact.BoxSealed(round, 0, 0, 0, null));
        }
    }

    private void add(Fact fact) {
        now = now.plusSeconds(3);
        drafts.add(new Draft(now, SECRETARY, fact));
    }

    private Fact prepared() {
        List<Unit> members =
                units.stream().map(id -> Unit.of(id.value(), "Đơn vị thành viên " + id)).toList();
        Bloc bloc =
                new Bloc(
                        "Khối thi đua số 7",
                        "Nam Định",
                        members,
                        units.getFirst(),
                        List.of(),
                        List.of(),
                        List.of());
        return new Fact.MeetingPrepared(
                "Hội nghị tổng kết năm 2021", 2021, "Nam Định", false, bloc, regulation());
    }

    private static Contest contest(RoundId round) {
        List<UnitId> all =
                IntStream.rangeClosed(1, UNITS).mapToObj(i -> new UnitId("don-vi-" + i)).toList();
        return new Contest(
                round,
                FLAG,
                Method.CHOOSE_N,
                all,
                3,
                half(Base.VALID),
                Voters.UNITS,
                2,
                true,
                null,
                null);
    }

    private static Regulation regulation() {
        List<Criterion> criteria =
                IntStream.range(0, CRITERIA)
                        .mapToObj(i ->
                                new Criterion(
                                        code(i),
                                        "Tiêu chí số " + i,
                                        Points.of(2),
                                        kind(i),
                                        "Quyết định số 12/QĐ-UBND"))
                        .toList();
        Section section = new Section(new Code("I"), "Nhiệm vụ", criteria, List.of());
        Scheme scheme =
                new Scheme(
                        Points.of(400), 2, List.of(section), List.of(), null, List.of(), List.of());
        Award award =
                new Award(
                        FLAG,
                        "Cờ thi đua",
                        3,
                        Method.CHOOSE_N,
                        half(Base.VALID),
                        List.of(),
                        List.of());
        return new Regulation(
                "Quy chế mẫu",
                true,
                2021,
                List.of("Luật Thi đua, khen thưởng"),
                scheme,
                new Threshold(new Share(2, 3), true, Base.MEMBERS),
                half(Base.PRESENT),
                Ballots.USUAL,
                List.of(award),
                List.of());
    }

    private static Kind kind(int criterion) {
        return switch (criterion % 4) {
            case 0 -> new Kind.Met();
            case 1 -> new Kind.Graded(Points.of("0.1"));
            case 2 -> new Kind.Counted(Points.of("0.5"));
            default -> new Kind.Relative();
        };
    }

    private static Threshold half(Base base) {
        return new Threshold(new Share(1, 2), false, base);
    }

    private static Code code(int criterion) {
        return new Code("I." + (criterion + 1));
    }
}
