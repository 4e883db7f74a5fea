package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.RegulationCheck;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Outcome;

import java.util.Set;
import java.util.stream.Collectors;

/** The story that ships with the program. */
class SampleTest {
    private final Story story = read();

    private static Story read() {
        StoryFiles files = new StoryFiles();
        assertThat(files.read(files.sample()).problems()).isEmpty();
        return ((Outcome.Done<Story>) files.read(files.sample())).value();
    }

    @Test
    void saysThatItsFiguresAreInvented() {
        assertThat(story.prepared().title()).contains("số liệu minh họa");
        assertThat(story.prepared().regulation().sample()).isTrue();
        assertThat(story.prepared().regulation().title()).contains("mẫu");
        assertThat(story.prepared().regulation().sources())
                .anyMatch(source -> source.contains("số liệu minh họa"));
    }

    @Test
    void hasElevenUnitsAndAHundredPointsInTwentyCriteriaOfEveryKind() {
        Scheme scheme = story.prepared().regulation().scheme();
        assertThat(story.prepared().bloc().units()).hasSize(11);
        assertThat(scheme.criteria()).hasSize(20);
        assertThat(scheme.sumOfMaxima()).isEqualTo(scheme.scale());
        Set<Class<?>> kinds =
                scheme.criteria().map(c -> c.kind().getClass()).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Kind.class.getPermittedSubclasses());
        assertThat(RegulationCheck.problemsOf(story.prepared().regulation())).isEmpty();
    }
}
