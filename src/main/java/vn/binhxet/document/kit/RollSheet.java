package vn.binhxet.document.kit;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.Block;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Who comes, and signs for it; whoever the file has in the room already stands in print. */
record RollSheet(Blank blank) {
    private static final int ROWS_FOR_OTHERS = 2;

    Part part() {
        Meeting meeting = blank.meeting();
        Text text = blank.text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(blank.paper("paper.kit.roll.capitals"));
        blocks.add(blank.subject(meeting.prepared().title()));
        blocks.add(table());
        int units = meeting.bloc().units().size();
        Quorum quorum = meeting.quorum();
        blocks.add(
                quorum.whole() == 0
                        ? blank.said("paper.kit.roll.sum", units, blank.number())
                        : blank.said(
                                "paper.kit.roll.sum.quorum",
                                units,
                                blank.number(),
                                quorum.needed(),
                                quorum.whole()));
        blocks.add(blank.said("paper.kit.roll.absent"));
        blocks.add(new Block.Lines(2));
        blocks.add(blank.said("paper.kit.roll.proxies"));
        blocks.add(new Block.Lines(1));
        blocks.add(blank.signed("paper.sign.secretary", "paper.sign.chair"));
        return new Part(text.of("paper.kit.roll"), blocks);
    }

    private Table table() {
        Text text = blank.text();
        List<Row> rows = new ArrayList<>();
        blank.meeting().bloc().units().forEach(unit -> unit(unit, rows));
        for (Guest guest : blank.meeting().bloc().guests()) {
            row(rows, text.of("paper.kit.roll.guest"), guest.name(), guest.role(), "");
        }
        for (int i = 0; i < ROWS_FOR_OTHERS; i++) {
            row(rows, "", "", "", "");
        }
        return new Table(
                "roll",
                List.of(
                        Column.fixed(10),
                        Column.growing(46),
                        Column.fixed(34),
                        Column.fixed(28),
                        Column.fixed(14),
                        Column.fixed(30)),
                2,
                Blank.head(
                        text.of("paper.kit.number"),
                        text.of("paper.kit.unit"),
                        text.of("paper.kit.roll.delegate"),
                        text.of("paper.kit.roll.role"),
                        text.of("paper.kit.roll.time"),
                        text.of("paper.kit.roll.signature")),
                rows);
    }

    /** A row for each who is there or was called, one at least. */
    private void unit(Unit unit, List<Row> rows) {
        List<Presence> here =
                blank.meeting().roll().people().stream()
                        .filter(person -> person.isHere() && person.standsFor().equals(unit.id()))
                        .toList();
        Integer called = unit.delegates();
        int people = Math.max(here.size(), called == null ? 1 : Math.max(1, called));
        for (int i = 0; i < people; i++) {
            String name = i == 0 ? unit.name() : unit.label();
            if (i < here.size()) {
                Presence person = here.get(i);
                String time = blank.text().time(person.arrivedAt());
                row(rows, name, person.delegate(), person.role(), time);
            } else {
                row(rows, name, "", "", "");
            }
        }
    }

    private static void row(
            List<Row> rows, String unit, String delegate, String role, String time) {
        rows.add(
                new Row(
                        List.of(
                                Cell.whole(rows.size() + 1L, null),
                                Cell.left(unit),
                                Cell.left(delegate),
                                Cell.left(role),
                                Cell.centred(time),
                                Cell.EMPTY),
                        false,
                        Blank.ROW));
    }
}
