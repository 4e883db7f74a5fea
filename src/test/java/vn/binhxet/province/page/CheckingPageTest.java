package vn.binhxet.province.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import vn.binhxet.core.submission.Submission;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.form.ManifestForm;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.province.DossierReader;
import vn.binhxet.province.SentDossier;
import vn.binhxet.session.MeetingSession;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page that travels in a dossier, in a real browser, beside the reader of the province: two
 * programs that share no line, and have to find the same.
 */
@EnabledIf("isThere")
class CheckingPageTest {
    private static final byte[] SUMMARY = summary();
    private static final byte[] PAPER = "tờ trình ".repeat(50).getBytes(StandardCharsets.UTF_8);
    private static final SentDossier SENT = sent(SUMMARY);

    private static @TempDir Path folder;
    private static Browser browser;

    static boolean isThere() {
        return Browser.installed().isPresent();
    }

    @BeforeAll
    static void open() throws Exception {
        try (InputStream page =
                DossierReader.class.getResourceAsStream(
                        "/vn/binhxet/export/dossier/kiem-tra.html")) {
            Path file = folder.resolve("kiem-tra.html");
            Files.write(file, Objects.requireNonNull(page).readAllBytes());
            browser = Browser.open(file, folder.resolve("browser"));
        }
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static byte[] summary() {
        try (MeetingSession meeting = SampleMeeting.whole()) {
            return SummaryJson.of(meeting.meeting(), meeting.entries(), "test").bytes();
        }
    }

    private static SentDossier sent(byte[] summary) {
        return SentDossier.of(summary, Map.of("01-to-trinh.pdf", PAPER));
    }

    /** What the page finds wrong. */
    private List<String> page(byte[] zip) {
        JsonNode found =
                browser.value(
                        "check(Uint8Array.from(atob('"
                                + Base64.getEncoder().encodeToString(zip)
                                + "'), c => c.charCodeAt(0))).report.groups"
                                + ".flatMap(g => g.lines).filter(l => !l.good).map(l => l.words)");
        return found.valueStream().map(JsonNode::asString).toList();
    }

    private Submission reader(byte[] zip) throws Exception {
        return new DossierReader().read(Files.write(folder.resolve("ho-so.zip"), zip));
    }

    @Test
    void theDossierTheProgramWritesIsFoundIntactWhenItIsChosenByHand() throws Exception {
        Path dossier = SentDossier.written(SampleMeeting.whole(), folder.resolve("ho-so"));
        choose(dossier);
        assertThat(verdict())
                .isEqualTo("“" + dossier.getFileName() + "”: hồ sơ nguyên vẹn, số liệu khớp.");
        assertThat(browser.value("document.querySelectorAll('li.bad').length").asInt()).isZero();
        assertThat(browser.value("byId('about').textContent").asString())
                .contains("Nam Định", "2021", "Mã đối chiếu");
    }

    @Test
    void whatIsWrongStandsOnThePage() throws Exception {
        byte[] zip = SENT.with("01-to-trinh.pdf", new byte[] {1}).zip();
        choose(Files.write(folder.resolve("gui-tinh.zip"), zip));
        assertThat(verdict()).isEqualTo("“gui-tinh.zip”: có 1 điểm không khớp.");
        assertThat(browser.value("document.querySelector('li.bad').textContent").asString())
                .isEqualTo("“01-to-trinh.pdf” đã bị thay đổi.");
    }

    private static void choose(Path dossier) {
        browser.value("byId('result').hidden = true");
        browser.choose("#file", dossier);
        browser.value(
                "new Promise(done => { const look = () => byId('result').hidden"
                        + " ? requestAnimationFrame(look) : done(1); look(); })");
    }

    private static String verdict() {
        return browser.value("byId('verdict').textContent").asString();
    }

    @Test
    void everyFileOfTheWholeDossierIsNamedByBothWhenItIsChangedOrMissing() throws Exception {
        SentDossier whole = SentDossier.ofSample(folder.resolve("ca-ho-so"));
        assertThat(whole.names()).hasSizeGreaterThan(15).contains("kiem-tra.html");
        for (String name : whole.names()) {
            bothName(name, whole.without(name));
            if (!name.equals(ManifestForm.NAME)) {
                byte[] bytes = whole.file(name).clone();
                bytes[bytes.length / 2] ^= 1;
                bothName(name, whole.with(name, bytes));
            }
        }
        bothName("09-them.pdf", whole.with("09-them.pdf", PAPER));
    }

    @Test
    void everyValueOfTheSummaryIsHeldByItsFingerprint() throws Exception {
        List<Leaves.Change> changes = Leaves.changed(SUMMARY);
        assertThat(changes).hasSizeGreaterThan(400);
        for (Leaves.Change change : changes) {
            bothName(SummaryForm.NAME, SENT.with(SummaryForm.NAME, change.bytes()));
        }
    }

    @Test
    void everyValueOfTheIndexIsHeldByWhatItSpeaksOf() throws Exception {
        for (Leaves.Change change : Leaves.changed(SENT.file(ManifestForm.NAME))) {
            byte[] zip = SENT.with(ManifestForm.NAME, change.bytes()).zip();
            assertThat(reader(zip).isIntact()).as(change.path()).isFalse();
            assertThat(page(zip)).as(change.path()).isNotEmpty();
        }
    }

    @Test
    void whoeverMakesTheIndexFitFindsBothAgreeingOnWhatAddsUp() throws Exception {
        List<String> otherwise = new ArrayList<>();
        for (Leaves.Change change : Leaves.changed(SUMMARY)) {
            boolean readable = SummaryForm.read(change.bytes()) != null;
            SentDossier sent =
                    readable
                            ? SENT.withSummary(change.bytes())
                            : SENT.with(SummaryForm.NAME, change.bytes());
            byte[] zip = sent.zip();
            boolean intact = reader(zip).isIntact();
            List<String> found = page(zip);
            if (intact != found.isEmpty()) {
                otherwise.add(change.path() + ": " + reader(zip).problems() + " / " + found);
            }
        }
        assertThat(otherwise).isEmpty();
    }

    @Test
    void noByteOfTheArchiveChangesWithoutBothShowingItOrTheFilesBeingTheSame() throws Exception {
        byte[] zip = SentDossier.of(SUMMARY, Map.of()).zip();
        for (int i = 0; i < zip.length; i += i < 200 || i > zip.length - 300 ? 1 : 97) {
            byte[] changed = zip.clone();
            changed[i] ^= 0x55;
            boolean intact = reader(changed).isIntact();
            assertThat(page(changed).isEmpty())
                    .as("byte %s of %s: %s", i, zip.length, reader(changed).problems())
                    .isEqualTo(intact);
        }
    }

    private void bothName(String name, SentDossier dossier) throws Exception {
        byte[] zip = dossier.zip();
        assertThat(reader(zip).problems()).anyMatch(problem -> problem.place().equals(name));
        assertThat(page(zip)).anyMatch(words -> words.contains("“" + name + "”"));
    }
}
