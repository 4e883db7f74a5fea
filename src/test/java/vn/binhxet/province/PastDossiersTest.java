package vn.binhxet.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.nextyear.Gap;
import vn.binhxet.core.nextyear.LastYear;
import vn.binhxet.core.nextyear.NextYearRefusal;
import vn.binhxet.core.regulation.RegulationCheck;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.FigureTrouble;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.NextYear;
import vn.binhxet.store.SqliteJournals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** A year begun from the dossier of the last. */
class PastDossiersTest {
    private static final byte[] PAPER = "tờ trình".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private final MeetingSession meeting = SampleMeeting.whole();
    private final LastYear whole = LastYear.of(meeting.meeting());
    private final NextYear years =
            Forms.nextYear(
                    new Meetings(
                            new SqliteJournals(SampleMeeting.CLOCK),
                            new StoryFiles(),
                            new FolderExporter("test"),
                            SampleMeeting.CLOCK));

    private SentDossier sent(Consumer<ObjectNode> change) throws Exception {
        byte[] summary = SummaryJson.of(meeting.meeting(), meeting.entries(), "test").bytes();
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(summary);
        change.accept(tree);
        byte[] changed = JsonMapper.shared().writeValueAsBytes(tree);
        return SentDossier.of(changed, Map.of("01-to-trinh.pdf", PAPER));
    }

    private Outcome<LastYear> read(SentDossier dossier) throws Exception {
        return years.read(Files.write(folder.resolve("Hồ sơ.ZIP"), dossier.zip()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }

    @Test
    void tellsTheSameAsTheMeetingFileAsFarAsItGoes() throws Exception {
        LastYear told = done(read(sent(_ -> {})));

        assertThat(told.given()).isEqualTo(whole.given());
        assertThat(told.elected()).isEqualTo(whole.elected());
        assertThat(told.tasks()).isEqualTo(whole.tasks());
        assertThat(told.ended()).isTrue();
        assertThat(told.title()).isEqualTo(whole.title());
        assertThat(told.place()).isEqualTo(whole.place());
        assertThat(told.regulation().awards()).isEqualTo(whole.regulation().awards());
        assertThat(told.regulation().offices()).isEqualTo(whole.regulation().offices());
        Bloc bloc = told.bloc();
        assertThat(bloc.head()).isEqualTo(whole.bloc().head());
        assertThat(bloc.deputies()).isEqualTo(whole.bloc().deputies());
        assertThat(bloc.units())
                .extracting(Unit::id, Unit::name)
                .isEqualTo(
                        whole.bloc().units().stream().map(u -> tuple(u.id(), u.name())).toList());
        assertThat(told.gaps()).containsExactly(Gap.CRITERIA, Gap.GUESTS, Gap.HISTORY, Gap.NAMES);
    }

    @Test
    void beginsAYearThatHoldsTogether() throws Exception {
        Beginning beginning = done(years.beginning(done(read(sent(_ -> {})))));

        Fact.MeetingPrepared next = beginning.prepared();
        assertThat(next.bloc().name(next.bloc().head())).isEqualTo("Cục Thuế tỉnh Nam Định");
        assertThat(next.bloc().guests()).isEmpty();
        assertThat(next.regulation().sample()).isTrue();
        assertThat(RegulationCheck.problemsOf(next.regulation())).isEmpty();
        assertThat(next.bloc().history()).containsAll(whole.given());
        Path story = folder.resolve("2022.json");
        years.write(beginning, story);
        assertThat(new StoryFiles().read(Files.readAllBytes(story)))
                .isEqualTo(new Outcome.Done<>(beginning.story()));
    }

    @Test
    void aDossierThatIsNotIntactIsRefusedWithAllThatIsWrongWithIt() throws Exception {
        SentDossier sent = sent(_ -> {});

        assertThat(
                        read(sent.with("01-to-trinh.pdf", new byte[] {1}).with("x.pdf", PAPER))
                                .problems())
                .containsExactly(
                        Problem.of(FigureTrouble.FILE_CHANGED, "01-to-trinh.pdf"),
                        Problem.of(FigureTrouble.FILE_ADDED, "x.pdf"));
    }

    @Test
    void aRehearsalIsRefused() throws Exception {
        assertThat(
                        read(sent(tree ->
                                ((ObjectNode) tree.get("meeting")).put("rehearsal", true)))
                                .problems())
                .extracting(Problem::refusal)
                .containsExactly(NextYearRefusal.REHEARSAL);
    }

    @Test
    void oneThatWasNotClosedSaysSo() throws Exception {
        LastYear told =
                done(read(sent(tree -> ((ObjectNode) tree.get("meeting")).putNull("closedAt"))));

        assertThat(told.ended()).isFalse();
    }

    @Test
    void anAwardThatNobodyCouldReadIsNamedByItsPlace() throws Exception {
        assertThat(
                        read(sent(tree -> {
                            var award = (ObjectNode) tree.get("regulation").get("awards").get(1);
                            award.put("by", "bốc thăm");
                        }))
                                .problems())
                .extracting(Problem::place)
                .contains("regulation.awards[1].by");
    }
}
