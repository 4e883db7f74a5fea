package vn.binhxet.ui.projector.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.History;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.text.Text;
import vn.binhxet.ui.projector.page.Sight;
import vn.binhxet.ui.projector.tell.Announcement;
import vn.binhxet.ui.projector.tell.RevealPage;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class ProjectorLawsTest {
    private static final int STORIES = 10_000;
    private static final int STEPS = 24;
    private static final List<History> READY =
            IntStream.range(0, 20).mapToObj(i -> HallStory.ready(new Dice(new Random(i)))).toList();

    @Test
    void theProjectorHoldsNothingThatWasNotRevealed() {
        int[] seen = new int[1];
        Laws.hold(
                STORIES,
                dice ->
                        seen[0] +=
                                new HallStory(dice, dice.pick(READY)).play(STEPS).revealedPlaces());
        assertThat(seen[0]).as("places that were seen").isGreaterThan(100);
    }

    @Test
    void aPageThatShowsOnePlaceTooManyIsCaught() {
        int caught = 0;
        int shown = 0;
        for (int seed = 0; seed < 300; seed++) {
            Dice dice = new Dice(new Random(seed));
            HallStory story = new HallStory(dice, dice.pick(READY)).play(STEPS);
            if (story.lectern().sight().get() == Sight.REVEAL && !story.lectern().black().get()) {
                Announcement announcement = ofPageInView(story);
                story.hall()
                        .show(
                                new RevealPage(Text.in(Text.VIETNAMESE))
                                        .of(announcement, announcement.places()));
                shown++;
                caught += story.leaks().isEmpty() ? 0 : 1;
            }
        }
        assertThat(caught).as("of " + shown + " pages, some of which were whole").isGreaterThan(9);
    }

    private static Announcement ofPageInView(HallStory story) {
        Round round =
                story.meeting().rounds().find(story.lectern().round().orElseThrow()).orElseThrow();
        return Announcement.of(story.meeting().results().of(round).orElseThrow());
    }
}
