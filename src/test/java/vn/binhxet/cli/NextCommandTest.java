package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.intake.StoryFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The next year from the command line. */
class NextCommandTest {
    @TempDir Path folder;

    @Test
    void writesTheStoryOfTheNextYearAndSaysWhatIsNew() throws IOException {
        Path meeting = played();
        byte[] before = Files.readAllBytes(meeting);
        Path story = folder.resolve("nam-2022.json");

        Answer answer = Answer.to("next", meeting, "--to", story);

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("Khối trưởng: Cục Thống kê tỉnh Nam Định → Cục Thuế tỉnh Nam Định")
                .contains("Năm: 2021 → 2022")
                .contains("mẫu")
                .contains(story.toString());
        assertThat(Files.readAllBytes(meeting)).isEqualTo(before);
        assertThat(Answer.to("play", story, "--to", folder.resolve("2022")).code()).isZero();
        assertThat(Answer.to("show", folder.resolve("2022/meeting.binhxet")).out())
                .contains("2022");
    }

    @Test
    void refusesToWriteOverAStory() throws IOException {
        Path meeting = played();
        Path story = Files.writeString(folder.resolve("co-roi.json"), "của tôi");

        assertThat(Answer.to("next", meeting, "--to", story).code()).isEqualTo(2);

        assertThat(story).hasContent("của tôi");
    }

    @Test
    void needsToKnowWhereTo() {
        assertThat(Answer.to("next", folder.resolve("a.binhxet")).code()).isEqualTo(64);
    }

    private Path played() throws IOException {
        Path story = Files.write(folder.resolve("mau.json"), new StoryFiles().sample());
        assertThat(Answer.to("play", story, "--to", folder.resolve("2021")).code()).isZero();
        return folder.resolve("2021/meeting.binhxet");
    }
}
