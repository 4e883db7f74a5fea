package vn.binhxet.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.meeting.Check;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.MemoryJournal;
import vn.binhxet.fixture.RandomMeeting;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds of the guide in every meeting, whatever was asked in it. */
class GuideLawsTest {
    private static final int STEPS = 60;
    private static final int EVERY = 6;

    @Test
    void alwaysKnowsWhatToDoAndSaysItInWholeSentences() {
        Laws.hold(
                40,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    for (int i = 0; i < STEPS; i += EVERY) {
                        m.steps(EVERY);
                        everyCue(m.meeting()).forEach(cue -> assertWhole(m.meeting(), cue));
                        assertThat(Guide.due(m.meeting())).noneMatch(Cue::done);
                    }
                });
    }

    @Test
    void neverAsksForWhatTheRulesRefuse() {
        Laws.hold(
                60,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    for (int i = 0; i < STEPS; i += EVERY) {
                        m.steps(EVERY);
                        Meeting meeting = m.meeting();
                        Guide.due(meeting).forEach(cue -> assertMayBeDone(meeting, cue));
                    }
                });
    }

    /** In the sample each thing asked for is done at last, so that the guide goes on. */
    @Test
    void comesToTheEndOfTheSampleByWhatItAsksFor() {
        Story story = SampleMeeting.story();
        MeetingSession session =
                MeetingSession.prepare(new MemoryJournal(), SampleMeeting.CLOCK, story.prepared());
        int followed = 0;
        for (Request step : story.steps()) {
            List<String> asked =
                    Guide.due(session.meeting()).stream()
                            .flatMap(cue -> command(session.meeting(), cue).stream())
                            .map(Command::step)
                            .toList();
            session.ask(step);
            followed += asked.contains(step.command().step()) ? 1 : 0;
        }
        assertThat(followed).as("steps that were just what was asked for").isGreaterThan(30);
        assertThat(Guide.now(session.meeting()).kind()).isEqualTo(Cue.Kind.SEND_DOSSIER);
    }

    private static Stream<Cue> everyCue(Meeting meeting) {
        Agenda agenda = meeting.agenda();
        return Stream.concat(
                Guide.due(meeting).stream(),
                IntStream.rangeClosed(1, agenda.items().size())
                        .boxed()
                        .flatMap(item -> Guide.script(meeting, item).stream()));
    }

    private static void assertWhole(Meeting meeting, Cue cue) {
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            Text text = Text.in(locale).naming(Names.of(meeting));
            for (String words : List.of(text.what(cue), text.say(cue))) {
                assertThat(words)
                        .as(cue.kind().name())
                        .isNotBlank()
                        .doesNotContainPattern("\\{\\d")
                        .doesNotContainPattern("[:,;] *[.,;:]|\\( *\\)|  |null")
                        .hasSizeLessThan(500);
            }
        }
    }

    private static void assertMayBeDone(Meeting meeting, Cue cue) {
        command(meeting, cue)
                .ifPresent(command ->
                        assertThat(Rulebook.decide(meeting, Request.of(command)).problems())
                                .as(cue + " by " + command)
                                .allMatch(problem -> problem.refusal() instanceof Check));
    }

    /** What people would ask for when they do it, where that is one command without choice. */
    private static Optional<Command> command(Meeting meeting, Cue cue) {
        int voters = meeting.votersPresent();
        return Optional.ofNullable(
                switch (cue.kind()) {
                    case BEGIN -> new Command.Begin(List.of("Chủ tọa"), "Thư ký");
                    case FREEZE_REGULATION -> new Command.FreezeRegulation();
                    case OPEN_ITEM -> new Command.OpenItem((Integer) cue.args().getFirst());
                    case CLOSE_ITEM -> new Command.CloseItem((Integer) cue.args().getFirst());
                    case QUORUM_LOST -> new Command.Adjourn("Không đủ");
                    case RESUME -> new Command.Resume();
                    case ADOPT_REPORT -> new Command.Adopt("report", "Báo cáo", voters, 0, 0);
                    case ADOPT_PLAN, ADOPT_PLAN_NEXT ->
                            new Command.Adopt("plan", "Phương hướng", voters, 0, 0);
                    case ADOPT_MINUTES -> new Command.Adopt("minutes", "Biên bản", voters, 0, 0);
                    case FINALISE_POINTS -> new Command.FinaliseScores();
                    case NAME_COMMITTEE -> new Command.NameCommittee("Bà A", List.of(), null);
                    case ISSUE_CHOOSE, ISSUE_STRIKE, ISSUE_YES_NO ->
                            new Command.Issue(open(meeting), 1);
                    case SEAL -> new Command.SealCount(open(meeting), 0, 0, 0, "Đã rõ");
                    case ANNOUNCE_RESULT,
                            ANNOUNCE_HANDS,
                            ANNOUNCE_FEWER,
                            ANNOUNCE_NOBODY,
                            PROPOSE_RANKED,
                            PROPOSE_AGREED,
                            PROPOSE_ANEW ->
                            new Command.Propose((Code) cue.args().getFirst());
                    case SIGN_MINUTES -> new Command.Sign("minutes", List.of("Chủ tọa"));
                    case CLOSE_MEETING -> new Command.CloseMeeting();
                    default -> null;
                });
    }

    private static RoundId open(Meeting meeting) {
        return meeting.rounds().all().stream()
                .filter(round -> round.isOpen())
                .findFirst()
                .orElseThrow()
                .contest()
                .round();
    }
}
