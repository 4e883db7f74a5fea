package vn.binhxet.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The times of the morning: begun at 8, items of 10, 20, 30 and 40 minutes. */
class TimetableTest {
    private static final Agenda AGENDA =
            new Agenda(Stream.of(10, 20, 30, 40).map(m -> AgendaItem.planned("Mục", m)).toList());

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2022-01-05T" + time + ":00+07:00");
    }

    private static Timetable at(Agenda agenda, String now, Pause... pauses) {
        return Timetable.of(agenda, at("08:00"), List.of(pauses), at(now));
    }

    private static List<String> expected(Timetable times) {
        return times.slots().stream().map(slot -> hour(slot.expected())).toList();
    }

    private static String hour(@Nullable Object time) {
        return time == null ? "" : time.toString().substring(11, 16);
    }

    @Test
    void beforeTheMeetingThereAreNoTimes() {
        Timetable times = Timetable.of(AGENDA, null, List.of(), at("07:00"));
        assertThat(times.slots())
                .hasSize(4)
                .allMatch(slot -> slot.planned() == null && slot.expected() == null);
        assertThat(times.end()).isNull();
        assertThat(times.delay()).isZero();
    }

    @Test
    void thePlanFollowsFromTheBeginningAndTheLengths() {
        assertThat(at(AGENDA, "08:00").slots())
                .extracting(slot -> hour(slot.planned()))
                .containsExactly("08:00", "08:10", "08:30", "09:00");
        assertThat(hour(at(AGENDA, "08:00").plannedEnd())).isEqualTo("09:40");
    }

    @Test
    void whatIsUnderWayTakesItsPlannedLengthAndThenWhatItTakes() {
        Agenda second = AGENDA.opened(1, at("08:01")).closed(1, at("08:12")).opened(2, at("08:12"));
        assertThat(expected(at(second, "08:20"))).containsExactly("", "", "08:32", "09:02");
        assertThat(at(second, "08:20").delay()).isEqualTo(2);
        assertThat(expected(at(second, "08:50"))).containsExactly("", "", "08:50", "09:20");
        assertThat(at(second, "08:50").delay()).isEqualTo(20);
    }

    @Test
    void anInterruptionMovesEverythingThatIsToCome() {
        Agenda second = AGENDA.opened(1, at("08:00")).closed(1, at("08:10")).opened(2, at("08:10"));
        Pause over = new Pause(at("08:15"), at("08:45"));
        assertThat(expected(at(second, "08:50", over))).containsExactly("", "", "09:00", "09:30");
        Pause still = new Pause(at("08:15"), null);
        assertThat(expected(at(second, "08:20", still))).containsExactly("", "", "08:35", "09:05");
    }

    @Test
    void aQuickMeetingIsAheadAndAFinishedOneHasItsEnd() {
        Agenda first = AGENDA.opened(1, at("08:00")).closed(1, at("08:04"));
        assertThat(at(first, "08:04").delay()).isEqualTo(-6);
        Agenda done = first;
        for (int number = 2; number <= 4; number++) {
            done = done.opened(number, at("08:05")).closed(number, at("08:3" + number));
        }
        assertThat(hour(at(done, "11:00").end())).isEqualTo("08:34");
    }

    @Test
    void aReopenedItemIsUnderWayAgain() {
        Agenda again = AGENDA.opened(1, at("08:00")).closed(1, at("08:10")).opened(1, at("08:15"));
        assertThat(again.item(1).state()).isEqualTo(AgendaItem.State.UNDER_WAY);
        assertThat(again.item(1).openedAt()).isEqualTo(at("08:00"));
        assertThat(expected(at(again, "08:20"))).containsExactly("", "08:20", "08:40", "09:10");
    }

    @Test
    void itemsToComeFollowEachOtherToTheEndWhateverHappenedSoFar() {
        Laws.hold(
                400,
                dice -> {
                    Agenda agenda = random(dice);
                    OffsetDateTime begun = at("08:00");
                    OffsetDateTime now = begun.plusMinutes(dice.upTo(300));
                    Timetable times = Timetable.of(agenda, begun, List.of(), now);
                    List<Timetable.Slot> toCome =
                            times.slots().stream().filter(slot -> slot.expected() != null).toList();
                    assertThat(toCome)
                            .hasSize(count(agenda, AgendaItem.State.TO_COME))
                            .allMatch(slot -> slot.item().openedAt() == null);
                    OffsetDateTime end = Objects.requireNonNull(times.end());
                    for (Timetable.Slot slot : toCome.reversed()) {
                        OffsetDateTime begins = Objects.requireNonNull(slot.expected());
                        end = end.minusMinutes(slot.item().minutes());
                        assertThat(begins).isEqualTo(end).isAfterOrEqualTo(now);
                    }
                    int whole = agenda.items().stream().mapToInt(AgendaItem::minutes).sum();
                    assertThat(times.plannedEnd()).isEqualTo(begun.plusMinutes(whole));
                    assertThat(times.end())
                            .isEqualTo(begun.plusMinutes(whole).plusMinutes(times.delay()));
                });
    }

    private static int count(Agenda agenda, AgendaItem.State state) {
        return (int) agenda.items().stream().filter(item -> item.state() == state).count();
    }

    private static Agenda random(Dice dice) {
        Agenda agenda =
                new Agenda(
                        dice.list(
                                dice.between(1, 12),
                                () -> AgendaItem.planned("Mục", dice.upTo(60))));
        for (int number = 1; number <= agenda.items().size(); number++) {
            OffsetDateTime opened = at("08:00").plusMinutes(dice.upTo(200));
            agenda = dice.oneIn(2) ? agenda.opened(number, opened) : agenda;
            if (agenda.item(number).isOpen() && dice.oneIn(2)) {
                agenda = agenda.closed(number, opened.plusMinutes(dice.upTo(60)));
            }
        }
        return agenda;
    }
}
