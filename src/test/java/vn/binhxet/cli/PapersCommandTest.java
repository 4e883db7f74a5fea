package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.session.MeetingSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Ballot papers, as a shell sees them. */
class PapersCommandTest {
    @TempDir private Path folder;

    private Path meeting;

    @BeforeEach
    void prepare() {
        meeting = folder.resolve("khoi.binhxet");
        Rules rules =
                Rules.typical().award("BK", 5, Method.SHOW_OF_HANDS, Rules.OVER_HALF_OF_VALID);
        try (MeetingSession session =
                MeetingSession.prepare(
                        Answer.JOURNALS.create(meeting),
                        SampleMeeting.CLOCK,
                        TypicalBloc.prepared(rules.build()))) {
            for (Command step :
                    List.of(
                            new Command.Begin(List.of("Bà Chủ tọa"), "Ông Thư ký"),
                            MeetingBuilder.arrive(TypicalBloc.THUE, "Ông Thuế"),
                            MeetingBuilder.open("1", new Code("CTD"), null, null),
                            MeetingBuilder.open("2", new Code("BK"), null, null))) {
                assertThat(session.ask(Request.of(step).despite("Họp thử")))
                        .isInstanceOf(Outcome.Done.class);
            }
        }
    }

    @Test
    void writesPapersForTheVotersAndAFewToSpareAndRecordsNothing() throws IOException {
        byte[] before = Files.readAllBytes(meeting);
        Path pdf = folder.resolve("phieu.pdf");
        Answer answer = Answer.to("papers", meeting, "1", "--to", pdf);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains(pdf.toString(), "3 phiếu");
        assertThat(pages(pdf)).as("two on a sheet").isEqualTo(2);
        assertThat(Files.readAllBytes(meeting)).isEqualTo(before);

        Answer.to("papers", meeting, "1", "--to", pdf, "--copies", 40, "--a4");
        assertThat(pages(pdf)).isEqualTo(40);
    }

    @Test
    void saysWhatCannotBePrinted() {
        Path pdf = folder.resolve("phieu.pdf");
        Answer unknown = Answer.to("papers", meeting, "9", "--to", pdf, "--copies", 0);
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("round:", "--copies:");
        assertThat(Answer.to("papers", meeting, "2", "--to", pdf).code()).isEqualTo(1);
        assertThat(Answer.to("papers", meeting, "1").code()).isEqualTo(64);
        assertThat(pdf).doesNotExist();
    }

    @Test
    void writesInvitationsAndTheKitWithItsBallotsBesideIt() throws IOException {
        Path word = folder.resolve("giay-moi.docx");
        Answer invited = Answer.to("papers", meeting, "--invitations", "--to", word);
        assertThat(invited.err()).isEmpty();
        assertThat(invited.out()).contains(word.toString());
        assertThat(Files.readAllBytes(word)).startsWith('P', 'K');

        Path kit = folder.resolve("kit.pdf");
        Path ballots = folder.resolve("kit-phieu-ctd.pdf");
        Answer written = Answer.to("papers", meeting, "--kit", "--to", kit);
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains(kit.toString(), ballots.toString(), "13 phiếu");
        assertThat(pages(kit)).isGreaterThan(5);
        assertThat(pages(ballots)).isEqualTo(7);
        assertThat(folder.resolve("kit-phieu-bk.pdf")).as("decided by hands").doesNotExist();
    }

    @Test
    void printsOneThingAtATime() {
        Path pdf = folder.resolve("giay.pdf");
        assertThat(Answer.to("papers", meeting, "--kit", "--invitations", "--to", pdf).code())
                .isEqualTo(64);
        assertThat(Answer.to("papers", meeting, "--to", pdf).code()).isEqualTo(64);
        assertThat(pdf).doesNotExist();
    }

    private static int pages(Path pdf) throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            return reader.getNumberOfPages();
        }
    }
}
