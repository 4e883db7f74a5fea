package vn.binhxet.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.port.Phrase;
import vn.binhxet.port.Preferences.Window;
import vn.binhxet.store.FilePreferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Over the real file, as the next start finds it. */
class SettingsTest {
    private static final Path LAST_YEAR = Path.of("hội nghị", "khối 7 – 2020.binhxet");
    private static final Path THIS_YEAR = Path.of("hội nghị", "khối 7 – 2021.binhxet");

    @TempDir Path folder;

    @Test
    void remembersNothingOnANewComputer() {
        Settings settings = started();

        assertThat(settings.look()).isEmpty();
        assertThat(settings.window()).isEmpty();
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.leftOpen()).isEmpty();
    }

    @Test
    void remembersLookAndWindow() {
        started().choose("DARK");
        started().leaveWindow(new Window(1366, 688, true));

        assertThat(started().look()).contains("DARK");
        assertThat(started().window()).contains(new Window(1366, 688, true));
    }

    @Test
    void listsTheFileOpenedLastFirstAndEachOnce() {
        Settings settings = started();
        settings.opened(LAST_YEAR);
        settings.opened(THIS_YEAR);
        settings.opened(LAST_YEAR);

        assertThat(started().recent()).containsExactly(LAST_YEAR, THIS_YEAR);
    }

    @Test
    void listsEightFiles() {
        Settings settings = started();
        IntStream.range(0, 20).forEach(i -> settings.opened(Path.of(i + ".binhxet")));

        assertThat(started().recent()).hasSize(8).startsWith(Path.of("19.binhxet"));
    }

    @Test
    void knowsWhichFileWasNeverClosed() {
        started().opened(THIS_YEAR);

        assertThat(started().leftOpen()).contains(THIS_YEAR);
    }

    @Test
    void hasNoFileToGoBackToAfterAGoodEnd() {
        Settings settings = started();
        settings.opened(THIS_YEAR);
        settings.closed();

        assertThat(started().leftOpen()).isEmpty();
    }

    @Test
    void remembersHowManyPapersMakeAStack() {
        assertThat(started().stack()).isEqualTo(20);
        started().layInStacksOf(10);
        started().choose("DARK");
        assertThat(started().stack()).isEqualTo(10);
        started().layInStacksOf(3);
        assertThat(started().stack()).as("not so few").isEqualTo(Settings.LEAST_STACK);
        started().layInStacksOf(1000);
        assertThat(started().stack()).as("not so many").isEqualTo(Settings.MOST_STACK);
    }

    @Test
    void remembersHowPapersWithTwoBoxesAreTyped() {
        assertThat(started().exceptions()).as("line by line at first").isFalse();
        started().typeExceptions(true);
        started().choose("DARK");
        started().layInStacksOf(10);
        assertThat(started().exceptions()).isTrue();
    }

    @Test
    void peoplesOwnPhrasesAreKeptByTheirKeys() {
        assertThat(started().phrases()).isEmpty();
        started().keep(new Phrase("nt", "Nhất trí."));
        started().keep(new Phrase("bs", "Đề nghị bổ sung: “số liệu”\n"));
        started().keep(new Phrase("nt", "Hoàn toàn nhất trí."));
        assertThat(started().phrases())
                .containsExactly(
                        new Phrase("bs", "Đề nghị bổ sung: “số liệu”\n"),
                        new Phrase("nt", "Hoàn toàn nhất trí."));
        started().forgetPhrase("nt");
        assertThat(started().phrases()).hasSize(1);
    }

    @Test
    void keepsWhatItKnowsWhereTheFileIsOfAnEarlierVersion() throws IOException {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"look\": \"DARK\", \"window\": null, \"recent\": [], \"open\": null}");

        assertThat(started().look()).contains("DARK");
        assertThat(started().stack()).isEqualTo(20);
        assertThat(started().exceptions()).isFalse();
    }

    @Test
    void startsAnewWhereTheFileIsNotOneOfOurs() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"look\": ");

        assertThat(started().recent()).isEmpty();
    }

    private Settings started() {
        return new Settings(new FilePreferences(folder.resolve("settings.json")));
    }
}
