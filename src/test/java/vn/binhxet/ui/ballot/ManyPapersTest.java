package vn.binhxet.ui.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.Keypad;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.RandomPapers;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SealedCounts;
import vn.binhxet.fixture.Window;
import vn.binhxet.port.Entry;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sixteen names, ninety-eight papers, typed twice through the real screen by two people, with
 * errors planted in both passes: exactly those papers are opened again, and the result is that of
 * the papers.
 */
class ManyPapersTest {
    private static final int PAPERS = 98;
    private static final int STACK = 20;
    private static final RoundId R1 = new RoundId("r1");
    private static final List<Unit> UNITS =
            IntStream.rangeClosed(1, 16).mapToObj(i -> Unit.of("u" + i, "Đơn vị " + i)).toList();

    private final Answers people = Answers.yes("x");
    private final Desk desk =
            new Desk(meeting().session(), new NowWork(), people, Text.in(Text.VIETNAMESE));
    private final List<Paper> papers = papers();

    /** Papers that the first pass reads wrongly, and those that the second does. */
    private final Map<Integer, Paper> firstErrors = new HashMap<>();

    private final Map<Integer, Paper> secondErrors = new HashMap<>();

    private static MeetingBuilder meeting() {
        UnitId head = UNITS.getFirst().id();
        Bloc bloc = new Bloc("Khối", "Nam Định", UNITS, head, List.of(), List.of(), List.of());
        MeetingBuilder m = MeetingBuilder.of(bloc, Rules.typical().delegatesVote()).begun();
        for (int voter = 0; voter < PAPERS; voter++) {
            m.ask(MeetingBuilder.arrive(UNITS.get(voter % 16).id(), "Đại biểu " + voter));
        }
        return m.ask(new Command.NameCommittee("Bà Tổ trưởng", List.of("Ông Tổ viên"), null))
                .round("r1", new Code("CTD"))
                .issued(PAPERS);
    }

    private List<Paper> papers() {
        Dice dice = new Dice(new Random(98));
        RandomPapers random = new RandomPapers(dice);
        return dice.list(PAPERS, () -> random.good(contest()));
    }

    private Round round() {
        return desk.meeting().get().rounds().find(R1).orElseThrow();
    }

    private Contest contest() {
        return round().contest();
    }

    private Box box() {
        return round().current().box();
    }

    private String keys(Paper paper) {
        return switch (paper) {
            case Paper.Choice(var names) when names.isEmpty() -> "00";
            case Paper.Choice(var names) ->
                    names.stream().map(contest()::printed).collect(Collectors.joining());
            case Paper.Invalid(var reason, _) -> "-" + reason.number();
            case Paper.Opinion _ -> throw new IllegalArgumentException("not of this form");
        };
    }

    private Paper names(int... numbers) {
        return new Paper.Choice(
                IntStream.of(numbers).mapToObj(n -> UNITS.get(n - 1).id()).toList());
    }

    private void plant() {
        firstErrors.put(17, new Paper.Invalid(InvalidReason.UNREADABLE, null));
        firstErrors.put(40, names(1, 2, 16));
        firstErrors.put(98, names());
        secondErrors.put(1, names(3, 4));
        secondErrors.put(61, new Paper.Invalid(InvalidReason.OTHER, null));
        secondErrors.put(98, names(9));
        firstErrors.forEach((number, read) -> assertThat(paper(number)).isNotEqualTo(read));
        secondErrors.forEach((number, read) -> assertThat(paper(number)).isNotEqualTo(read));
    }

    private Paper paper(int number) {
        return papers.get(number - 1);
    }

    /** A stack as one pass reads it, key by key. */
    private String stack(int number, Map<Integer, Paper> errors) {
        return IntStream.rangeClosed((number - 1) * STACK + 1, Math.min(number * STACK, PAPERS))
                .mapToObj(n -> keys(errors.getOrDefault(n, paper(n))) + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void exactlyThePlantedPapersAreOpenedAgainAndTheResultIsThatOfThePapers() {
        plant();
        try (Window window =
                OneScreen.open(
                        desk,
                        Place.BALLOT,
                        notices ->
                                new BallotScreen(desk, notices, people, _ -> {}, Printer.none()))) {
            Keypad hand = new Keypad(window.scene());
            Fx.run(() -> {
                for (int number = 1; number <= 5; number++) {
                    hand.type(stack(number, firstErrors) + "\n");
                }
                assertThat(box().returned()).isEqualTo(PAPERS);
                hand.type("Ông Thứ Hai\n");
                for (int number : new int[] {3, 1, 5, 2}) {
                    hand.type(number + "\n" + stack(number, secondErrors));
                }
                hand.type("\n" + stack(4, secondErrors));
                assertThat(box().unpaired()).isEmpty();
                assertThat(box().differences()).containsExactly(1, 17, 40, 61, 98);
                hand.type("1\n2\n2\n1\n/" + keys(paper(98)) + "\n");
                assertThat(box().differences()).isEmpty();
            });
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(round().hasResult()).as("sealed; all equations hold").isTrue();
        assertThat(people.heard()).as("asked only whether to seal").hasSize(1);
        assertThat(box().papers()).isEqualTo(papers);
        assertThat(box().differed()).containsExactlyInAnyOrder(1, 17, 40, 61, 98);
        countsAsThePapers();
        assertThat(new SealedCounts(history()).hold(R1)).isEqualTo(1);
    }

    private void countsAsThePapers() {
        Tally tally = desk.meeting().get().results().tally(round(), round().current());
        for (Unit unit : UNITS) {
            long votes =
                    papers.stream()
                            .filter(paper ->
                                    paper instanceof Paper.Choice(var names)
                                            && names.contains(unit.id()))
                            .count();
            assertThat(tally.votes().get(unit.id())).isEqualTo(new Tally.Votes((int) votes, 0));
        }
        long invalid = papers.stream().filter(paper -> paper instanceof Paper.Invalid).count();
        assertThat(tally.invalid()).isEqualTo((int) invalid);
    }

    private History history() {
        return History.of(
                new ArrayList<>(desk.entries().get().stream().map(Entry::recorded).toList()));
    }
}
