package vn.binhxet.document.proposal;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The list of what is handed over: what this program keeps, then what only people can count, and
 * empty rows. How many there are of each is written by hand. The meeting file itself is not handed
 * over: it holds the papers of secret ballots, which stay with the bloc's secretary.
 */
final class HandedOver {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.fixed(12),
                    Column.growing(52),
                    Column.growing(56),
                    Column.fixed(20),
                    Column.fixed(22));
    private static final List<String> HEADS = List.of("number", "name", "mark", "count", "note");
    private static final List<String> BY_HAND = List.of("flag", "register", "rules", "pledges");
    private static final int EMPTY_ROWS = 3;

    private HandedOver() {}

    static Table table(Meeting meeting, Text text, Stamp stamp) {
        List<Filed> filed = new ArrayList<>();
        filed.add(
                new Filed(
                        text.of("paper.handOver.dossier"),
                        text.of("paper.handOver.code", stamp.code().text(), stamp.entry())));
        filed.addAll(Filed.handedOver(meeting, text));
        BY_HAND.forEach(one -> filed.add(new Filed(text.of("paper.handOver.hand." + one), "")));
        for (int i = 0; i < EMPTY_ROWS; i++) {
            filed.add(new Filed("", ""));
        }
        return new Table(
                "ban_giao",
                COLUMNS,
                2,
                IntStream.range(0, HEADS.size())
                        .mapToObj(i -> {
                            String title = text.of("paper.handOver.head." + HEADS.get(i));
                            return new Head(title, 0, i, 1, 1, false);
                        })
                        .toList(),
                IntStream.range(0, filed.size()).mapToObj(i -> row(i + 1, filed.get(i))).toList());
    }

    private static Row row(int number, Filed one) {
        return new Row(
                List.of(
                        Cell.whole(number, null),
                        Cell.left(one.name()),
                        Cell.left(one.mark()),
                        Cell.EMPTY,
                        Cell.EMPTY),
                false);
    }
}
