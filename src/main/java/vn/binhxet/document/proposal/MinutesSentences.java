package vn.binhxet.document.proposal;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.CountTeller;
import vn.binhxet.core.minutes.Minutes;
import vn.binhxet.core.minutes.MinutesWriter;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.terms.Code;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the minutes say, for papers that say some of it again in the same words. */
record MinutesSentences(Meeting meeting, Minutes minutes, Text text) {
    static MinutesSentences of(Meeting meeting, Text text) {
        return new MinutesSentences(meeting, MinutesWriter.of(meeting), text);
    }

    /** The sentences of a chapter that state such things. */
    List<String> of(Heading heading, Set<Said> wanted) {
        return words(statements(heading), wanted);
    }

    /** What was decided about an award beside its votes. */
    List<String> about(Code award, Set<Said> wanted) {
        List<Statement> theirs =
                statements(Heading.PROPOSALS).stream()
                        .filter(said -> !said.args().isEmpty())
                        .filter(said -> said.args().getFirst().equals(award))
                        .toList();
        return words(theirs, wanted);
    }

    /** What is said of a round, as one paragraph. */
    String about(Round round, Set<Said> wanted) {
        return String.join(" ", words(CountTeller.of(meeting, round), wanted));
    }

    private List<Statement> statements(Heading heading) {
        return minutes.chapters().stream()
                .filter(chapter -> chapter.heading() == heading)
                .flatMap(chapter -> chapter.statements().stream())
                .toList();
    }

    private List<String> words(List<Statement> statements, Set<Said> wanted) {
        return statements.stream()
                .filter(said -> wanted.contains(said.said()))
                .map(text::of)
                .collect(Collectors.toList());
    }
}
