package vn.binhxet.core.agenda;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /** A rewritten agenda; items that keep their title keep their times. */
    public Agenda replacedBy(List<AgendaItem> planned) {
        return new Agenda(planned.stream().map(this::withTimes).toList());
    }

    public Agenda opened(int number, OffsetDateTime at) {
        return with(number, item -> item.opened(at));
    }

    public Agenda closed(int number, OffsetDateTime at) {
        return with(number, item -> item.closed(at));
    }

    private AgendaItem withTimes(AgendaItem planned) {
        return items.stream()
                .filter(old -> old.title().equals(planned.title()))
                .findFirst()
                .map(old ->
                        new AgendaItem(
                                planned.title(),
                                planned.minutes(),
                                planned.topic(),
                                old.openedAt(),
                                old.closedAt()))
                .orElse(planned);
    }

    private Agenda with(int number, UnaryOperator<AgendaItem> change) {
        List<AgendaItem> changed = new ArrayList<>(items);
        changed.set(number - 1, change.apply(item(number)));
        return new Agenda(changed);
    }
}
