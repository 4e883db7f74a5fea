package vn.binhxet.document.invitation;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Timetable;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterhead;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of business with its planned times (<i>chương trình hội nghị</i>). Before anybody knows
 * when the meeting begins, the column of the hours is left free to write in.
 */
record Programme(Occasion occasion) {
    private static final double ROOM_TO_WRITE = 8;

    Part part(Letterhead head, Block signature) {
        Text text = occasion.text();
        Agenda agenda = occasion.meeting().agenda();
        List<Block> blocks = new ArrayList<>();
        blocks.add(head);
        blocks.add(new Heading(Heading.Rank.PAPER, text.of("paper.invitation.programme.capitals")));
        blocks.add(new Heading(Heading.Rank.SUBJECT, occasion.meeting().prepared().title()));
        blocks.add(occasion.time());
        blocks.add(occasion.place());
        blocks.add(occasion.chair());
        blocks.add(table(agenda));
        int minutes = agenda.items().stream().mapToInt(AgendaItem::minutes).sum();
        if (minutes > 0) {
            blocks.add(
                    new Paragraph(
                            Paragraph.Role.NOTE,
                            text.of(
                                    "paper.invitation.programme.length",
                                    occasion.length(minutes))));
        }
        blocks.add(signature);
        return new Part(text.of("paper.invitation.programme"), blocks);
    }

    private Table table(Agenda agenda) {
        OffsetDateTime begun = occasion.meeting().proceedings().begunAt();
        List<Row> rows =
                Timetable.of(agenda, begun, List.of(), begun == null ? OffsetDateTime.MIN : begun)
                        .slots()
                        .stream()
                        .map(this::row)
                        .toList();
        return new Table(
                "programme",
                List.of(Column.fixed(12), Column.fixed(28), Column.growing(80), Column.fixed(22)),
                1,
                List.of(head(0, "number"), head(1, "hour"), head(2, "item"), head(3, "minutes")),
                rows);
    }

    private Row row(Timetable.Slot slot) {
        int minutes = slot.item().minutes();
        return new Row(
                List.of(
                        Cell.whole(slot.number(), null),
                        Cell.centred(hours(slot)),
                        Cell.left(slot.item().title()),
                        minutes == 0 ? Cell.EMPTY : Cell.whole(minutes, null)),
                false,
                ROOM_TO_WRITE);
    }

    private String hours(Timetable.Slot slot) {
        OffsetDateTime from = slot.planned();
        if (from == null) {
            return "";
        }
        Text text = occasion.text();
        return text.of(
                "paper.invitation.programme.hours", from, from.plusMinutes(slot.item().minutes()));
    }

    private Head head(int column, String what) {
        String title = occasion.text().of("paper.invitation.programme." + what);
        return new Head(title, 0, column, 1, 1, false);
    }
}
