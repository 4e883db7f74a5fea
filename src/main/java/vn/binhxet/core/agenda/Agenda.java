package vn.binhxet.core.agenda;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The order of business (<i>chương trình</i>); items count from 1, as on paper. */
public record Agenda(List<AgendaItem> items) {
    /**
     * The twelve points of a review meeting, as bloc meetings report them (composite of published
     * reports; the order is usage, not law). Titles are the words of the paper, hence Vietnamese.
     */
    public static final Agenda USUAL =
            new Agenda(
                    List.of(
                            AgendaItem.planned(
                                    Topic.OPENING,
                                    "Tuyên bố lý do, giới thiệu đại biểu; cử thư ký",
                                    10),
                            AgendaItem.planned(
                                    Topic.ROLL_CALL, "Kiểm tra đại biểu có mặt, ủy quyền", 10),
                            AgendaItem.planned(
                                    Topic.REPORT,
                                    "Trình bày dự thảo báo cáo tổng kết và phương hướng",
                                    25),
                            AgendaItem.planned(
                                    Topic.DISCUSSION, "Thảo luận; biểu quyết thông qua", 20),
                            AgendaItem.planned(
                                    Topic.POINTS, "Bảng tổng hợp điểm; ý kiến của các đơn vị", 20),
                            AgendaItem.planned(
                                    Topic.ELIGIBILITY, "Xét điều kiện đề nghị khen thưởng", 10),
                            AgendaItem.planned(
                                    Topic.NOMINATION,
                                    "Bình xét Cờ thi đua, Bằng khen; xin rút",
                                    10),
                            AgendaItem.planned(
                                    Topic.VOTE,
                                    "Bầu Ban kiểm phiếu; bỏ phiếu kín; công bố kết quả",
                                    45),
                            AgendaItem.planned(
                                    Topic.OFFICES, "Suy tôn Khối trưởng, Khối phó năm sau", 10),
                            AgendaItem.planned(
                                    Topic.DIRECTIONS, "Lãnh đạo tỉnh phát biểu chỉ đạo", 20),
                            AgendaItem.planned(
                                    Topic.HANDOVER, "Tiếp thu; bàn giao; ký giao ước thi đua", 10),
                            AgendaItem.planned(
                                    Topic.MINUTES, "Đọc và thông qua biên bản; ký", 10)));

    public Agenda {
        items = List.copyOf(items);
    }

    public boolean has(int number) {
        return number >= 1 && number <= items.size();
    }

    /** The item of that number; throws {@link IndexOutOfBoundsException} if there is none. */
    public AgendaItem item(int number) {
        return items.get(number - 1);
    }

    /** The items before this one that were never opened: passing them over breaks the order. */
    public List<Integer> passedOver(int number) {
        List<Integer> skipped = new ArrayList<>();
        for (int n = 1; n < number; n++) {
            if (item(n).openedAt() == null) {
                skipped.add(n);
            }
        }
        return skipped;
    }

    /** The number of the first item nobody has opened yet; 0 if there is none. */
    public int next() {
        return firstThat(item -> item.state() == AgendaItem.State.TO_COME);
    }

    /** The numbers of the items that are open. */
    public List<Integer> open() {
        return IntStream.rangeClosed(1, items.size())
                .filter(number -> item(number).isOpen())
                .boxed()
                .toList();
    }

    /** The items as they may be rewritten: each knows its number, none its times. */
    public List<AgendaItem> rewritten() {
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(number -> item(number).formerly(number))
                .toList();
    }

    /**
     * The items of a rewritten agenda, each with the number it has here. Who wrote no number means
     * the item of that title; of several the first that no other item stands for.
     */
    public List<AgendaItem> matched(List<AgendaItem> planned) {
        List<@Nullable Integer> formerly = new ArrayList<>();
        planned.forEach(item -> formerly.add(item.was()));
        List<AgendaItem> matched = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            String title = planned.get(i).title();
            if (formerly.get(i) == null) {
                int same = firstThat(old -> old.title().equals(title), n -> !formerly.contains(n));
                formerly.set(i, same == 0 ? null : same);
            }
            matched.add(planned.get(i).formerly(formerly.get(i)));
        }
        return matched;
    }

    /** A rewritten agenda; items that stood here keep their times. */
    public Agenda replacedBy(List<AgendaItem> planned) {
        return new Agenda(matched(planned).stream().map(this::withTimes).toList());
    }

    /**
     * The order with an item of that topic right after what is under way, or before all that is to
     * come; where the agenda has none, the usual one comes in. Empty if it is there already, or was
     * opened.
     */
    public Optional<List<AgendaItem>> withNext(Topic topic) {
        int now = firstThat(item -> topic == item.topic());
        if (now > 0 && item(now).state() != AgendaItem.State.TO_COME) {
            return Optional.empty();
        }
        List<AgendaItem> order = new ArrayList<>(rewritten());
        AgendaItem moved = now > 0 ? order.remove(now - 1) : usual(topic);
        int before = open().isEmpty() ? next() : open().getLast() + 1;
        int place = before == 0 ? order.size() : before - 1 - (now > 0 && now < before ? 1 : 0);
        order.add(place, moved);
        return order.equals(rewritten()) ? Optional.empty() : Optional.of(order);
    }

    /**
     * The usual order again: items about the same topic stand for the usual ones and keep what was
     * recorded; others stay, in front, only where something was.
     *
     * @param recorded whether something was recorded about the item of that number
     */
    public List<AgendaItem> asUsual(IntPredicate recorded) {
        List<AgendaItem> order = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (AgendaItem usual : USUAL.items) {
            int now = firstThat(item -> item.topic() == usual.topic(), n -> !taken.contains(n));
            taken.add(now);
            order.add(usual.formerly(now == 0 ? null : now));
        }
        List<AgendaItem> others =
                IntStream.rangeClosed(1, items.size())
                        .filter(number -> !taken.contains(number) && recorded.test(number))
                        .mapToObj(number -> item(number).formerly(number))
                        .toList();
        order.addAll(0, others);
        return order;
    }

    public Agenda opened(int number, OffsetDateTime at) {
        return with(number, item -> item.opened(at));
    }

    public Agenda closed(int number, OffsetDateTime at) {
        return with(number, item -> item.closed(at));
    }

    private AgendaItem withTimes(AgendaItem planned) {
        Integer was = planned.was();
        return was != null && has(was) ? planned.withTimesOf(item(was)) : planned.formerly(null);
    }

    private static AgendaItem usual(Topic topic) {
        return USUAL.item(USUAL.firstThat(item -> item.topic() == topic));
    }

    private int firstThat(Predicate<AgendaItem> wanted) {
        return firstThat(wanted, _ -> true);
    }

    /** The number of the first such item; 0 if there is none. */
    private int firstThat(Predicate<AgendaItem> wanted, IntPredicate among) {
        return IntStream.rangeClosed(1, items.size())
                .filter(among)
                .filter(number -> wanted.test(item(number)))
                .findFirst()
                .orElse(0);
    }

    private Agenda with(int number, UnaryOperator<AgendaItem> change) {
        List<AgendaItem> changed = new ArrayList<>(items);
        changed.set(number - 1, change.apply(item(number)));
        return new Agenda(changed);
    }
}
