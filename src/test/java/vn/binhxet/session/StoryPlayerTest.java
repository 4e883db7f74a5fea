package vn.binhxet.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;

import java.time.OffsetDateTime;
import java.util.List;

class StoryPlayerTest {
    private static final OffsetDateTime EIGHT = OffsetDateTime.parse("2022-01-05T08:00:00+07:00");
    private static final Command BEGIN = new Command.Begin(List.of("Phạm Văn An"), "Trần Thị Bình");
    private static final Command NOTE = new Command.TakeNote(1, "Phạm Văn An", "Chào mừng");

    private static Request step(Command command, @Nullable OffsetDateTime at) {
        return new Request(command, at, null, null);
    }

    private static Story story(Request... steps) {
        return new Story(TypicalBloc.prepared(Rules.typical().build()), List.of(steps));
    }

    private static List<String> places(Story story) {
        return StoryPlayer.problemsOf(story).stream().map(Problem::place).toList();
    }

    @Test
    void theSampleIsAllowed() {
        assertThat(StoryPlayer.problemsOf(SampleMeeting.story())).isEmpty();
    }

    @Test
    void aStepWithoutATimeHappensWhenTheOneBeforeDid() {
        OffsetDateTime nine = EIGHT.plusHours(1);
        Story story = story(step(BEGIN, null), step(NOTE, nine), step(NOTE, null));
        assertThat(StoryPlayer.firstTime(story)).contains(nine);
        assertThat(StoryPlayer.timed(story, EIGHT))
                .extracting(Request::at)
                .containsExactly(EIGHT, nine, nine);
    }

    @Test
    void aStoryWithoutTimesIsPlayedOnTheLastMorningOfItsYear() {
        Story story = story(step(BEGIN, null));
        assertThat(StoryPlayer.firstTime(story)).isEmpty();
        assertThat(StoryPlayer.lastMorning(story))
                .isEqualTo(OffsetDateTime.parse("2021-12-31T08:00:00+07:00"));
    }

    @Test
    void goesOnAsIfARefusedStepHadNotBeenAsked() {
        Story story =
                story(
                        step(NOTE, null),
                        step(BEGIN, null),
                        step(BEGIN, null),
                        step(NOTE, null),
                        step(new Command.Resume(), null));
        assertThat(places(story)).containsExactly("steps[0]", "steps[2]", "steps[4]");
        assertThat(StoryPlayer.problemsOf(story))
                .extracting(Problem::refusal)
                .startsWith(MeetingRefusal.NOT_BEGUN);
    }

    @Test
    void namesThePlaceWithinAStep() {
        Command tooMuch = MeetingBuilder.score(Stage.SELF, TypicalBloc.THUE, 999);
        assertThat(places(story(step(BEGIN, null), step(tooMuch, null))))
                .singleElement()
                .asString()
                .startsWith("steps[1].entries[");
    }

    @Test
    void takesBackWithinAStory() {
        Story story =
                story(
                        step(BEGIN, null),
                        step(new Command.Undo("nhầm"), null),
                        step(BEGIN, null),
                        step(NOTE, null));
        assertThat(StoryPlayer.problemsOf(story)).isEmpty();
    }
}
