package vn.binhxet.ui.agenda.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;

import java.util.List;

/** The usual agenda is rewritten after its first item was opened. */
class OrderViewModelTest {
    private final Desk desk =
            new Desk(
                    MeetingBuilder.typical().begun().ask(new Command.OpenItem(1)).session(),
                    new NowWork(),
                    Answers.no(),
                    Text.in(Text.VIETNAMESE));
    private final OrderViewModel model = new OrderViewModel(desk, _ -> {});
    private int left;

    private List<String> titles() {
        return desk.meeting().get().agenda().items().stream().map(AgendaItem::title).toList();
    }

    private void record() {
        model.record(() -> left++);
    }

    @Test
    void nothingIsRecordedBeforeAllOfItIs() {
        model.start();
        int before = desk.entries().get().size();
        model.move(0, 1);
        model.addAfter(11);
        model.lines().get().get(12).title().set(" Giải lao ");
        model.lines().get().get(12).minutes().set("15");
        model.remove(5);
        assertThat(desk.entries().get()).hasSize(before);

        model.reason().set("Theo ý hội nghị");
        record();
        assertThat(desk.entries().get()).hasSize(before + 1);
        assertThat(left).isEqualTo(1);
        assertThat(titles()).hasSize(12).endsWith("Giải lao");
        assertThat(desk.meeting().get().agenda().item(2).isOpen()).isTrue();
    }

    @Test
    void bothEndsHoldAndTheLastItemStays() {
        model.start();
        List<Line> before = model.lines().get();
        model.move(0, -1);
        model.move(11, 1);
        assertThat(model.lines().get()).isEqualTo(before);
        for (int i = 0; i < 20; i++) {
            model.remove(model.lines().get().size() - 1);
        }
        assertThat(model.lines().get()).hasSize(1);
    }

    @Test
    void whatHasARecordIsNotTakenOut() {
        model.start();
        model.remove(0);
        assertThat(model.problems().get())
                .extracting(Problem::refusal)
                .containsExactly(MeetingRefusal.ITEM_RECORDED);
        assertThat(model.lines().get()).hasSize(12);
    }

    @Test
    void whatIsNoNumberOfMinutesIsRefusedWhereItStands() {
        model.start();
        model.lines().get().get(3).minutes().set("nửa giờ");
        model.lines().get().get(4).title().set(" ");
        record();
        assertThat(model.problems().get())
                .extracting(Problem::place)
                .containsExactly("items[3].minutes", "items[4].title");
        assertThat(left).isZero();
    }

    @Test
    void theUsualOrderComesBackAtAnyTime() {
        model.start();
        model.move(0, 1);
        model.remove(11);
        model.addAfter(0);
        model.usual();
        record();
        assertThat(titles())
                .containsExactlyElementsOf(
                        Agenda.USUAL.items().stream().map(AgendaItem::title).toList());
        assertThat(desk.meeting().get().agenda().item(1).isOpen()).isTrue();
    }
}
