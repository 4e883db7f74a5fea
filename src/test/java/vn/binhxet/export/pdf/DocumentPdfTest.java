package vn.binhxet.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.export.xlsx.paper.DocumentWorkbook;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DocumentPdfTest {
    @Test
    void looks() throws IOException {
        Path to = Files.createDirectories(Path.of("/tmp/papers"));
        write(to, "large", ScoredBloc.large());
        write(to, "sample", SampleMeeting.whole().meeting());
        write(to, "draft", SampleMeeting.before(Command.FinaliseScores.class).meeting());
        write(to, "empty", LargeBloc.meeting(Rules.typical()).meeting());
        write(to, "typical", MeetingBuilder.typical().meeting());
        assertThat(to).isNotEmptyDirectory();
    }

    private static void write(Path to, String name, vn.binhxet.core.meeting.Meeting meeting)
            throws IOException {
        long t = System.nanoTime();
        Files.write(to.resolve(name + ".pdf"), DocumentPdf.of(ScoredBloc.paper(meeting)));
        long u = System.nanoTime();
        Files.write(to.resolve(name + ".xlsx"), DocumentWorkbook.of(ScoredBloc.paper(meeting)));
        System.out.println(
                name + " " + (u - t) / 1000000 + " " + (System.nanoTime() - u) / 1000000);
    }
}
