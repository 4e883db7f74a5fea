package vn.binhxet.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.form.ManifestForm;
import vn.binhxet.form.ManifestForm.FilePart;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.Attachment;
import vn.binhxet.port.DossierTrouble;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.province.DossierReader;
import vn.binhxet.province.archive.ArchiveReader;
import vn.binhxet.session.AttachedFiles;
import vn.binhxet.session.MeetingSession;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The dossier as it leaves the program, read again from the disk. */
class DossierWriterTest {
    private @TempDir Path home;

    private final MeetingSession session = SampleMeeting.whole();
    private final AttachedFiles attachedFiles = Forms.attachedFiles();

    @Test
    void theIndexHasTheFingerprintOfEveryOtherFileInTheArchiveAndBeside() throws IOException {
        List<Path> files = export("gui");

        List<String> named = manifest(files).files().stream().map(FilePart::name).toList();
        assertThat(named).containsExactlyElementsOf(names(files).subList(0, files.size() - 2));
        try (ZipFile archive = new ZipFile(files.getLast().toFile())) {
            assertThat(archive.stream().map(ZipEntry::getName))
                    .containsExactlyElementsOf(names(files).subList(0, files.size() - 1));
            for (FilePart part : manifest(files).files()) {
                byte[] within =
                        archive.getInputStream(archive.getEntry(part.name())).readAllBytes();
                assertThat(home.resolve("gui").resolve(part.name())).hasBinaryContent(within);
                assertThat(Fingerprint.of(within)).as(part.name()).isEqualTo(part.sha256());
                assertThat(within).hasSize(Math.toIntExact(part.bytes()));
            }
        }
    }

    @Test
    void theContentsHaveTheFingerprintOfEveryFileButTheirOwnAndTheCode() throws IOException {
        List<Path> files = export("gui");

        String contents = contents(files);
        assertThat(manifest(files).files().stream().skip(1))
                .hasSizeGreaterThan(12)
                .allSatisfy(part -> assertThat(contents).contains(part.name(), part.sha256()));
        assertThat(contents)
                .contains(manifest(files).journal().code(), "chínhthức", "quychếmẫu")
                .contains("Biênbảnkiểmphiếulượt2:BằngkhencủaChủtịch");
    }

    @Test
    void theSameMeetingGivesTheSameArchiveWhereverAndWheneverItIsMade() throws IOException {
        Path one = export("mot").getLast();
        Path other = export("hai").getLast();

        assertThat(other).hasSameBinaryContentAs(one).hasFileName(one.getFileName().toString());
        try (ZipFile archive = new ZipFile(one.toFile())) {
            assertThat(archive.stream().map(ZipEntry::getTimeLocal))
                    .containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
    }

    @Test
    void everythingAttachedGoesWithItUnderPlainNames() throws IOException {
        attach("minutes", "Biên bản (đã ký).JPG", "trang một");
        attach("count:1", "Biên bản (đã ký).JPG", "trang hai");
        attach("other", "Biên bản (đã ký).JPG", "trang một");

        List<Path> files = export("gui");

        assertThat(names(files))
                .containsOnlyOnce(
                        "07-phu-luc/bien-ban-da-ky.jpg", "07-phu-luc/bien-ban-da-ky-2.jpg")
                .hasSize(20)
                .isEqualTo(new FolderExporter("test").names(session.meeting()));
        assertThat(home.resolve("gui/07-phu-luc/bien-ban-da-ky-2.jpg")).hasContent("trang hai");
        assertThat(contents(files))
                .contains("Tệpđínhkèm:biênbản;Tệpđínhkèm")
                .contains("Tệpđínhkèm:biênbảnkiểmphiếulượt1");
        assertThat(new DossierReader().read(files.getLast()).problems()).isEmpty();
    }

    @Test
    void copiesThatAreMissingOrChangedAreAllNamedAndNothingIsWritten() throws IOException {
        Path one = attach("minutes", "mot.jpg", "trang một");
        Path two = attach("minutes", "hai.jpg", "trang hai");
        Files.delete(one);
        Files.delete(two);
        assertThat(refused())
                .isEqualTo(Problem.of(DossierTrouble.COPIES_MISSING, "", "mot.jpg, hai.jpg"));

        Files.writeString(one, "trang một");
        Files.writeString(two, "trang khác");
        assertThat(refused()).isEqualTo(Problem.of(DossierTrouble.COPIES_CHANGED, "", "hai.jpg"));
        assertThat(home.resolve("gui")).doesNotExist();

        Files.writeString(two, "trang hai");
        assertThat(new DossierReader().read(export("gui").getLast()).isIntact()).isTrue();
    }

    @Test
    void whatWasAttachedAgainBecauseItsCopyWasChangedIsTakenFromTheGoodCopy() throws IOException {
        Path changed = attach("minutes", "mot.jpg", "trang một");
        Files.writeString(changed, "trang khác");
        attach("minutes", "mot.jpg", "trang một");

        List<Path> files = export("gui");

        assertThat(home.resolve("gui/07-phu-luc/mot.jpg")).hasContent("trang một");
        assertThat(names(files)).doesNotContain("07-phu-luc/mot-2.jpg");
    }

    @Test
    void copiesTooLargeForTheProvinceAreRefusedBeforeAnyIsRead() throws IOException {
        Path copy = attach("minutes", "phim.mp4", "x");
        try (RandomAccessFile large = new RandomAccessFile(copy.toFile(), "rw")) {
            large.setLength(Annex.LARGEST + 1);
        }

        assertThat(refused()).isEqualTo(Problem.of(DossierTrouble.TOO_LARGE, "", 401L, 400L));
        assertThat(Annex.LARGEST).isLessThan(ArchiveReader.MOST_BYTES);
    }

    @Test
    void whatHasNoCopyIsNamedInTheContentsAndNowhereElse() throws IOException {
        String sha256 = Fingerprint.of(new byte[] {1});
        ask(new Command.Attach("báo cáo", "Báo cáo năm.docx", sha256));

        List<Path> files = export("gui", List.of());

        assertThat(contents(files))
                .contains("khôngkèmtheohồsơnày", "Báocáonăm.docx", sha256, "Tệpđínhkèm:báocáo");
        assertThat(Files.readString(files.get(files.size() - 2))).doesNotContain(sha256);
        assertThat(new DossierReader().read(files.getLast()).isIntact()).isTrue();
    }

    @Test
    void whereOneFileCannotBePlacedTheFolderStaysAsItWas() throws IOException {
        Path folder = Files.createDirectory(home.resolve("gui"));
        Files.createDirectory(folder.resolve("kiem-tra.html"));
        Path summary = Files.writeString(folder.resolve("06-tom-tat.json"), "của tôi");

        assertThat(refused().refusal()).isEqualTo(StoreTrouble.NOT_WRITTEN);

        assertThat(summary).hasContent("của tôi");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(summary, folder.resolve("kiem-tra.html"));
        }
    }

    @Test
    void tellsHowFarItIsUntilAllIsDone() {
        List<Double> told = new ArrayList<>();
        new FolderExporter("test")
                .export(
                        session.meeting(),
                        session.entries(),
                        List.of(),
                        home.resolve("gui"),
                        told::add);

        assertThat(told).hasSize(34).isSorted().doesNotHaveDuplicates().endsWith(1.0);
    }

    private List<Path> export(String folder) {
        return export(folder, attachedFiles.copies(meetingFile(), session.meeting()));
    }

    private List<Path> export(String folder, List<AttachedCopy> copies) {
        return new FolderExporter("test")
                .export(
                        session.meeting(),
                        session.entries(),
                        copies,
                        home.resolve(folder),
                        _ -> {});
    }

    private Problem refused() {
        List<Problem> problems = new ArrayList<>();
        assertThatThrownBy(() -> export("gui"))
                .isInstanceOfSatisfying(
                        StoreFailure.class, failure -> problems.add(failure.problem()));
        return problems.getFirst();
    }

    /** Attaches a file with this content; returns its copy. */
    private Path attach(String kind, String name, String content) throws IOException {
        Path file = Files.writeString(home.resolve(name), content);
        Attachment copy = attachedFiles.copy(file, meetingFile(), session.meeting(), _ -> {});
        ask(new Command.Attach(kind, copy.name(), copy.sha256()));
        return home.resolve("khoi-tep-dinh-kem").resolve(copy.name());
    }

    private void ask(Command command) {
        assertThat(session.ask(Request.of(command)).problems()).isEmpty();
    }

    private Path meetingFile() {
        return home.resolve("khoi.binhxet");
    }

    private static ManifestForm manifest(List<Path> files) throws IOException {
        byte[] index = Files.readAllBytes(files.get(files.size() - 2));
        return Objects.requireNonNull(ManifestForm.read(index));
    }

    /** Names within the dossier. */
    private List<String> names(List<Path> files) {
        return files.stream()
                .map(file -> home.relativize(file))
                .map(file -> file.subpath(1, file.getNameCount()).toString().replace('\\', '/'))
                .toList();
    }

    /** The words of the contents without blanks. */
    private static String contents(List<Path> files) throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(files.getFirst()))) {
            StringBuilder words = new StringBuilder();
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                words.append(extractor.getTextFromPage(page));
            }
            return words.toString().replaceAll("[\\s\\u00a0]+", "");
        }
    }
}
