package vn.binhxet.province;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.submission.Told;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.port.FigureTrouble;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A dossier as it was sent, and every way in which it may arrive otherwise. */
class DossierReaderTest {
    private static final byte[] PAPER = "tờ trình".getBytes(StandardCharsets.UTF_8);

    @TempDir private static Path once;

    @TempDir private Path folder;

    private static SentDossier sent;

    @BeforeAll
    static void send() {
        sent = SentDossier.ofSample(once);
    }

    private Submission read(SentDossier dossier) throws Exception {
        return new DossierReader().read(Files.write(folder.resolve("ho-so.zip"), dossier.zip()));
    }

    /** What is found once the summary is changed and the index follows it. */
    private List<Problem> changed(Consumer<ObjectNode> change) throws Exception {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(sent.file(SummaryForm.NAME));
        change.accept(tree);
        return read(sent.withSummary(JsonMapper.shared().writeValueAsBytes(tree))).problems();
    }

    @Test
    void whatWasSentIsIntactAndTellsTheMeeting() throws Exception {
        Path archive = SentDossier.written(SampleMeeting.whole(), folder);
        Submission read = new DossierReader().read(archive);
        assertThat(read.problems()).isEmpty();
        Told told = Objects.requireNonNull(read.told());
        assertThat(told.year()).isEqualTo(2021);
        assertThat(told.units()).hasSize(11);
        assertThat(told.proposals()).hasSize(8);
        assertThat(told.offices())
                .containsExactly(new Told.Holder("Khối trưởng", 2022, "Cục Thuế tỉnh Nam Định"));
    }

    @Test
    void aFileChangedMissingOrAddedIsNamed() throws Exception {
        assertThat(read(sent.with("01-to-trinh.pdf", new byte[] {1})).problems())
                .containsExactly(Problem.of(FigureTrouble.FILE_CHANGED, "01-to-trinh.pdf"));
        assertThat(read(sent.without("01-to-trinh.pdf")).problems())
                .containsExactly(Problem.of(FigureTrouble.FILE_MISSING, "01-to-trinh.pdf"));
        assertThat(read(sent.with("09-them.pdf", PAPER)).problems())
                .containsExactly(Problem.of(FigureTrouble.FILE_ADDED, "09-them.pdf"));
        assertThat(read(sent.without("manifest.json")).problems())
                .containsExactly(Problem.of(FigureTrouble.FILE_MISSING, "manifest.json"));
        assertThat(read(sent.without(SummaryForm.NAME)).isIntact()).isFalse();
    }

    @Test
    void aSummaryThatWasMadeToFitItsFingerprintStillHasToAddUp() throws Exception {
        assertThat(changed(s -> at(s, "scores", 0).put("bonus", 5)))
                .extracting(Problem::refusal)
                .contains(FigureTrouble.SCORE_SUM);
        assertThat(changed(s -> at(s, "scores", 0).put("rank", 9)))
                .extracting(Problem::refusal)
                .containsExactly(FigureTrouble.SCORE_RANK);
        assertThat(changed(s -> at(s, "rounds", 0).put("valid", 8)))
                .extracting(Problem::refusal)
                .contains(FigureTrouble.PAPERS);
        assertThat(changed(s -> at(s, "rounds", 0).put("spoiled", 0)))
                .extracting(Problem::refusal)
                .containsExactly(FigureTrouble.PAPERS_UNEXPLAINED);
        assertThat(changed(s -> result(s).put("share", 90)))
                .extracting(Problem::refusal)
                .containsExactly(FigureTrouble.RESULT_SHARE);
        assertThat(changed(s -> result(s).put("votes", 9)))
                .extracting(Problem::refusal)
                .contains(FigureTrouble.OFFICIAL_COUNT, FigureTrouble.RESULT_SHARE);
        assertThat(changed(s -> result(s).put("passed", false)))
                .extracting(Problem::refusal)
                .contains(FigureTrouble.RESULT_PASSED, FigureTrouble.CHOSEN_NOT_PASSED);
        assertThat(changed(s -> at(s, "proposals", 0).put("unit", "la-lam")))
                .extracting(Problem::refusal)
                .containsExactly(FigureTrouble.UNIT_UNKNOWN);
        assertThat(changed(s -> ((ObjectNode) s.get("journal")).put("code", "QEFY-DQZ2-J71A-SG7D")))
                .extracting(Problem::refusal)
                .containsExactly(FigureTrouble.CODE_MALFORMED);
        assertThat(changed(s -> ((ObjectNode) s.get("attendance")).put("present", 11)))
                .extracting(Problem::refusal)
                .containsExactly(FigureTrouble.ATTENDANCE);
    }

    @Test
    void noFieldOfTheSummaryCanChangeUnseenUnderTheOldIndex() throws Exception {
        JsonNode tree = JsonMapper.shared().readTree(sent.file(SummaryForm.NAME));
        List<String> unseen = new ArrayList<>();
        for (JsonNode changed : everyChangeOf(tree)) {
            SentDossier tampered =
                    sent.with(SummaryForm.NAME, JsonMapper.shared().writeValueAsBytes(changed));
            if (read(tampered).isIntact()) {
                unseen.add(changed.toString());
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** The tree, once for each of its fields, without that field. */
    private static List<JsonNode> everyChangeOf(JsonNode tree) {
        List<JsonNode> changes = new ArrayList<>();
        for (String name : tree.propertyNames()) {
            changes.add(((ObjectNode) tree.deepCopy()).without(name));
        }
        return changes;
    }

    private static ObjectNode at(ObjectNode tree, String list, int i) {
        return (ObjectNode) ((ArrayNode) tree.get(list)).get(i);
    }

    private static ObjectNode result(ObjectNode tree) {
        return (ObjectNode) at(tree, "rounds", 0).get("results").get(0);
    }
}
