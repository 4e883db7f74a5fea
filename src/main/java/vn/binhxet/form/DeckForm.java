package vn.binhxet.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.PaperCheck;
import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.deck.Marks;
import vn.binhxet.core.deck.PracticePaper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.meeting.StoryReferences;
import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A deck of practice papers in JSON ({@code binhxet.deck/1}): a story that opens one round, what is
 * on each paper and how it is to be read, and the answer. Whether the answer is right is not looked
 * at: it is what a count is held against.
 */
public final class DeckForm {
    /** What a deck's {@code format} says. */
    public static final String FORMAT = "binhxet.deck/1";

    private DeckForm() {}

    /** The deck, or all problems of shape and reference by place. */
    public static Outcome<Deck> read(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        JsonNode tree = Json.tree(bytes, problems);
        if (!tree.isObject() && !problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        Optional<Deck> deck = Fields.read(tree, "", problems, DeckForm::deck);
        if (deck.isPresent() && problems.isEmpty()) {
            problems.addAll(references(deck.get()));
        }
        return deck.isPresent() && problems.isEmpty()
                ? new Outcome.Done<>(deck.get())
                : new Outcome.Refused<>(problems);
    }

    private static Optional<Deck> deck(Fields fields) {
        String format = fields.text("format");
        if (fields.has("format") && !format.equals(FORMAT)) {
            fields.refuse(FormRefusal.OTHER_FORMAT, "format", format, FORMAT);
        }
        Story story = fields.object("story", StoryForm::story);
        List<PracticePaper> papers = fields.objects("papers", DeckForm::paper);
        Result answer = fields.object("answer", DeckForm::answer);
        Optional<Contest> contest = opening(story).flatMap(open -> contest(story, open));
        if (contest.isEmpty()) {
            fields.refuse(FormRefusal.MISSING, "story.steps", "openRound");
        }
        return contest.map(fixed -> new Deck(story, fixed, papers, answer));
    }

    private static Optional<Command.OpenRound> opening(Story story) {
        return story.steps().stream()
                .map(Request::command)
                .filter(Command.OpenRound.class::isInstance)
                .map(Command.OpenRound.class::cast)
                .findFirst();
    }

    /** What that opening fixes; empty if it leaves names or places to be worked out. */
    private static Optional<Contest> contest(Story story, Command.OpenRound open) {
        Regulation regulation = story.prepared().regulation();
        @Nullable Subject subject = regulation.subject(open.subject()).orElse(null);
        @Nullable Threshold pass = subject == null ? null : subject.pass();
        List<UnitId> candidates = open.candidates();
        Integer seats = open.seats();
        if (subject == null || pass == null || candidates == null || seats == null) {
            return Optional.empty();
        }
        Ballots ballots = regulation.ballots();
        return Optional.of(
                new Contest(
                        open.round(),
                        open.subject(),
                        subject.by(),
                        candidates,
                        seats,
                        pass,
                        ballots.voters(),
                        ballots.passes(),
                        ballots.blankIsValid(),
                        open.after(),
                        open.replaces()));
    }

    private static PracticePaper paper(Fields f) {
        Marks marks =
                new Marks(
                        f.units("ticked"),
                        optional(f, "struck"),
                        optional(f, "smeared"),
                        f.optionalText("written"),
                        f.flag("signed", false),
                        f.flag("stamped", true));
        Paper reading = f.node("reads", PaperForm::read).orElse(new Paper.Choice(List.of()));
        return new PracticePaper(marks, reading, f.optionalText("note"));
    }

    private static List<UnitId> optional(Fields f, String name) {
        return Objects.requireNonNullElse(f.optionalUnits(name), List.of());
    }

    private static Result answer(Fields f) {
        Map<InvalidReason, Integer> reasons = new EnumMap<>(InvalidReason.class);
        f.objects("invalidByReason", DeckForm::invalid)
                .forEach(one -> reasons.put(one.reason(), one.papers()));
        List<Result.Row> rows = f.objects("results", DeckForm::row);
        Map<UnitId, Tally.Votes> votes = new LinkedHashMap<>();
        rows.forEach(row -> votes.put(row.unit(), new Tally.Votes(row.votes(), row.against())));
        Tally tally =
                new Tally(f.whole("valid"), f.whole("invalid"), reasons, f.whole("blank"), votes);
        return new Result(
                tally,
                f.whole("base"),
                (long) f.whole("needed"),
                rows,
                f.optionalObject("tie", tie -> new Tie(tie.units("units"), tie.whole("seats"))));
    }

    /** How many papers do not count for a reason. */
    private record Invalid(InvalidReason reason, int papers) {}

    private static Invalid invalid(Fields f) {
        return new Invalid(PaperForm.reason(f, "reason"), f.whole("papers"));
    }

    private static Result.Row row(Fields f) {
        return new Result.Row(
                f.unit("unit"),
                f.whole("votes"),
                0,
                f.decimal("share").setScale(2, RoundingMode.HALF_UP),
                f.whole("rank"),
                f.flag("passed"),
                f.flag("chosen"));
    }

    /** Names without a bearer, and readings that the contest does not allow. */
    private static List<Problem> references(Deck deck) {
        List<Problem> problems = new ArrayList<>();
        StoryReferences.problemsOf(deck.story(), Fields.PLACEHOLDER)
                .forEach(problem -> problems.add(problem.within("story")));
        for (int i = 0; i < deck.papers().size(); i++) {
            PracticePaper paper = deck.papers().get(i);
            String place = "papers[" + i + "]";
            Marks marks = paper.marks();
            problems.addAll(onPaper(deck, marks.ticked(), place + ".ticked"));
            problems.addAll(onPaper(deck, marks.struck(), place + ".struck"));
            problems.addAll(onPaper(deck, marks.smeared(), place + ".smeared"));
            problems.addAll(
                    PaperCheck.problemsOf(deck.contest(), paper.reading(), place + ".reads"));
        }
        List<UnitId> rows = deck.answer().rows().stream().map(Result.Row::unit).toList();
        problems.addAll(onPaper(deck, rows, "answer.results"));
        for (UnitId name : deck.contest().candidates()) {
            if (!rows.contains(name)) {
                problems.add(Problem.of(FormRefusal.MISSING, "answer.results", name));
            }
        }
        return problems;
    }

    private static List<Problem> onPaper(Deck deck, List<UnitId> names, String place) {
        return names.stream()
                .filter(name -> !deck.contest().candidates().contains(name))
                .map(name -> Problem.of(BallotRefusal.NOT_ON_PAPER, place, name))
                .toList();
    }
}
