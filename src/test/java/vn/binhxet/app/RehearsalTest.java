package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.session.Meetings;
import vn.binhxet.store.SqliteJournals;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

class RehearsalTest {
    @TempDir static Path folder;

    private static String said = "";

    @BeforeAll
    static void playOverAnEarlierOne() throws IOException {
        Files.writeString(meetingFile(), "what an earlier rehearsal left");
        said = Fx.make(() -> new Wiring().rehearsal(folder).run());
    }

    @Test
    void leavesAPictureOfEachTellingMoment() throws IOException {
        assertThat(pictures())
                .contains(
                        "01-bat-dau.png",
                        "02-khoi.png",
                        "04-quy-che.png",
                        "06-cham-diem.png",
                        "08-de-nghi.png",
                        "12-diem-danh.png",
                        "13-diem-danh-toi.png",
                        "14-thong-qua.png",
                        "16-chuong-trinh.png",
                        "20-nhap-phieu.png",
                        "26-bang-phieu.png",
                        "30-bien-ban.png",
                        "34-nhat-ky.png");
        for (String picture : pictures()) {
            BufferedImage drawn = ImageIO.read(folder.resolve(picture).toFile());
            assertThat(drawn.getWidth()).isEqualTo(1366);
            assertThat(colours(drawn)).as(picture).isGreaterThan(100);
        }
    }

    @Test
    void saysHowManyThingsAreWhere() throws IOException {
        assertThat(said).contains(pictures().size() + " ảnh", folder.toString());
    }

    @Test
    void countsThePracticePapersAsTheirAnswerSays() {
        assertThat(said).endsWith("Diễn tập kiểm phiếu: Khớp đáp án: 20/20 phiếu, kết quả đúng.");
        Meeting practice =
                meetings().inspect(folder.resolve("dien-tap-kiem-phieu.binhxet")).meeting();
        Round round = PracticeDeck.deck().roundIn(practice).orElseThrow();
        assertThat(round.officialCount().box().differed()).containsExactly(7);
    }

    @Test
    void leavesAMeetingThatVerifies() {
        StringWriter out = new StringWriter();
        PrintWriter print = new PrintWriter(out, true);

        int code = new Wiring().cli(print, print).run("verify", meetingFile().toString());

        assertThat(code).as(out.toString()).isZero();
    }

    @Test
    void countsByKeysWhatTheStoryCounts() {
        Meeting played = meetings().inspect(meetingFile()).meeting();

        assertThat(counts(played)).isEqualTo(counts(SampleMeeting.whole().meeting()));
        assertThat(played.proceedings().isClosed()).isTrue();
    }

    @Test
    void exportsAllPapers() {
        assertThat(folder.resolve("ho-so")).isDirectoryContaining("glob:**06-tom-tat.json");
    }

    private static List<List<Count>> counts(Meeting meeting) {
        return meeting.rounds().all().stream().map(Round::counts).toList();
    }

    private static Meetings meetings() {
        return new Meetings(
                new SqliteJournals(SampleMeeting.CLOCK),
                new StoryFiles(),
                new FolderExporter("test"),
                SampleMeeting.CLOCK);
    }

    private static Path meetingFile() {
        return folder.resolve("hoi-nghi-mau-2021.binhxet");
    }

    private static List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toFile)
                    .map(File::getName)
                    .filter(name -> name.endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    private static long colours(BufferedImage drawn) {
        return Stream.iterate(0, x -> x < drawn.getWidth(), x -> x + 1)
                .flatMap(x ->
                        Stream.iterate(0, y -> y < drawn.getHeight(), y -> y + 3)
                                .map(y -> drawn.getRGB(x, y)))
                .distinct()
                .count();
    }
}
