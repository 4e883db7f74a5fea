package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.terms.Refusal;
import vn.binhxet.port.Attachment;
import vn.binhxet.port.AttachmentState;
import vn.binhxet.port.AttachmentTrouble;
import vn.binhxet.port.Attachments;
import vn.binhxet.port.StoreFailure;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Real files copied beside a real meeting file. */
class AttachmentFolderTest {
    /** {@code printf 'bao cao' | sha256sum}. */
    private static final String HASH =
            "9f4058204f0dddeb42eb15bfd7383392e3a54bc63f2f146cf58bf2b8d2c11be5";

    @TempDir private Path folder;

    private final Attachments attachments = new AttachmentFolder();
    private Path meeting = Path.of("");
    private Path copies = Path.of("");

    @BeforeEach
    void aMeeting() {
        meeting = folder.resolve("khoi-7-2021.binhxet");
        copies = folder.resolve("khoi-7-2021-tep-dinh-kem");
    }

    private Path file(String name, String content) throws IOException {
        Path file = Files.createDirectories(folder.resolve("usb")).resolve(name);
        return Files.writeString(file, content);
    }

    private Attachment copy(Path file, Attachment... recorded) {
        return attachments.copy(file, meeting, List.of(recorded), _ -> {});
    }

    private List<String> copies() {
        String[] names = copies.toFile().list();
        return names == null ? List.of() : List.of(names).stream().sorted().toList();
    }

    @Test
    void aFileIsCopiedBesideTheMeetingWithItsFingerprint() throws IOException {
        Path report = file("Báo cáo Tổng kết (bản cuối).DOCX", "bao cao");
        List<Double> progress = new ArrayList<>();
        Attachment copy = attachments.copy(report, meeting, List.of(), progress::add);
        assertThat(copy).isEqualTo(new Attachment("bao-cao-tong-ket-ban-cuoi.docx", HASH));
        assertThat(copies()).containsExactly("bao-cao-tong-ket-ban-cuoi.docx");
        assertThat(copies.resolve(copy.name())).hasContent("bao cao");
        assertThat(progress).endsWith(1.0);
        assertThat(report).exists();
        assertThat(attachments.look(meeting, copy)).isEqualTo(AttachmentState.WHOLE);
    }

    @Test
    void theSameContentIsKeptOnceAndAnotherGetsANumber() throws IOException {
        Attachment first = copy(file("a.pdf", "một"));
        assertThat(copy(file("a.pdf", "một"), first)).isEqualTo(first);
        Attachment second = copy(file("A.PDF", "hai"), first);
        assertThat(second.name()).isEqualTo("a-2.pdf");
        assertThat(copy(file("a.pdf", "ba"), first, second).name()).isEqualTo("a-3.pdf");
        assertThat(copies()).containsExactly("a-2.pdf", "a-3.pdf", "a.pdf");
    }

    @Test
    void aCopyThatWasLostComesBackByItsContentAndKeepsItsNameFromOthers() throws IOException {
        Attachment first = copy(file("a.pdf", "một"));
        Files.delete(copies.resolve("a.pdf"));
        assertThat(attachments.look(meeting, first)).isEqualTo(AttachmentState.MISSING);
        assertThat(copy(file("a.pdf", "hai"), first).name()).isEqualTo("a-2.pdf");
        assertThat(copy(file("a.pdf", "một"), first)).isEqualTo(first);
        assertThat(attachments.look(meeting, first)).isEqualTo(AttachmentState.WHOLE);
    }

    @Test
    void aCopyThatWasTouchedIsSeen() throws IOException {
        Attachment copy = copy(file("a.pdf", "một"));
        Files.writeString(copies.resolve("a.pdf"), "mộT");
        assertThat(attachments.look(meeting, copy)).isEqualTo(AttachmentState.CHANGED);
        Files.delete(copies.resolve("a.pdf"));
        Files.createDirectory(copies.resolve("a.pdf"));
        assertThat(attachments.look(meeting, copy)).isEqualTo(AttachmentState.UNREADABLE);
    }

    @Test
    void aFolderOfThatNameIsPassedOver() throws IOException {
        Files.createDirectories(copies.resolve("a.pdf"));
        assertThat(copy(file("a.pdf", "một")).name()).isEqualTo("a-2.pdf");
    }

    @Test
    void theCopyItselfCanBeAttached() throws IOException {
        Attachment copy = copy(file("a.pdf", "một"));
        assertThat(copy(copies.resolve("a.pdf"), copy)).isEqualTo(copy);
        assertThat(copies()).containsExactly("a.pdf");
    }

    // What cannot be attached leaves nothing behind

    private void refuses(Refusal why, Path file) {
        assertThatThrownBy(() -> copy(file))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.problem().refusal()).isEqualTo(why));
        assertThat(copies).doesNotExist();
    }

    @Test
    void whatIsNoFileOrHasNothingInItIsRefused() throws IOException {
        refuses(AttachmentTrouble.NO_FILE, folder.resolve("khong-co.pdf"));
        refuses(AttachmentTrouble.NOT_A_FILE, folder);
        refuses(AttachmentTrouble.EMPTY, file("trong.pdf", ""));
        refuses(AttachmentTrouble.NOT_A_FILE, Path.of("/dev/zero"));
    }

    @Test
    void aFileThatIsTooBigIsRefusedBeforeItIsRead() throws IOException {
        Path big = folder.resolve("phim.mp4");
        try (RandomAccessFile sparse = new RandomAccessFile(big.toFile(), "rw")) {
            sparse.setLength(Attachments.LARGEST + 1);
        }
        refuses(AttachmentTrouble.TOO_LARGE, big);
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() throws IOException {
        Path archive = folder.resolve("hong.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("a.pdf"));
            zip.write("Báo cáo tổng kết. ".repeat(500).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(archive);
        Arrays.fill(bytes, 40, 60, (byte) 0xff);
        Files.write(archive, bytes);
        try (FileSystem damaged = FileSystems.newFileSystem(archive)) {
            refuses(AttachmentTrouble.NOT_READ, damaged.getPath("a.pdf"));
        }
    }

    @Test
    void aCopyThatBreaksOffLeavesNothing() throws IOException {
        Path report = file("a.pdf", "một");
        assertThatThrownBy(() ->
                        attachments.copy(
                                report,
                                meeting,
                                List.of(),
                                _ -> {
                                    throw new IllegalStateException("cable pulled");
                                }))
                .hasMessage("cable pulled");
        assertThat(copies).doesNotExist();
        Attachment first = copy(report);
        assertThatThrownBy(() ->
                        attachments.copy(
                                file("b.pdf", "hai"),
                                meeting,
                                List.of(first),
                                _ -> {
                                    throw new IllegalStateException("cable pulled");
                                }))
                .hasMessage("cable pulled");
        assertThat(copies()).as("what stood before stands").containsExactly("a.pdf");
    }

    @Test
    void whereNoFolderCanBeMadeNothingIsAttached() throws IOException {
        Files.writeString(copies, "a file stands in the way");
        Path report = file("a.pdf", "một");
        assertThatThrownBy(() -> copy(report))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure ->
                                assertThat(failure.problem().refusal())
                                        .isEqualTo(AttachmentTrouble.NOT_COPIED));
        assertThat(copies).isRegularFile().hasContent("a file stands in the way");
    }

    @ParameterizedTest
    @CsvSource({
        "Báo cáo.pdf, bao-cao.pdf",
        "ĐỀ ÁN  số 12/..., de-an-so-12",
        "con.txt, tep-con.txt",
        "...., tep",
        "報告.docx, tep.docx",
        ".bashrc, tep.bashrc",
        "a b.tar.gz, a-b.tar.gz",
        "khong-duoi, khong-duoi"
    })
    void namesAreSafeOnEverySystem(String name, String safe) {
        assertThat(AttachmentName.of(Path.of(name.replace("/", "-"))).attempt(1)).isEqualTo(safe);
    }
}
