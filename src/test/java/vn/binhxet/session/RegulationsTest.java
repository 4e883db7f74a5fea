package vn.binhxet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.export.RegulationFileWriter;
import vn.binhxet.fixture.Rules;
import vn.binhxet.intake.RegulationFiles;
import vn.binhxet.port.RegulationReader;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.text.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Regulations opened and saved as real files. */
class RegulationsTest {
    private static final Regulation REGULATION = Rules.typical().build();
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    @TempDir private Path folder;

    private final Regulations regulations =
            new Regulations(new RegulationFiles(), new RegulationFileWriter());

    @ParameterizedTest
    @ValueSource(strings = {"regulation.json", "quy chế.xlsx", "QUY-CHE.XLSX", "không đuôi"})
    void whatIsSavedIsOpenedAgain(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "cũ");
        regulations.save(REGULATION, file);
        assertThat(regulations.open(file)).isEqualTo(new Outcome.Done<>(REGULATION));
        assertThat(folder.toFile().list()).containsExactly(name);
        boolean zipped = Files.readAllBytes(file)[0] == 'P';
        assertThat(zipped).isEqualTo(name.toLowerCase(Locale.ROOT).endsWith(".xlsx"));
    }

    @Test
    void theContentDecidesNotTheName() throws IOException {
        Path file = folder.resolve("a.xlsx");
        Files.write(file, new RegulationFileWriter().json(REGULATION));
        assertThat(regulations.open(file)).isEqualTo(new Outcome.Done<>(REGULATION));
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a.json"));
        Files.writeString(target.resolve("trong.txt"), "x");
        assertThatThrownBy(() -> regulations.save(REGULATION, target))
                .isInstanceOf(StoreFailure.class);
        assertThat(folder.toFile().list()).containsExactly("a.json");
        assertThatThrownBy(() -> regulations.save(REGULATION, target.resolve("trong.txt/a.json")))
                .isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> regulations.open(folder.resolve("không.json")))
                .isInstanceOf(StoreFailure.class);
    }

    @Test
    void theSamplesThatShipAreMarkedAsSamples() {
        assertThat(regulations.samples())
                .hasSize(2)
                .allSatisfy(sample -> {
                    assertThat(sample.sample()).isTrue();
                    assertThat(sample.title()).contains("mẫu");
                })
                .extracting(sample -> sample.scheme().scale().toString())
                .containsExactly("100", "1000");
    }

    @Test
    void everyOtherFileHasItsSentence() throws IOException {
        assertRefused(new byte[0], "Tệp này không phải quy chế");
        assertRefused(bytes("quy chế"), "Tệp này không phải quy chế");
        assertRefused(bytes("{\"title\": "), "Tệp không phải JSON đúng cách (dòng 1");
        assertRefused(bytes("[]"), "Chỗ này phải là một nhóm");
        assertRefused(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0},
                "Đây là tệp Excel đời cũ (.xls)");
        assertRefused(bytes("PK\u0003\u0004 rồi hỏng"), "Không phải tệp Excel .xlsx");
        assertRefused(zip("bomb.xml", new byte[90_000_000]), "Tệp bung ra lớn bất thường");
        assertRefused(zip("a.txt", bytes("chào")), "Không phải tệp Excel .xlsx");
        assertRefused(new byte[RegulationReader.MOST_BYTES + 1], "Tệp lớn hơn 16 MB");
    }

    @Test
    void problemsOfAJsonFileAreNamedByPath() throws IOException {
        String json =
                new String(new RegulationFileWriter().json(REGULATION), StandardCharsets.UTF_8);
        Path file = folder.resolve("a.json");
        Files.writeString(
                file,
                json.replace("\"max\": 10,", "\"max\": \"10\",")
                        .replace("\"passes\"", "\"pases\"")
                        .replace("\"CTD\"", "\"KT\""));
        List<String> problems =
                regulations.open(file).problems().stream().map(p -> p.place()).toList();
        assertThat(problems)
                .contains(
                        "sections[0].criteria[0].max",
                        "sections[0].criteria[1].max",
                        "pases",
                        "offices[0].code");
    }

    private void assertRefused(byte[] bytes, String sentence) throws IOException {
        Path file = folder.resolve("tệp");
        Files.write(file, bytes);
        assertThat(regulations.open(file).problems())
                .singleElement()
                .satisfies(problem -> assertThat(TEXT.at(problem)).startsWith(sentence));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
