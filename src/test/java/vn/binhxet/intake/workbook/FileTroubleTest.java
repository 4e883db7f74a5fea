package vn.binhxet.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.port.ScoreReading;
import vn.binhxet.port.SheetTrouble;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Whatever is dropped on the program, it says in one sentence what is wrong with it. */
class FileTroubleTest {
    private static final int TEN_MEGABYTES = 10 << 20;

    @TempDir private Path folder;

    private final MeetingBuilder bloc = MeetingBuilder.typical();

    @Test
    void tenMegabytesOfJunk() {
        byte[] junk = new byte[TEN_MEGABYTES];
        new Random(7).nextBytes(junk);
        assertThat(troubles(junk)).containsExactly(SheetTrouble.TOO_LARGE);
    }

    @Test
    void lessJunk() {
        byte[] junk = new byte[100_000];
        new Random(7).nextBytes(junk);
        assertThat(troubles(junk)).containsExactly(SheetTrouble.NOT_A_WORKBOOK);
    }

    @Test
    void anEmptyFile() {
        assertThat(troubles(new byte[0])).containsExactly(SheetTrouble.NOT_A_WORKBOOK);
    }

    @Test
    void aCsvUnderAnotherName() {
        byte[] csv = "Mã;Nội dung;Điểm\nI.1;Thu ngân sách;10\n".getBytes(StandardCharsets.UTF_8);
        assertThat(troubles(csv)).containsExactly(SheetTrouble.PLAIN_TEXT);
    }

    @Test
    void anOldWorkbookUnderAnotherName() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("I");
            assertThat(troubles(old.getBytes())).isNotEmpty();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            old.write(bytes);
            assertThat(troubles(bytes.toByteArray())).containsExactly(SheetTrouble.OLD_WORKBOOK);
        }
    }

    @Test
    void aFileWithAPassword() throws Exception {
        byte[] form = FilledForm.of(bloc.meeting(), Stage.SELF, THUE).bytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(form);
            }
            files.writeFilesystem(bytes);
        }
        assertThat(troubles(bytes.toByteArray())).containsExactly(SheetTrouble.PASSWORD);
    }

    @Test
    void aZipBomb() throws IOException {
        assertThat(troubles(zip("xl/worksheets/sheet1.xml", 50 << 20)))
                .containsExactly(SheetTrouble.SWOLLEN);
    }

    @Test
    void aZipOfThousandsOfParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 1_200; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertThat(troubles(bytes.toByteArray())).containsExactly(SheetTrouble.SWOLLEN);
    }

    @Test
    void aZipThatIsNoWorkbook() throws IOException {
        assertThat(troubles(zip("doc.txt", 10))).containsExactly(SheetTrouble.NOT_A_WORKBOOK);
    }

    @Test
    void aWorkbookCutOffInTheMiddle() {
        byte[] form = FilledForm.of(bloc.meeting(), Stage.SELF, THUE).bytes();
        byte[] half = Arrays.copyOf(form, form.length / 2);
        assertThat(troubles(half)).containsExactly(SheetTrouble.NOT_A_WORKBOOK);
    }

    @Test
    void aWorkbookOfSomebodyElse() throws IOException {
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("I").createRow(0).createCell(0).setCellValue("I.1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            other.write(bytes);
            assertThat(troubles(bytes.toByteArray())).containsExactly(SheetTrouble.NOT_OUR_FORM);
        }
    }

    @Test
    void aFormOfAnotherYear() {
        FilledForm form = FilledForm.of(bloc.meeting(), Stage.SELF, THUE);
        form.workbook().getSheet("binhxet").getRow(3).getCell(1).setCellValue("2020");
        assertThat(troubles(form.bytes())).containsExactly(SheetTrouble.OTHER_YEAR);
    }

    @Test
    void aFormOfAUnitOfAnotherBloc() {
        UnitId stranger = new UnitId("so-y-te");
        MeetingBuilder other =
                MeetingBuilder.of(
                        new Bloc(
                                "Khối 2",
                                "Nam Định",
                                List.of(Unit.of("so-y-te", "Sở Y tế")),
                                stranger,
                                List.of(),
                                List.of(),
                                List.of()),
                        Rules.typical());
        FilledForm form = FilledForm.of(other.meeting(), Stage.SELF, stranger);
        assertThat(troubles(form.bytes())).containsExactly(SheetTrouble.OTHER_UNIT);
    }

    @Test
    void aFormForAnotherTableOfCriteria() {
        MeetingBuilder other = MeetingBuilder.of(TypicalBloc.BLOC, Rules.with(Rules.PLAIN));
        FilledForm form = FilledForm.of(other.meeting(), Stage.SELF, THUE);
        assertThat(troubles(form.bytes())).containsExactly(SheetTrouble.OTHER_SCHEME);
    }

    @Test
    void aFileThatIsNotThere() {
        ScoreWorkbooks reader = new ScoreWorkbooks(Text.in(Text.VIETNAMESE));
        Path nowhere = folder.resolve("khong-co.xlsx");
        assertThatThrownBy(() -> reader.read(nowhere, bloc.meeting()))
                .isInstanceOf(StoreFailure.class);
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }

    private List<Refusal> troubles(byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("phieu.xlsx"), bytes);
            ScoreReading reading =
                    new ScoreWorkbooks(Text.in(Text.VIETNAMESE)).read(file, bloc.meeting());
            assertThat(reading.commands()).isEmpty();
            return reading.problems().stream().map(Problem::refusal).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
