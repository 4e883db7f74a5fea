package vn.binhxet.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;

/** An agenda is rewritten while the meeting goes on. */
class AgendaTest {
    private static final OffsetDateTime EIGHT = OffsetDateTime.parse("2022-01-05T08:00:00+07:00");
    private static final AgendaItem BREAK = AgendaItem.planned("Giải lao", 15);
    private static final AgendaItem REPORT = AgendaItem.planned(Topic.REPORT, "Báo cáo", 30);
    private static final AgendaItem SPEECH = AgendaItem.planned(Topic.DIRECTIONS, "Chỉ đạo", 20);
    private static final Agenda TWO_BREAKS =
            new Agenda(List.of(BREAK, REPORT, BREAK, SPEECH)).opened(3, EIGHT);

    @Test
    void anItemKeepsItsTimesByItsNumberWhateverItIsCalledNow() {
        Agenda now =
                TWO_BREAKS.replacedBy(
                        List.of(
                                AgendaItem.planned("Nghỉ", 5).formerly(3),
                                REPORT.formerly(2),
                                SPEECH,
                                BREAK.formerly(1)));
        assertThat(now.item(1).openedAt()).isEqualTo(EIGHT);
        assertThat(now.item(1).title()).isEqualTo("Nghỉ");
        assertThat(now.items().subList(1, 4)).allMatch(item -> item.openedAt() == null);
        assertThat(now.items()).allMatch(item -> item.was() == null);
    }

    @Test
    void withoutNumbersTitlesThatStandTwiceAreTakenInTheirOrder() {
        assertThat(TWO_BREAKS.matched(List.of(BREAK, BREAK, BREAK, SPEECH)))
                .extracting(AgendaItem::was)
                .containsExactly(1, 3, null, 4);
        assertThat(TWO_BREAKS.matched(List.of(BREAK, BREAK.formerly(1))))
                .extracting(AgendaItem::was)
                .containsExactly(3, 1);
    }

    @Test
    void theLeaderSpeaksRightAfterWhatIsUnderWay() {
        assertThat(TWO_BREAKS.withNext(Topic.DIRECTIONS)).as("is next already").isEmpty();
        Agenda report = new Agenda(List.of(REPORT, BREAK, BREAK, SPEECH)).opened(1, EIGHT);
        assertThat(report.withNext(Topic.DIRECTIONS).orElseThrow())
                .extracting(AgendaItem::was)
                .containsExactly(1, 4, 2, 3);
        assertThat(report.closed(1, EIGHT).withNext(Topic.DIRECTIONS).orElseThrow())
                .extracting(AgendaItem::was)
                .containsExactly(1, 4, 2, 3);
        Agenda passedOver = new Agenda(List.of(SPEECH, REPORT, BREAK)).opened(2, EIGHT);
        assertThat(passedOver.withNext(Topic.DIRECTIONS).orElseThrow())
                .extracting(AgendaItem::was)
                .containsExactly(2, 1, 3);
        assertThat(report.opened(4, EIGHT).withNext(Topic.DIRECTIONS)).isEmpty();
    }

    @Test
    void aSpeechNobodyPlannedComesInWhereTheLeaderWantsToSpeak() {
        List<AgendaItem> order =
                new Agenda(List.of(REPORT, BREAK))
                        .opened(1, EIGHT)
                        .withNext(Topic.DIRECTIONS)
                        .orElseThrow();
        assertThat(order).extracting(AgendaItem::was).containsExactly(1, null, 2);
        assertThat(order.get(1).topic()).isEqualTo(Topic.DIRECTIONS);
        Agenda over = new Agenda(List.of(REPORT)).opened(1, EIGHT).closed(1, EIGHT);
        assertThat(over.withNext(Topic.DIRECTIONS).orElseThrow())
                .extracting(AgendaItem::was)
                .containsExactly(1, null);
    }

    @Test
    void theUsualOrderComesBackWithoutLosingWhatWasRecorded() {
        List<AgendaItem> usual = TWO_BREAKS.asUsual(number -> number == 3);
        assertThat(usual).hasSize(13);
        assertThat(usual.getFirst()).isEqualTo(BREAK.formerly(3));
        assertThat(usual.subList(1, 13))
                .extracting(AgendaItem::title)
                .containsExactlyElementsOf(
                        Agenda.USUAL.items().stream().map(AgendaItem::title).toList());
        assertThat(usual.get(3).was()).as("the report").isEqualTo(2);
    }
}
