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
                        "04-bang-tong-hop-diem.pdf",
                        "04-bang-tong-hop-diem.xlsx",
                        "06-tom-tat.json");
    }

    @Test
    void writesTheSameBytesAgainOverWhatIsThere() throws IOException {
        export(folder);
        Path pdf = folder.resolve(FolderExporter.SCORES_PDF);
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
