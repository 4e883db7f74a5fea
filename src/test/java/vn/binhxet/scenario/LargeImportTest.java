package vn.binhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.form.workbook.FormColumn.EVIDENCE;
import static vn.binhxet.form.workbook.FormColumn.GIVEN;
import static vn.binhxet.form.workbook.FormColumn.RESULT;
import static vn.binhxet.form.workbook.FormColumn.TARGET;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.LargeScheme;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SecondReading;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Workbooks;
import vn.binhxet.session.Workbooks.Form;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * The largest bloc sends its sheets: 25 units, 200 criteria of all kinds, 25 workbooks. Every
 * mistake in them is named by its cell; what is then recorded adds up to what a second reading of
 * the regulation gives.
 */
class LargeImportTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);
    private static final Scheme SCHEME = LargeScheme.SCHEME;
    private static final List<UnitId> UNITS =
            LargeBloc.UNITS.stream().map(unit -> unit.id()).toList();

    @TempDir private Path folder;

    private final Dice dice = new Dice(new Random(2021));
    private final Map<UnitId, Map<Code, Input>> entries = new HashMap<>();
    private final Map<UnitId, Map<Code, Integer>> times = new HashMap<>();
    private final Workbooks workbooks = Forms.workbooks();
    private MeetingSession session;

    /** A mistake somebody makes in a form, and the words of the sentence that names it. */
    private record Planted(String address, String words) {}

    @BeforeEach
    void open() {
        Clock morning = Clock.fixed(Instant.parse("2021-12-20T01:00:00Z"), ZoneOffset.ofHours(7));
        session =
                MeetingSession.prepare(
                        new SqliteJournals(morning).create(folder.resolve("khoi.binhxet")),
                        morning,
                        LargeBloc.meeting(Rules.with(SCHEME)).meeting().prepared());
        for (UnitId unit : UNITS) {
            Map<Code, Input> sheet = new LinkedHashMap<>();
            SCHEME.criteria().forEach(c -> sheet.put(c.code(), LargeScheme.entry(c, dice)));
            entries.put(unit, sheet);
            Map<Code, Integer> lines = new LinkedHashMap<>();
            SCHEME.adjustments().forEach(l -> lines.put(l.code(), LargeScheme.times(l, dice)));
            times.put(unit, lines);
        }
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void everyPlantedMistakeIsNamedByItsCellAndTheTotalsAreThoseOfASecondReading() {
        List<Path> files = new ArrayList<>();
        int planted = 0;
        for (Form form : workbooks.forms(session.meeting(), Stage.SELF)) {
            UnitId unit = form.units().getFirst();
            Path file = workbooks.write(session.meeting(), form, folder);
            FilledForm filled = filled(FilledForm.open(file, Stage.SELF), unit);
            filled.save(file);
            List<Planted> mistakes = plant(FilledForm.open(file, Stage.SELF), unit, file);
            planted += mistakes.size();
            files.add(file);
        }
        assertThat(files).hasSize(25);
        assertThat(planted).isEqualTo(150);

        assertThat(session.meeting().scores().isStarted()).isFalse();
        importAll(files);
        int entered = session.entries().size();
        assertThat(totals()).isEqualTo(expected());

        importAll(files);
        assertThat(session.entries()).as("the same files again").hasSize(entered);
    }

    private FilledForm filled(FilledForm form, UnitId unit) {
        Objects.requireNonNull(entries.get(unit))
                .forEach((code, input) -> enter(form, code.value(), input));
        Objects.requireNonNull(times.get(unit))
                .forEach((line, n) -> form.put(line.value(), RESULT, n));
        return form;
    }

    private static void enter(FilledForm form, String code, Input input) {
        boolean graded =
                SCHEME.criterion(new Code(code)).orElseThrow().kind() instanceof Kind.Graded;
        switch (input) {
            case Input.Met(boolean met) -> form.put(code, RESULT, met ? "Đạt" : "Không đạt");
            case Input.Given(var points) ->
                    form.put(code, graded ? RESULT : GIVEN, points.value().doubleValue());
            case Input.Count(int count) -> form.put(code, RESULT, count);
            case Input.Measured(var target, var actual) ->
                    form.put(code, TARGET, target.doubleValue())
                            .put(code, RESULT, actual.toPlainString().replace('.', ','));
            case Input.NotAssigned _, Input.Cleared _ -> form.put(code, RESULT, "Không phân công");
        }
        form.put(code, EVIDENCE, "=HYPERLINK(\"x\") báo cáo " + code);
    }

    /**
     * Six mistakes in a copy of the form, each of a kind of its own; all are named, and no more.
     */
    private List<Planted> plant(FilledForm form, UnitId unit, Path file) {
        List<Criterion> all = new ArrayList<>(SCHEME.criteria().toList());
        Collections.shuffle(all, dice.random());
        List<Planted> planted =
                List.of(
                        mistake(form, pick(all, Kind.Graded.class), RESULT, "5,1", "vượt điểm"),
                        mistake(form, pick(all, Kind.Graded.class), RESULT, "1,3", "bước chấm"),
                        mistake(form, pick(all, Kind.Counted.class), RESULT, "-2", "nhỏ hơn 0"),
                        mistake(form, pick(all, Kind.Met.class), RESULT, "gần đạt", "gần đạt"),
                        mistake(form, pick(all, Kind.Ratio.class), TARGET, "1.234,5", "1.234,5"),
                        broken(form, pick(all, Kind.Relative.class)));
        Path copy = form.save(file.resolveSibling("sai-" + file.getFileName()));

        ScoreReading reading = workbooks.read(copy, session.meeting());
        assertThat(reading.units()).containsExactly(unit);
        assertThat(reading.commands()).as("all or nothing").isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::place)
                .as(copy.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(
                        planted.stream().map(Planted::address).toList());
        for (Planted one : planted) {
            assertThat(reading.problems())
                    .filteredOn(problem -> problem.place().equals(one.address()))
                    .singleElement()
                    .extracting(TEXT::of)
                    .asString()
                    .contains(one.words());
        }
        return planted;
    }

    /** The next criterion of that kind whose entry can be spoiled; each is used once. */
    private static Criterion pick(List<Criterion> all, Class<? extends Kind> kind) {
        Criterion found =
                all.stream().filter(c -> kind.isInstance(c.kind())).findFirst().orElseThrow();
        all.remove(found);
        return found;
    }

    private static Planted mistake(
            FilledForm form, Criterion criterion, FormColumn column, String typed, String words) {
        String code = criterion.code().value();
        cleared(form, code);
        if (column == TARGET) {
            form.put(code, RESULT, 5);
        }
        form.put(code, column, typed);
        return new Planted(form.address(code, column), words);
    }

    private static Planted broken(FilledForm form, Criterion criterion) {
        String code = criterion.code().value();
        cleared(form, code);
        form.put(code, TARGET, 5);
        form.at(
                code,
                RESULT,
                cell -> {
                    cell.setCellFormula("1/0");
                    cell.setCellErrorValue(FormulaError.DIV0);
                });
        return new Planted(form.address(code, RESULT), "báo lỗi công thức");
    }

    private static void cleared(FilledForm form, String code) {
        for (FormColumn column : List.of(TARGET, RESULT, GIVEN)) {
            form.at(code, column, XSSFCell::setBlank);
        }
    }

    private void importAll(List<Path> files) {
        Meeting before = session.meeting();
        List<ScoreReading> readings =
                Workbooks.together(files.stream().map(f -> workbooks.read(f, before)).toList());
        for (ScoreReading reading : readings) {
            assertThat(reading.problems()).as(reading.file()).isEmpty();
            List<Request> requests = reading.commands().stream().map(Request::of).toList();
            assertThat(session.askAll(requests).problems()).as(reading.file()).isEmpty();
        }
    }

    private Map<UnitId, String> totals() {
        Map<UnitId, String> totals = new LinkedHashMap<>();
        for (ScoreRow row : session.meeting().results().scores(Stage.SELF).rows().values()) {
            totals.put(row.unit(), row.total().toString());
        }
        return totals;
    }

    private Map<UnitId, String> expected() {
        SecondReading again = new SecondReading(SCHEME, entries, times);
        Map<UnitId, String> totals = new LinkedHashMap<>();
        for (UnitId unit : UNITS) {
            totals.put(unit, again.total(unit).stripTrailingZeros().toPlainString());
        }
        return totals;
    }
}
