package vn.binhxet.document.proposal;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.terms.Code;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading.Rank;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Block.Paragraph.Role;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.HeadSignature;
import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The letter that hands the proposals in (<i>tờ trình</i>): what it rests on, how the meeting came
 * to its lists, the lists, next year's head, and what goes with it. It says nothing that was not
 * decided; a draft says what it lacks.
 */
public final class LetterDocument {
    /** What of the attendance the province wants to know. */
    private static final Set<Said> ATTENDANCE =
            EnumSet.of(
                    Said.PRESENT,
                    Said.ABSENT,
                    Said.ABSENT_WITH_REASON,
                    Said.QUORATE,
                    Said.NOT_QUORATE);

    /** What of a round. */
    private static final Set<Said> ROUND =
            EnumSet.of(
                    Said.ROUND,
                    Said.ROUND_AFTER,
                    Said.ROUND_REPLACES,
                    Said.ROUND_VOID,
                    Said.ROUND_UNSEALED,
                    Said.PAPERS,
                    Said.HANDS,
                    Said.BASE,
                    Said.BASE_OF_NONE,
                    Said.NOBODY_CHOSEN,
                    Said.TIE,
                    Said.TIE_OPEN,
                    Said.TIE_SETTLED,
                    Said.TIE_RE_VOTE,
                    Said.OFFICIAL_COUNT);

    private static final Set<Said> ELECTED =
            EnumSet.range(Said.ELECTED_BY_ACCLAMATION, Said.ELECTED_BY_ROTATION_VOTE);

    private final Meeting meeting;
    private final Text text;
    private final ProposalPaper paper;
    private final MinutesSentences minutes;
    private final List<AwardLine> awards;
    private final List<Block> blocks = new ArrayList<>();
    private int parts;

    private LetterDocument(Meeting meeting, Text text) {
        this.meeting = meeting;
        this.text = text;
        paper = ProposalPaper.of(meeting, text, OfficialPaper.LETTER);
        minutes = MinutesSentences.of(meeting, text);
        awards = Progress.of(meeting).awards();
    }

    /** The paper as things stand; the text has the names of the meeting. */
    public static Document of(Meeting meeting, Text text, Stamp stamp) {
        return new LetterDocument(meeting, text).document(stamp);
    }

    private Document document(Stamp stamp) {
        String province = Province.of(meeting.bloc(), text);
        blocks.addAll(
                paper.heading(
                        text.of("paper.letter.title"),
                        text.of("paper.letter.subject", String.valueOf(meeting.year()))));
        address(text.of("paper.letter.to"));
        address(text.of("paper.letter.to.chair", province));
        address(text.of("paper.letter.to.department", province));
        basis();
        say(
                text.of(
                        "paper.letter.intro",
                        meeting.bloc().name(),
                        province,
                        String.valueOf(meeting.year())));
        process();
        new Lists(meeting, text, minutes).tell(part(text.of("paper.letter.part.lists")), blocks);
        offices();
        request();
        blocks.add(signature());
        return paper.document(text.of("paper.letter.name"), Orientation.PORTRAIT, blocks, stamp);
    }

    private void basis() {
        List<String> basis = new ArrayList<>();
        LegalBasis.on(paper.day()).forEach(one -> basis.add(text.of("paper.letter.basis." + one)));
        basis.addAll(LegalBasis.others(meeting.regulation().sources()));
        String rules = meeting.regulation().title();
        basis.add(text.of("paper.letter.basis.rules", rules, String.valueOf(meeting.year())));
        basis.forEach(one -> say(text.of("paper.letter.basis", one)));
        say(text.of("paper.letter.basis.last", paper.minutes()));
    }

    private void process() {
        blocks.add(part(text.of("paper.letter.part.process")));
        Proceedings proceedings = meeting.proceedings();
        OffsetDateTime begun = proceedings.begunAt();
        if (begun == null) {
            say(text.of("paper.letter.notHeld", meeting.prepared().title()));
            return;
        }
        say(
                text.of(
                        "paper.letter.held",
                        meeting.prepared().title(),
                        begun.toLocalDate(),
                        meeting.prepared().place(),
                        proceedings.chair(),
                        proceedings.secretary()));
        say(String.join(" ", minutes.of(Heading.ATTENDANCE, ATTENDANCE)));
        List<Round> rounds = meeting.rounds().all();
        String held =
                rounds.isEmpty()
                        ? text.of("paper.letter.rounds.none")
                        : text.of("paper.letter.rounds", rounds.size());
        say(Stream.concat(points().stream(), Stream.of(held)).collect(Collectors.joining(" ")));
        rounds.forEach(round -> say(minutes.about(round, ROUND)));
    }

    /** Whether the points are final; nothing where none were given. */
    private Optional<String> points() {
        int scored = meeting.results().standings().size();
        String key =
                meeting.scores().isFinal()
                        ? "paper.letter.points.final"
                        : "paper.letter.points.open";
        return scored == 0
                ? Optional.empty()
                : Optional.of(text.of(key, scored, meeting.bloc().units().size()));
    }

    /** Who was chosen for next year, and what office is still without a holder. */
    private void offices() {
        List<OfficeLine> offices = Progress.of(meeting).offices();
        if (offices.isEmpty()) {
            return;
        }
        String next = String.valueOf(meeting.year() + 1);
        List<Code> codes = offices.stream().map(line -> line.office().code()).toList();
        blocks.add(part(text.of("paper.letter.part.offices", codes, next)));
        minutes.of(Heading.OFFICES, ELECTED).forEach(this::say);
        offices.stream()
                .filter(line -> !line.isFilled())
                .forEach(line -> say(text.of("paper.letter.noHead", line.office().code(), next)));
    }

    /** What the province is asked for, and what goes with the letter. */
    private void request() {
        blocks.add(part(text.of("paper.letter.part.request")));
        List<String> wanted =
                awards.stream()
                        .map(line -> Proposed.of(meeting, line))
                        .filter(list -> !list.isEmpty())
                        .map(list ->
                                text.of(
                                        "paper.letter.wanted",
                                        list.size(),
                                        list.getFirst().award().code()))
                        .toList();
        String province = Province.of(meeting.bloc(), text);
        say(
                wanted.isEmpty()
                        ? text.of("paper.letter.nothing", meeting.bloc().name())
                        : text.of("paper.letter.request", province, String.join("; ", wanted)));
        say(enclosed());
    }

    /** What goes with the letter, numbered, in one paragraph that ends the letter. */
    private String enclosed() {
        List<Filed> all = Filed.enclosed(meeting, text);
        String listed =
                IntStream.range(0, all.size())
                        .mapToObj(i ->
                                text.of("paper.letter.enclosed.one", i + 1, all.get(i).line(text)))
                        .collect(Collectors.joining("; "));
        return text.of("paper.letter.enclosed", listed);
    }

    private Block signature() {
        return new Signatures(
                List.of(HeadSignature.of(meeting, text, paper.signer())),
                Stream.of("above", "units", "kept")
                        .map(who -> text.of("paper.letter.copies." + who))
                        .toList());
    }

    private Block part(String name) {
        parts++;
        return new Block.Heading(Rank.PART, text.of("record.chapter", parts, name));
    }

    private void address(String words) {
        blocks.add(new Paragraph(Role.ADDRESS, words));
    }

    private void say(String words) {
        blocks.add(new Paragraph(Role.BODY, words));
    }
}
