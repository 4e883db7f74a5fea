package vn.binhxet.ui.projector.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Veil;
import vn.binhxet.ui.projector.page.Hall;
import vn.binhxet.ui.projector.page.Page;
import vn.binhxet.ui.projector.page.Sight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A half day in which the dice say what the meeting does and what is pressed for the hall. Names,
 * votes and points are marks that occur nowhere else, so each can be told in the projector's
 * memory.
 */
final class HallStory {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2022-01-05T12:00:00+07:00");
    private static final Pattern NAME = Pattern.compile("Đơn vị mang dấu \\d{4}");
    private static final Pattern VOTES = Pattern.compile("(?<![\\d,])\\d{5,}(?![\\d,])");
    private static final Pattern DECIMAL = Pattern.compile("\\d+,\\d+");
    private static final List<Code> AWARDS = List.of(new Code("A"), new Code("B"));
    private static final Text WORDS = Text.in(Text.VIETNAMESE);

    private final Dice dice;
    private final ReadOnlyObjectWrapper<Meeting> meeting;
    private final Heard heard = new Heard();
    private final Hall hall = new Hall();
    private final Veil veil;
    private final Lectern lectern;
    private History history;
    private Set<String> atRelease = Set.of();
    private int revealedPlaces;

    /** A meeting ready to vote, of twelve units with marked names and points. */
    static History ready(Dice dice) {
        List<Unit> units =
                dice.shuffled(IntStream.range(0, 12).boxed().toList()).stream()
                        .map(i -> Unit.of("u" + i, "Đơn vị mang dấu " + (1000 + 37 * i)))
                        .toList();
        Rules rules =
                Rules.with(Rules.PLAIN)
                        .award("A", 3, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID)
                        .award("B", 5, Method.YES_NO, Rules.OVER_HALF_OF_VALID)
                        .typedOnce();
        Bloc bloc =
                new Bloc(
                        "Khối",
                        "Tỉnh",
                        units,
                        units.getFirst().id(),
                        List.of(),
                        List.of(),
                        List.of());
        Map<UnitId, Integer> points = new HashMap<>();
        units.forEach(unit -> points.put(unit.id(), dice.between(20, 99)));
        return MeetingBuilder.of(bloc, rules).ready().finalPoints(points).history();
    }

    HallStory(Dice dice, History ready) {
        this.dice = dice;
        history = ready;
        meeting = new ReadOnlyObjectWrapper<>(ready.now());
        veil = new Veil(meeting);
        Text text =
                WORDS.naming(
                        new Names() {
                            @Override
                            public String unit(UnitId id) {
                                return meeting.get().bloc().name(id);
                            }

                            @Override
                            public String code(Code code) {
                                return meeting.get().regulation().titleOf(code);
                            }
                        });
        lectern = new Lectern(meeting, new SimpleStringProperty("7K3F-92QD"), veil, text, hall);
        heard.follow(History.standing(history.entries()));
    }

    /** So many steps; after each the projector knows nothing it should not. */
    HallStory play(int steps) {
        for (int i = 0; i < steps; i++) {
            if (dice.oneIn(2)) {
                ask();
            } else {
                press();
            }
            assertThat(leaks())
                    .as("in the projector after step " + i + ": " + hall.page().get())
                    .isEmpty();
            assertThat(veil.awaited().get().isEmpty()).isEqualTo(!heard.awaits());
        }
        return this;
    }

    Hall hall() {
        return hall;
    }

    Lectern lectern() {
        return lectern;
    }

    Meeting meeting() {
        return meeting.get();
    }

    /** How many places were seen on reveal pages, to know that there was something to watch. */
    int revealedPlaces() {
        return revealedPlaces;
    }

    // What is done

    private void press() {
        switch (dice.upTo(9)) {
            case 0, 1, 2 -> show(dice.oneIn(2) ? Sight.REVEAL : dice.any(Sight.class));
            case 3, 4, 5 -> {
                if (reveals()) {
                    heard.next(lectern.round().orElseThrow());
                }
                lectern.next();
            }
            case 6 -> {
                if (reveals()) {
                    heard.back(lectern.round().orElseThrow());
                }
                lectern.back();
            }
            case 7 -> {
                if (reveals()) {
                    heard.all(lectern.round().orElseThrow());
                }
                lectern.all();
            }
            case 8 -> lectern.blacken();
            default -> {
                lectern.turn(dice.either(-1, 1));
                veil.keepCeremony(dice.oneIn(2));
            }
        }
    }

    private boolean reveals() {
        return lectern.sight().get() == Sight.REVEAL && !lectern.black().get();
    }

    private void show(Sight sight) {
        Page before = hall.page().get();
        lectern.show(sight);
        if (sight == Sight.SENTENCE && heard.awaits()) {
            assertThat(hall.page().get()).as("a sentence may tell").isEqualTo(before);
        } else if (sight == Sight.SENTENCE || sight == Sight.POINTS) {
            atRelease = all();
        }
    }

    private void ask() {
        List<Round> rounds = meeting.get().rounds().all();
        RoundId last = rounds.isEmpty() ? new RoundId("1") : dice.pick(rounds).contest().round();
        switch (dice.upTo(13)) {
            case 0, 1 -> open(String.valueOf(rounds.size() + 1));
            case 2, 3, 4 -> count(last);
            case 5, 6, 7 -> ask(new Command.SealCount(last, dice.upTo(3), 0, 0, "Thiếu phiếu"));
            case 8 -> ask(new Command.Recount(last, "Kiểm lại"));
            case 9 -> ask(new Command.NameOfficialCount(last, dice.between(1, 2), "Đọc nhầm"));
            case 10 -> ask(new Command.VoidRound(last, "Hỏng"));
            case 11 -> settle(last);
            case 12 -> ask(new Command.Propose(dice.pick(AWARDS)));
            default -> ask(new Command.Undo("Nhầm"));
        }
    }

    private void open(String id) {
        ask(MeetingBuilder.open(id, dice.pick(AWARDS), null, dice.between(1, 5)));
        ask(new Command.Issue(new RoundId(id), dice.between(50_000, 60_000)));
        count(new RoundId(id));
    }

    private void count(RoundId id) {
        int returned = dice.between(40_000, 49_999);
        Map<UnitId, Integer> votes = new HashMap<>();
        int left = 2 * returned;
        for (UnitId unit : dice.shuffled(meeting.get().bloc().ids())) {
            int many = dice.between(10_000, 39_999);
            if (left >= many) {
                votes.put(unit, many);
                left -= many;
                if (dice.oneIn(4) && left >= many) {
                    votes.put(dice.pick(meeting.get().bloc().ids()), many);
                    left -= many;
                }
            }
        }
        ask(new Command.EnterTotals(id, new Totals(returned, dice.upTo(9), votes, Map.of())));
    }

    private void settle(RoundId id) {
        Tie tie =
                meeting.get()
                        .rounds()
                        .find(id)
                        .flatMap(meeting.get().results()::of)
                        .map(decided -> decided.result().tie())
                        .orElse(null);
        List<UnitId> chosen = tie == null ? List.of() : tie.units().subList(0, tie.seats());
        ask(new Command.SettleTie(id, null, chosen, Settlement.How.CHAIR, "Chủ trì quyết"));
    }

    private void ask(Command command) {
        Outcome<List<Fact>> outcome =
                Rulebook.decide(meeting.get(), Request.of(command).despite("Hội nghị thống nhất"));
        if (outcome instanceof Outcome.Done<List<Fact>>(var facts)) {
            List<Recorded> entries = new ArrayList<>();
            for (Fact fact : facts) {
                int seq = history.entries().size() + entries.size() + 1;
                entries.add(new Recorded(seq, NOON, "Thư ký", fact));
            }
            history = history.with(entries);
            heard.follow(History.standing(history.entries()));
            meeting.set(history.now());
        }
    }

    // What is seen

    /** The marks in the projector's memory that nobody has revealed; empty if all is well. */
    List<String> leaks() {
        InMemory memory = InMemory.of(hall);
        Set<String> allowed = allowed();
        List<String> leaks = new ArrayList<>();
        for (String word : memory.words()) {
            for (Pattern mark : List.of(NAME, VOTES, DECIMAL)) {
                mark.matcher(word)
                        .results()
                        .map(found -> found.group())
                        .filter(found -> !allowed.contains(found))
                        .forEach(leaks::add);
            }
        }
        for (Number number : memory.numbers()) {
            boolean tells =
                    number instanceof Double d ? d > 0 && d < 1 : number.intValue() >= 10_000;
            if (tells && !allowed.contains(number.toString())) {
                leaks.add(number.toString());
            }
        }
        memory.classes().stream()
                .map(Class::getName)
                .filter(name -> name.startsWith("vn.binhxet."))
                .filter(name -> !name.startsWith(Hall.class.getPackageName() + "."))
                .forEach(leaks::add);
        leaks.addAll(hints());
        return leaks;
    }

    /** Hidden places that are not boxes like all others, and places shown or hidden in error. */
    private List<String> hints() {
        List<String> hints = new ArrayList<>();
        if (hall.page().get() instanceof Page.Reveal page) {
            RoundId round = lectern.round().orElseThrow();
            Set<Integer> seen = new HashSet<>();
            heard.of(round).forEach(told -> seen.add(told.position()));
            revealedPlaces += seen.size();
            if (page.slots().size() != heard.seats(round)) {
                hints.add("so many places: " + page.slots().size());
            }
            for (int i = 1; i <= page.slots().size(); i++) {
                Page.Slot slot = page.slots().get(i - 1);
                if ((slot.held() != null) != seen.contains(i)) {
                    hints.add("place " + i + " against what was pressed");
                }
                if (slot.held() == null && !slot.place().equals(String.valueOf(i))) {
                    hints.add("box " + i + " is numbered " + slot.place());
                }
            }
            if (seen.isEmpty() && page.enough() != null) {
                hints.add("a line over nothing");
            }
        }
        return hints;
    }

    private Set<String> allowed() {
        Set<String> marks = new HashSet<>();
        if (lectern.black().get()) {
            return marks;
        }
        switch (lectern.sight().get()) {
            case SENTENCE, POINTS -> marks.addAll(atRelease);
            case BALLOT ->
                    heard.candidates(lectern.round().orElseThrow()).forEach(u -> name(u, marks));
            case COUNTING -> papers(marks);
            case REVEAL -> {
                papers(marks);
                RoundId round = lectern.round().orElseThrow();
                for (Heard.Told told : heard.of(round)) {
                    told.units().forEach(unit -> name(unit, marks));
                    if (!told.units().isEmpty()) {
                        votes(told, marks);
                        int valid = heard.valid(round);
                        marks.add(String.valueOf((double) (valid / 2 + 1) / valid));
                    }
                }
            }
            case LIST -> heard.proposed().forEach(unit -> name(unit, marks));
            default -> {}
        }
        return marks;
    }

    private void papers(Set<String> marks) {
        heard.papers(lectern.round().orElseThrow()).forEach(n -> marks.add(n.toString()));
    }

    private void name(UnitId unit, Set<String> marks) {
        marks.add(meeting.get().bloc().name(unit));
    }

    private static void votes(Heard.Told told, Set<String> marks) {
        marks.add(String.valueOf(told.votes()));
        marks.add(String.valueOf((double) told.votes() / told.valid()));
        marks.add(
                BigDecimal.valueOf(told.votes())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(told.valid()), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ','));
    }

    /** All names and points, and the results that were told: what a released page may hold. */
    private Set<String> all() {
        Set<String> marks = new HashSet<>();
        meeting.get().bloc().ids().forEach(unit -> name(unit, marks));
        if (lectern.sight().get() == Sight.POINTS) {
            meeting.get()
                    .results()
                    .standings()
                    .forEach(standing ->
                            marks.add(
                                    standing.total()
                                            .value()
                                            .setScale(2)
                                            .toPlainString()
                                            .replace('.', ',')));
        }
        return marks;
    }
}
