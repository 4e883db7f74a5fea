package vn.binhxet.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All papers in a folder. */
class FolderExporterTest {
    private final FolderExporter exporter = new FolderExporter("test");
    private @TempDir Path folder;

    @Test
    void writesWhatItNamesAndNothingElse() throws IOException {
        List<Path> papers = export(folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            exporter.names(SampleMeeting.whole().meeting()));
        }
        assertThat(papers)
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactly(
                        "00-muc-luc.pdf",
                        "01-to-trinh.docx",
                        "01-to-trinh.pdf",
                        "02-bien-ban-hoi-nghi.docx",
                        "02-bien-ban-hoi-nghi.pdf",
                        "03-bien-ban-kiem-phieu-1.docx",
                        "03-bien-ban-kiem-phieu-1.pdf",
                        "03-bien-ban-kiem-phieu-2.docx",
                        "03-bien-ban-kiem-phieu-2.pdf",
                        "04-bang-tong-hop-diem.xlsx",
                        "04-bang-tong-hop-diem.pdf",
                        "05-danh-sach-de-nghi.xlsx",
                        "05-danh-sach-de-nghi.docx",
                        "05-danh-sach-de-nghi.pdf",
                        "06-tom-tat.json",
                        "kiem-tra.html",
                        "manifest.json",
                        "ho-so-khoi-thi-dua-cac-co-quan-don-vi-trung-uong-dong-tren-dia-ban-tinh-2021.zip");
    }

    @Test
    void writesTheSameBytesAgainOverWhatIsThere() throws IOException {
        export(folder);
        Path pdf = folder.resolve("04-bang-tong-hop-diem.pdf");
        byte[] before = Files.readAllBytes(pdf);
        Files.writeString(pdf, "cũ");

        export(folder);

        assertThat(pdf).hasBinaryContent(before);
    }

    private List<Path> export(Path to) {
        MeetingSession session = SampleMeeting.whole();
        return exporter.export(session.meeting(), session.entries(), List.of(), to, _ -> {});
    }
}
