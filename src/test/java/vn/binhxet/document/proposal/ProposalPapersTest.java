package vn.binhxet.document.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.Document;
import vn.binhxet.export.pdf.DocumentPdf;
import vn.binhxet.export.docx.DocumentDocx;
import vn.binhxet.export.xlsx.paper.DocumentWorkbook;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.fixture.ToldPaper;
import vn.binhxet.text.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Letter, list and record of handing over. */
class ProposalPapersTest {
    @Test
    void look() throws IOException {
        write(SampleMeeting.whole().meeting(), "sample");
        write(LongMinutes.unsigned().meeting(), "large");
    }

    private static void write(Meeting m, String name) throws IOException {
        Text text = ScoredBloc.text(m);
        write(LetterDocument.of(m, text, ScoredBloc.STAMP), name + "-letter");
        write(AwardListDocument.of(m, text, ScoredBloc.STAMP), name + "-list");
        write(HandOverDocument.of(m, text, ScoredBloc.STAMP), name + "-handover");
    }

    private static void write(Document d, String name) throws IOException {
        Path f = Files.createDirectories(Path.of("target", "papers"));
        Files.write(f.resolve(name + ".pdf"), DocumentPdf.of(d));
        Files.write(f.resolve(name + ".docx"), DocumentDocx.of(d));
        Files.write(f.resolve(name + ".xlsx"), DocumentWorkbook.of(d));
        Files.writeString(f.resolve(name + ".txt"), ToldPaper.of(d));
        assertThat(d).isNotNull();
    }
}
