package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.NoteKind;
import vn.binhxet.core.meeting.Business.Note;
import vn.binhxet.core.minutes.MinutesWriter;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.MeetingBuilder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Times and notes stay with their item, however often the agenda is rewritten. */
class BusinessTest {
    private static final AgendaItem ONE = AgendaItem.planned("Khai mạc", 10);
    private static final AgendaItem TWO = AgendaItem.planned("Thảo luận", 20);
    private static final AgendaItem THREE = AgendaItem.planned("Bế mạc", 5);

    private final MeetingBuilder meeting =
            MeetingBuilder.typical()
                    .begun()
                    .ask(new Command.SetAgenda(List.of(ONE, TWO, THREE)))
                    .ask(new Command.OpenItem(1))
                    .ask(new Command.TakeNote(2, "Ông A", "Nhất trí"));

    private Business business() {
        return meeting.meeting().proceedings().business();
    }

    @Test
    void aNoteGoesWithItsItemAndSoDoTheMinutes() {
        meeting.ask(
                new Command.SetAgenda(
                        List.of(TWO.formerly(2), THREE, ONE.formerly(1)), "  Đổi thứ tự "));

        assertThat(business().under(1))
                .extracting(n -> n.words().text())
                .containsExactly("Nhất trí");
        assertThat(business().under(2)).isEmpty();
        assertThat(business().agenda().item(3).isOpen()).isTrue();
        List<Statement> told =
                MinutesWriter.of(meeting.meeting()).chapters().stream()
                        .flatMap(chapter -> chapter.statements().stream())
                        .filter(s ->
                                s.said() == Said.NOTE
                                        || s.said() == Said.ITEM_NOT_CLOSED
                                        || s.said() == Said.AGENDA_CHANGED)
                        .toList();
        assertThat(told)
                .extracting(Statement::said)
                .containsExactly(Said.NOTE, Said.ITEM_NOT_CLOSED, Said.AGENDA_CHANGED);
        assertThat(told.getLast().args()).contains("Đổi thứ tự");
    }

    @Test
    void anItemWithTimesOrNotesCannotBeDropped() {
        meeting.refuses(new Command.SetAgenda(List.of(ONE)), MeetingRefusal.ITEM_RECORDED)
                .refuses(
                        new Command.SetAgenda(List.of(THREE)),
                        MeetingRefusal.ITEM_RECORDED,
                        MeetingRefusal.ITEM_RECORDED)
                .ask(new Command.SetAgenda(List.of(ONE, TWO)));
        assertThat(business().agenda().items()).hasSize(2);
    }

    @Test
    void anItemStandsForOneFormerItemThatWasThere() {
        meeting.refuses(
                        new Command.SetAgenda(List.of(ONE, TWO.formerly(7))),
                        MeetingRefusal.ITEM_UNKNOWN,
                        MeetingRefusal.ITEM_RECORDED)
                .refuses(
                        new Command.SetAgenda(List.of(ONE.formerly(1), TWO, THREE.formerly(1))),
                        MeetingRefusal.ITEM_TWICE);
    }

    @Test
    void aNoteIsPutRightAndKeepsItsPlaceAndTime() {
        Note before = business().notes().getFirst();
        meeting.ask(new Command.TakeNote(2, "Bà B", "Đề nghị bổ sung"))
                .ask(new Command.TakeNote(3, "Ông A", "Vì sao?", NoteKind.QUESTION, 1));

        assertThat(business().notes())
                .extracting(n -> n.words().text())
                .containsExactly("Vì sao?", "Đề nghị bổ sung");
        assertThat(business().notes().getFirst().taken()).isEqualTo(before.taken());
        assertThat(business().under(3)).hasSize(1);

        meeting.undone();
        assertThat(business().notes().getFirst()).isEqualTo(before);
        meeting.refuses(
                new Command.TakeNote(1, "Ông A", "Nhất trí", null, 3), MeetingRefusal.NOTE_UNKNOWN);
    }

    @Test
    void theTimesOfInterruptionsAreKnown() {
        meeting.ask(new Command.Adjourn("Giải lao"))
                .ask(new Command.Resume())
                .ask(new Command.Adjourn("Mất điện"));
        var pauses = meeting.meeting().proceedings().pauses();
        assertThat(pauses).hasSize(2);
        assertThat(pauses.getFirst().until()).isAfter(pauses.getFirst().from());
        assertThat(pauses.getLast().until()).isNull();
    }

    @Test
    void noRewritingLosesATimeOrANote() {
        Laws.hold(120, BusinessTest::reorder);
    }

    /** What was recorded is remembered by the minutes of each item, which no two share. */
    private static void reorder(Dice dice) {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < dice.between(2, 8); i++) {
            items.add(AgendaItem.planned(dice.either("Giải lao", "Báo cáo", "Khác"), 100 + i));
        }
        MeetingBuilder meeting = MeetingBuilder.typical().begun().ask(new Command.SetAgenda(items));
        Map<Integer, List<String>> recorded = new HashMap<>();
        for (int turn = 0; turn < 12; turn++) {
            List<AgendaItem> now = meeting.meeting().agenda().items();
            int number = dice.between(1, now.size());
            List<String> of =
                    recorded.computeIfAbsent(now.get(number - 1).minutes(), _ -> new ArrayList<>());
            if (dice.oneIn(2)) {
                meeting.ask(new Command.TakeNote(number, "Ông A", "Ý kiến " + turn));
                of.add("Ý kiến " + turn);
            } else if (now.get(number - 1).openedAt() == null) {
                meeting.despite("Gấp", new Command.OpenItem(number));
                of.add("mở");
            }
            List<AgendaItem> order = dice.shuffled(meeting.meeting().agenda().rewritten());
            meeting.ask(new Command.SetAgenda(order));
        }
        Business business = meeting.meeting().proceedings().business();
        for (int number = 1; number <= business.agenda().items().size(); number++) {
            AgendaItem item = business.agenda().item(number);
            List<String> found = new ArrayList<>();
            business.under(number).forEach(note -> found.add(note.words().text()));
            if (item.openedAt() != null) {
                found.add("mở");
            }
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            recorded.getOrDefault(item.minutes(), List.of()));
        }
    }
}
