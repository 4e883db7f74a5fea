package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.province.RenamedSample;
import vn.binhxet.province.SentDossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What an officer of the province types, and what is answered. */
class ProvinceCommandsTest {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int FAILED = 2;
    private static final int USAGE = 64;

    @TempDir private Path folder;

    private Path sent(String name, SentDossier dossier) throws IOException {
        return Files.write(folder.resolve(name), dossier.zip());
    }

    private Path codes() throws IOException {
        Path codes = folder.resolve("ma.json");
        Answer written = Answer.to("codes", "--to", codes);
        assertThat(written.code()).isEqualTo(DONE);
        Files.writeString(codes, Files.readString(codes).replace("  \"sample\": true,\n", ""));
        return codes;
    }

    private static void rehearsed(ObjectNode summary) {
        ((ObjectNode) summary.get("meeting")).put("rehearsal", true);
    }

    // verify

    @Test
    void saysThatADossierIsIntactWhateverItsNameAndWhatThatDoesNotProve() throws IOException {
        Answer answer = Answer.to("verify", sent("ho-so.dat", RenamedSample.of("Khối số 1")));
        assertThat(answer.code()).isEqualTo(DONE);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("Khối số 1", "Nguyên vẹn", "không chứng minh được");
    }

    @Test
    void namesEachFileAndEachFigureThatDoesNotHold() throws IOException {
        SentDossier wrong =
                RenamedSample.of(
                                "Khối số 1",
                                s -> ((ObjectNode) s.get("scores").get(0)).put("bonus", 5))
                        .with("01-to-trinh.pdf", new byte[] {1})
                        .with("09-them.pdf", new byte[] {1});
        Answer answer = Answer.to("verify", sent("ho-so.zip", wrong));
        assertThat(answer.code()).isEqualTo(REFUSED);
        assertThat(answer.err())
                .contains("01-to-trinh.pdf: Tệp này đã bị thay đổi", "09-them.pdf: Tệp này bị thêm")
                .contains("scores[0]", "không bằng tổng điểm");
        assertThat(answer.out()).doesNotContain("Nguyên vẹn").contains("không chứng minh được");
    }

    @Test
    void comparesTheCodeOfThePaper() throws IOException {
        Path file = sent("ho-so.zip", RenamedSample.of("Khối số 1"));
        String out = Answer.to("verify", file).out();
        String code = out.replaceAll("(?s).*hồ sơ: (\\S{19}) .*", "$1");
        Answer same = Answer.to("verify", file, "--code", code.toLowerCase(Locale.ROOT));
        assertThat(same.code()).isEqualTo(DONE);
        assertThat(same.out()).contains("trùng với mã trong hồ sơ: " + code);
        Path other = sent("khac.zip", RenamedSample.of("Khối số 2"));
        Answer foreign = Answer.to("verify", other, "--code", code);
        assertThat(foreign.code()).isEqualTo(REFUSED);
        assertThat(foreign.err()).contains("không cùng một biên bản");
        Answer mistyped = Answer.to("verify", file, "--code", "7K3F");
        assertThat(mistyped.code()).isEqualTo(REFUSED);
        assertThat(mistyped.err()).contains("7K3F");
    }

    @Test
    void cannotReadWhatIsTornOrNotThere() throws IOException {
        byte[] whole = RenamedSample.of("Khối số 1").zip();
        Path torn = Files.write(folder.resolve("rach.zip"), Arrays.copyOf(whole, 900));
        assertThat(Answer.to("verify", torn).code()).isEqualTo(FAILED);
        assertThat(Answer.to("verify", torn).err()).contains("không phải tệp .zip");
        assertThat(Answer.to("verify", folder.resolve("khong-co.zip")).code()).isEqualTo(FAILED);
    }

    // merge

    @Test
    void mergesAFolderAndAPatternIntoOneTable() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("gui/nam-nay"));
        Files.write(sub.resolve("k1.zip"), RenamedSample.of("Khối số 1").zip());
        Files.write(folder.resolve("gui/k2.ZIP"), RenamedSample.of("Khối số 2").zip());
        sent("le-3.zip", RenamedSample.of("Khối số 3"));
        Path to = folder.resolve("tong-hop.xlsx");
        Answer answer =
                Answer.to(
                        "merge",
                        folder.resolve("gui"),
                        folder + "/le-*.zip",
                        folder.resolve("gui/k2.ZIP"),
                        "--to",
                        to,
                        "--codes",
                        codes());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isEqualTo(DONE);
        assertThat(answer.out()).contains("Khối số 1", "Khối số 2", "Khối số 3", "3 trong 3 hồ sơ");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(to))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2 + 3 * 8);
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
        }
    }

    @Test
    void writesTheTableAllTheSameAndNamesWhatIsToBeLookedAt() throws IOException {
        Path to = folder.resolve("tong-hop.xlsx");
        Answer answer =
                Answer.to(
                        "merge",
                        sent("1.zip", RenamedSample.of("Khối số 1")),
                        sent("2.zip", RenamedSample.of("Khối số 1")),
                        sent(
                                "3.zip",
                                RenamedSample.of("Khối số 3", ProvinceCommandsTest::rehearsed)),
                        sent("4.zip", RenamedSample.of("Khối số 4").with("x.pdf", new byte[1])),
                        Files.writeString(folder.resolve("5.zip"), "không phải zip"),
                        folder.resolve("6.zip"),
                        "--to",
                        to);
        assertThat(answer.code()).isEqualTo(REFUSED);
        assertThat(answer.out()).contains("1 trong 6 hồ sơ", "3.zip: tập dượt");
        assertThat(answer.err())
                .contains("một hội nghị gửi nhiều lần", "1.zip, 2.zip")
                .contains("4.zip x.pdf: Tệp này bị thêm")
                .contains("5.zip: Đây không phải tệp .zip", "6.zip: Không thấy tệp này")
                .contains("bảng mã mẫu");
        assertThat(to).isNotEmptyFile();
    }

    @Test
    void writesNothingIfNoDossierCanBeReadOrTheCodesAreWrong() throws IOException {
        Path to = folder.resolve("tong-hop.xlsx");
        Path empty = Files.createDirectory(folder.resolve("trong"));
        Answer none = Answer.to("merge", empty, folder + "/khong-*.zip", "--to", to);
        assertThat(none.code()).isEqualTo(FAILED);
        assertThat(none.err()).contains("Không đọc được hồ sơ nào");
        Path wrong = Files.writeString(folder.resolve("ma.json"), "{\"collective\": 3}");
        Path one = sent("1.zip", RenamedSample.of("Khối số 1"));
        Answer codes = Answer.to("merge", one, "--to", to, "--codes", wrong);
        assertThat(codes.code()).isEqualTo(REFUSED);
        assertThat(codes.err()).contains("format: ", "collective: ", "awards: ");
        assertThat(to).doesNotExist();
        assertThat(Answer.to("merge", one).code()).isEqualTo(USAGE);
        assertThat(Answer.to("merge", "--to", to).code()).isEqualTo(USAGE);
    }

    @Test
    void writesNoSampleCodesOverAFile() throws IOException {
        Path mine = Files.writeString(folder.resolve("ma.json"), "của tôi");
        assertThat(Answer.to("codes", "--to", mine).code()).isEqualTo(FAILED);
        assertThat(mine).hasContent("của tôi");
    }
}
