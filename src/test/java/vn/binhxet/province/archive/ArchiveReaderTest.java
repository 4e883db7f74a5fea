package vn.binhxet.province.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.port.ArchiveTrouble;
import vn.binhxet.province.archive.Archive.Packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as nobody honest packs them. */
class ArchiveReaderTest {
    private static final Charset UTF = StandardCharsets.UTF_8;
    private static final byte[] WORDS = "xin chào các đồng chí ".repeat(40).getBytes(UTF);

    @TempDir private Path folder;

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(WORDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
        return bytes.toByteArray();
    }

    private List<Problem> problems(byte[] archive) {
        return read(archive).problems();
    }

    private Archive read(byte[] archive) {
        try {
            Path file = Files.write(folder.resolve("goi.zip"), archive);
            return ArchiveReader.read(file, Set.of("a.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the index begins. */
    private static int index(byte[] archive) {
        return in(archive).getInt(archive.length - 22 + 16);
    }

    private static ByteBuffer in(byte[] archive) {
        return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void aPlainArchiveComesBackByteForByte() {
        Archive read = read(zip("a.txt", "07-phu-luc/b.txt"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.names()).containsExactly("a.txt", "07-phu-luc/b.txt");
        assertThat(read.content("a.txt").orElseThrow()).isEqualTo(WORDS);
        assertThat(read.content("07-phu-luc/b.txt")).as("not asked for").isEmpty();
        assertThat(read.files().values())
                .containsOnly(new Packed(WORDS.length, Fingerprint.of(WORDS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.txt",
                "/a.txt",
                "a/../../b.txt",
                "c:a.txt",
                "a\\b.txt",
                "a//b.txt",
                "a/",
                "./a.txt",
                "tờ trình.txt",
                "a./b.txt",
                "07-phu-luc/NUL.txt",
                "a\u0000.txt"
            })
    void aNameThatLeadsElsewhereIsRefusedByName(String name) {
        assertThat(problems(zip(name)))
                .containsExactly(Problem.of(ArchiveTrouble.NAME_FORBIDDEN, name));
    }

    @Test
    void aNameTwiceIsRefusedAndNeitherFileIsRead() {
        byte[] archive = zip("a.txt", "b.txt");
        rename(archive, "b.txt", "a.txt");
        Archive read = read(archive);
        assertThat(read.problems()).containsExactly(Problem.of(ArchiveTrouble.NAME_TWICE, "a.txt"));
        assertThat(read.names()).isEmpty();
    }

    @Test
    void anotherNameInsideThanInTheIndexIsRefused() {
        byte[] archive = zip("a.txt");
        archive[30] = 'b';
        assertThat(problems(archive))
                .containsExactly(Problem.of(ArchiveTrouble.NAMED_OTHERWISE, "a.txt", "b.txt"));
    }

    @Test
    void aLinkAPasswordAndAStrangePackingAreRefused() {
        byte[] link = zip("a.txt");
        in(link).putInt(index(link) + 38, 0120777 << 16);
        assertThat(problems(link)).containsExactly(Problem.of(ArchiveTrouble.LINK, "a.txt"));
        byte[] locked = zip("a.txt");
        in(locked).putShort(index(locked) + 8, (short) 1);
        assertThat(problems(locked)).containsExactly(Problem.of(ArchiveTrouble.ENCRYPTED, "a.txt"));
        byte[] strange = zip("a.txt");
        in(strange).putShort(index(strange) + 10, (short) 14);
        assertThat(problems(strange))
                .containsExactly(Problem.of(ArchiveTrouble.PACKED_STRANGELY, "a.txt"));
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        byte[] bomb = zip("a.txt");
        in(bomb).putInt(index(bomb) + 24, -1);
        assertThat(problems(bomb))
                .containsExactly(Problem.of(ArchiveTrouble.TOO_LARGE, "a.txt", 512L));
        byte[] more = zip("a.txt");
        in(more).putInt(index(more) + 24, WORDS.length - 1);
        in(more).putInt(index(more) - 4, WORDS.length - 1);
        assertThat(problems(more))
                .containsExactly(Problem.of(ArchiveTrouble.CONTENT_BROKEN, "a.txt"));
        byte[] crowd = zip("a.txt");
        in(crowd).putShort(crowd.length - 22 + 10, (short) 60_000);
        assertThat(problems(crowd))
                .containsExactly(Problem.of(ArchiveTrouble.TOO_MANY, "", 60_000, 2_000));
    }

    @Test
    void whatUnpacksToHundredsOfTimesItsLengthIsABomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(new byte[4 << 20]);
        }
        assertThat(problems(bytes.toByteArray()))
                .containsExactly(Problem.of(ArchiveTrouble.BOMB, "a.txt"));
    }

    @Test
    void allFilesTogetherHaveALimit() {
        byte[] archive = zip("a.txt", "b.txt", "c.txt");
        int at = index(archive);
        for (int i = 0; i < 3; i++) {
            in(archive).putInt(at + 24, 200 << 20);
            at += 46 + 5;
        }
        assertThat(problems(archive))
                .containsExactly(Problem.of(ArchiveTrouble.TOO_LARGE, "c.txt", 512L));
    }

    @Test
    void namesThatDifferOnlyInCapitalsAreOneNameToWindows() {
        assertThat(problems(zip("a.txt", "A.txt")))
                .containsExactly(
                        Problem.of(ArchiveTrouble.NAME_TWICE, "a.txt"),
                        Problem.of(ArchiveTrouble.NAME_TWICE, "A.txt"));
    }

    @Test
    void bytesThatBelongToNoFileAreToldWhereverTheyLie() {
        byte[] archive = zip("a.txt", "b.txt");
        byte[] behind = Arrays.copyOf(archive, archive.length + 3);
        assertThat(problems(behind)).containsExactly(Problem.of(ArchiveTrouble.MORE_BYTES, ""));
        byte[] before = new byte[archive.length + 5];
        System.arraycopy(archive, 0, before, 5, archive.length);
        assertThat(problems(before)).containsExactly(Problem.of(ArchiveTrouble.INDEX_BROKEN, ""));
        in(before).putInt(before.length - 22 + 16, index(archive) + 5);
        in(before).putInt(index(before) + 42, 5);
        in(before)
                .putInt(index(before) + 51 + 42, in(archive).getInt(index(archive) + 51 + 42) + 5);
        assertThat(problems(before)).containsExactly(Problem.of(ArchiveTrouble.MORE_BYTES, ""));
        byte[] hidden = zip("a.txt", "b.txt");
        int second = index(hidden) + 51;
        byte[] one = new byte[hidden.length - 51];
        System.arraycopy(hidden, 0, one, 0, second);
        System.arraycopy(hidden, second + 51, one, second, 22);
        in(one).putShort(one.length - 22 + 8, (short) 1);
        in(one).putShort(one.length - 22 + 10, (short) 1);
        in(one).putInt(one.length - 22 + 12, 51);
        assertThat(problems(one))
                .as("a file that the index keeps quiet about")
                .containsExactly(Problem.of(ArchiveTrouble.MORE_BYTES, ""));
    }

    @Test
    void twoNamesForTheSameBytesOverlap() {
        byte[] archive = zip("a.txt", "b.txt");
        int second = index(archive) + 51;
        in(archive).putInt(second + 42, 0);
        archive[second + 46] = 'b';
        assertThat(problems(archive))
                .as("another file's content under this name")
                .containsExactly(Problem.of(ArchiveTrouble.NAMED_OTHERWISE, "b.txt", "a.txt"));
        byte[] within = stored("a.txt", stored("b.txt", WORDS, 0), 0);
        assertThat(problems(within)).as("one zip within another is a file").isEmpty();
        byte[] outer = stored("a.txt", head("b.txt", WORDS), 1);
        assertThat(problems(outer)).containsExactly(Problem.of(ArchiveTrouble.OVERLAP, "b.txt"));
    }

    @Test
    void lengthsThatTheHeadOrTheEndOfAFileTellOtherwiseAreRefused() {
        byte[] behind = zip("a.txt");
        in(behind).putInt(index(behind) - 4, WORDS.length + 1);
        assertThat(problems(behind))
                .containsExactly(Problem.of(ArchiveTrouble.TOLD_OTHERWISE, "a.txt"));
        byte[] before = stored("a.txt", WORDS, 0);
        in(before).putInt(22, 7);
        assertThat(problems(before))
                .containsExactly(Problem.of(ArchiveTrouble.TOLD_OTHERWISE, "a.txt"));
        byte[] packing = zip("a.txt");
        in(packing).putShort(8, (short) 0);
        assertThat(problems(packing))
                .containsExactly(Problem.of(ArchiveTrouble.TOLD_OTHERWISE, "a.txt"));
    }

    @Test
    void aSecondLengthOrASecondNameInAnExtraFieldIsRefused() throws IOException {
        for (int kind : new int[] {0x0001, 0x7075}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                ZipEntry entry = new ZipEntry("a.txt");
                entry.setExtra(new byte[] {0x55, 0x55, 4, 0, 1, 2, 3, 4});
                zip.putNextEntry(entry);
                zip.write(WORDS);
            }
            byte[] archive = bytes.toByteArray();
            assertThat(problems(archive)).as("an extra field by itself").isEmpty();
            in(archive).putShort(index(archive) + 46 + 5, (short) kind);
            assertThat(problems(archive))
                    .containsExactly(Problem.of(ArchiveTrouble.PACKED_STRANGELY, "a.txt"));
        }
    }

    /** An archive of a file that is not packed; the index may name a second one at its content. */
    private static byte[] stored(String name, byte[] content, int more) {
        byte[] head = head(name, content);
        ByteBuffer bytes =
                ByteBuffer.allocate(head.length + (1 + more) * 51 + 22)
                        .order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(head);
        index(bytes, name, content, 0);
        if (more > 0) {
            index(bytes, "b.txt", WORDS, head.length - content.length);
        }
        bytes.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) (1 + more))
                .putShort((short) (1 + more));
        bytes.putInt((1 + more) * 51).putInt(head.length).putShort((short) 0);
        return bytes.array();
    }

    private static void index(ByteBuffer bytes, String name, byte[] content, int at) {
        bytes.putInt(0x02014b50).putShort((short) 20);
        fields(bytes, name, content);
        bytes.put(new byte[10]).putInt(at).put(name.getBytes(UTF));
    }

    private static byte[] head(String name, byte[] content) {
        ByteBuffer bytes =
                ByteBuffer.allocate(30 + name.length() + content.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(0x04034b50);
        fields(bytes, name, content);
        return bytes.put(name.getBytes(UTF)).put(content).array();
    }

    private static void fields(ByteBuffer bytes, String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        bytes.putShort((short) 20).putShort((short) 0).putShort((short) 0).putInt(0);
        bytes.putInt((int) crc.getValue()).putInt(content.length).putInt(content.length);
        bytes.putShort((short) name.length()).putShort((short) 0);
    }

    @Test
    void noByteOfTheArchiveCanChangeWithoutTheFileOrAProblemShowingIt() {
        byte[] archive = zip("a.txt");
        for (int i = 0; i < archive.length; i++) {
            byte[] changed = archive.clone();
            changed[i] ^= 0x55;
            Archive read = read(changed);
            boolean same =
                    read.names().equals(Set.of("a.txt"))
                            && Arrays.equals(read.content("a.txt").orElseThrow(), WORDS);
            assertThat(same || !read.problems().isEmpty() || !read.names().contains("a.txt"))
                    .as("byte %s", i)
                    .isTrue();
        }
    }

    @Test
    void whatIsNoArchiveIsSaidToBeNone() {
        assertThat(problems(WORDS)).containsExactly(Problem.of(ArchiveTrouble.NOT_AN_ARCHIVE, ""));
        assertThat(problems(new byte[0]))
                .containsExactly(Problem.of(ArchiveTrouble.NOT_AN_ARCHIVE, ""));
        byte[] cut = Arrays.copyOfRange(zip("a.txt"), 100, zip("a.txt").length);
        assertThat(problems(cut)).isNotEmpty();
    }

    private static void rename(byte[] archive, String from, String to) {
        byte[] was = from.getBytes(UTF);
        byte[] is = to.getBytes(UTF);
        for (int i = 0; i + was.length <= archive.length; i++) {
            if (Arrays.equals(archive, i, i + was.length, was, 0, was.length)) {
                System.arraycopy(is, 0, archive, i, is.length);
            }
        }
    }
}
