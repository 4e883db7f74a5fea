package vn.binhxet.export.xlsx.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.LargeScheme;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.fixture.TypicalBloc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The workbook opened again: what it says, and what a spreadsheet makes of its formulas. */
class DocumentWorkbookTest {
    private static final int SECTIONS = 3;

    @Test
    void everyFormulaWorksOutToTheValueBesideIt() throws IOException {
        for (Meeting meeting :
                List.of(ScoredBloc.large(), SampleMeeting.whole().meeting(), parted())) {
            try (XSSFWorkbook book = book(meeting)) {
                assertThat(recomputed(book)).isGreaterThan(20);
            }
        }
    }

    @Test
    void totalsDifferencesAndRanksAreFormulasOfWhatTheCoreSays() throws IOException {
        Meeting meeting = ScoredBloc.large();
        try (XSSFWorkbook book = book(meeting)) {
            for (Standing standing : meeting.results().standings()) {
                Row row = row(book, meeting.bloc().name(standing.unit()));
                int total = 2 + SECTIONS + 2 + 3;
                assertThat(row.getCell(total).getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(row.getCell(total).getNumericCellValue())
                        .isEqualTo(standing.total().value().doubleValue());
                assertThat(row.getCell(total - 1).getCellFormula()).startsWith("ROUND(");
                assertThat(row.getCell(total + 2).getCellFormula()).startsWith("RANK(");
                assertThat(row.getCell(total + 2).getNumericCellValue()).isEqualTo(standing.rank());
            }
        }
    }

    @Test
    void aNumberChangedByHandRunsThroughToTheRank() throws IOException {
        Meeting meeting = ScoredBloc.large();
        Standing last = meeting.results().standings().getLast();
        try (XSSFWorkbook book = book(meeting)) {
            int unit = meeting.bloc().ids().indexOf(last.unit());
            Cell points = row(book.getSheet("Mục I"), 0, "I.1.1").getCell(3 + unit);
            points.setCellValue(1000);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateAll();

            Row row = row(book, meeting.bloc().name(last.unit()));
            int rank = 2 + SECTIONS + 2 + 5;
            assertThat(row.getCell(rank).getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void aRankThatATieStepDecidedIsAValueAndSaysSo() throws IOException {
        Meeting meeting = parted();
        try (XSSFWorkbook book = book(meeting)) {
            Row first = row(book, meeting.bloc().name(TypicalBloc.THUE));
            Row second = row(book, meeting.bloc().name(TypicalBloc.THONG_KE));
            int rank = 10;
            assertThat(first.getCell(rank).getNumericCellValue()).isEqualTo(1);
            assertThat(second.getCell(rank).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(second.getCell(rank).getNumericCellValue()).isEqualTo(2);
            assertThat(second.getCell(rank + 1).getStringCellValue()).contains("bằng điểm");
        }
    }

    @Test
    void nothingOf25UnitsAnd200CriteriaIsLost() throws IOException {
        try (XSSFWorkbook book = book(ScoredBloc.large())) {
            assertThat(book).hasSize(1 + SECTIONS + 1);
            List<String> words = words(book);
            assertThat(words)
                    .containsAll(LargeScheme.SCHEME.criteria().map(Criterion::title).toList())
                    .containsAll(LargeBloc.UNITS.stream().map(Unit::name).toList());
        }
    }

    @Test
    void everySheetIsA4LandscapeWithItsHeadInSightAndOnEveryPage() throws IOException {
        try (XSSFWorkbook book = book(ScoredBloc.large())) {
            for (Sheet sheet : book) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getFooter().getLeft()).contains("321");
            }
            assertThat(book.getSheetAt(0).getFitToPage()).isTrue();
            assertThat(book.getSheetAt(1).getColumnBreaks()).isNotEmpty();
            assertThat(book.getSheetAt(1).getRepeatingColumns().getLastColumn()).isEqualTo(2);
        }
    }

    @Test
    void wordsThatBeginLikeAFormulaStayWords() throws IOException {
        List<String> names =
                List.of("=1+1", "+84 350", "-2", "@SUM(A1)", "=HYPERLINK(\"http://a\",\"b\")");
        List<Unit> units = names.stream().map(n -> Unit.of("u" + names.indexOf(n), n)).toList();
        Bloc bloc =
                new Bloc(
                        "=Khối",
                        "Nam Định",
                        units,
                        units.getFirst().id(),
                        List.of(),
                        List.of(),
                        List.of());
        Meeting meeting =
                MeetingBuilder.of(bloc, Rules.with(awkward("=cmd|' /C calc'!A0"))).meeting();
        try (XSSFWorkbook book = book(meeting)) {
            Set<String> found =
                    cells(book).stream()
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .filter(cell -> "=+-@".indexOf(first(cell)) >= 0)
                            .peek(cell ->
                                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue())
                            .map(Cell::getStringCellValue)
                            .collect(Collectors.toSet());
            assertThat(found).containsAll(names).contains("=cmd|' /C calc'!A0");
        }
    }

    @Test
    void sectionsMayBeCalledAnything() throws IOException {
        UnitId unit = TypicalBloc.THUE;
        Meeting meeting =
                MeetingBuilder.of(Rules.with(awkward("Tiêu chí")))
                        .ask(
                                MeetingBuilder.score(
                                        Stage.SELF,
                                        unit,
                                        Map.of("1", given(3), "2", given(4), "3", given(5))))
                        .meeting();
        try (XSSFWorkbook book = book(meeting)) {
            assertThat(book).hasSize(4);
            recomputed(book);
            assertThat(row(book, meeting.bloc().name(unit)).getCell(5).getNumericCellValue())
                    .isEqualTo(12);
        }
    }

    @Test
    void theSameMeetingGivesTheSameBytes() {
        byte[] one = DocumentWorkbook.of(ScoredBloc.paper(ScoredBloc.large()));
        assertThat(one).isEqualTo(DocumentWorkbook.of(ScoredBloc.paper(ScoredBloc.large())));
    }

    /** Two units of equal totals, parted by their penalties. */
    private static Meeting parted() {
        return MeetingBuilder.of(Rules.with(Rules.PLAIN))
                .ask(MeetingBuilder.score(Stage.SELF, TypicalBloc.THONG_KE, 90))
                .ask(adjust("T1"))
                .ask(adjust("P1"))
                .ask(MeetingBuilder.score(Stage.SELF, TypicalBloc.THUE, 90))
                .ask(MeetingBuilder.score(Stage.SELF, TypicalBloc.KHO_BAC, 80))
                .meeting();
    }

    private static Command adjust(String line) {
        return new Command.Adjust(Stage.SELF, TypicalBloc.THONG_KE, new Code(line), 1, null, null);
    }

    /** Three sections whose codes no sheet can have for a name. */
    private static Scheme awkward(String title) {
        List<Section> sections = new ArrayList<>();
        for (String code :
                List.of("I, II: 'a'/[b]?*", "I, II: 'a'/[b]?* ", "mục rất dài ".repeat(3))) {
            Criterion criterion =
                    new Criterion(
                            new Code(String.valueOf(sections.size() + 1)),
                            title,
                            Points.of(10),
                            new Kind.Graded(Points.of("0.5")),
                            null);
            sections.add(new Section(new Code(code), title, List.of(criterion), List.of()));
        }
        return new Scheme(Points.of(30), 1, sections, List.of(), null, List.of(), List.of());
    }

    private static Input given(int points) {
        return new Input.Given(Points.of(points));
    }

    private static XSSFWorkbook book(Meeting meeting) throws IOException {
        byte[] bytes = DocumentWorkbook.of(ScoredBloc.paper(meeting));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** Works out all formulas; each gives exactly its written value. How many there are. */
    private static int recomputed(XSSFWorkbook book) {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (Cell cell : cells(book)) {
            if (cell.getCellType() == CellType.FORMULA) {
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .as(cell.getSheet().getSheetName() + "!" + cell.getAddress())
                        .isEqualTo(cell.getNumericCellValue());
                formulas++;
            }
        }
        return formulas;
    }

    /** The row of a unit in the overview. */
    private static Row row(XSSFWorkbook book, String unit) {
        return row(book.getSheetAt(0), 1, unit);
    }

    private static Row row(Sheet sheet, int column, String words) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(words)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + words);
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        List<Cell> cells = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static List<String> words(XSSFWorkbook book) {
        return cells(book).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static char first(Cell cell) {
        return cell.getStringCellValue().charAt(0);
    }
}
