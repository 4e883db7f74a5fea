package vn.binhxet.province.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.ArchiveTrouble;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as nobody honest packs them. */
class ArchiveReaderTest {
    private static final Charset UTF = StandardCharsets.UTF_8;
    private static final byte[] WORDS = "xin chào các đồng chí ".repeat(40).getBytes(UTF);

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

    private static List<Problem> problems(byte[] archive) {
        return ArchiveReader.read(archive).problems();
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
        Archive read = ArchiveReader.read(zip("a.txt", "07-phu-luc/b.txt"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.names()).containsExactly("a.txt", "07-phu-luc/b.txt");
        assertThat(read.file("a.txt").orElseThrow()).isEqualTo(WORDS);
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
        Archive read = ArchiveReader.read(archive);
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
        assertThat(problems(more))
                .containsExactly(Problem.of(ArchiveTrouble.CONTENT_BROKEN, "a.txt"));
        byte[] crowd = zip("a.txt");
        in(crowd).putShort(crowd.length - 22 + 10, (short) 60_000);
        assertThat(problems(crowd))
                .containsExactly(Problem.of(ArchiveTrouble.TOO_MANY, "", 60_000, 2_000));
    }

    @Test
    void noByteOfTheArchiveCanChangeWithoutTheFileOrAProblemShowingIt() {
        byte[] archive = zip("a.txt");
        for (int i = 0; i < archive.length; i++) {
            byte[] changed = archive.clone();
            changed[i] ^= 0x55;
            Archive read = ArchiveReader.read(changed);
            boolean same =
                    read.names().equals(Set.of("a.txt"))
                            && Arrays.equals(read.files().get("a.txt"), WORDS);
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
