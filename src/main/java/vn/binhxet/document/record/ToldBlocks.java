package vn.binhxet.document.record;

import vn.binhxet.core.minutes.Statement;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements as they stand on paper: chapter by chapter, sentences and tables. */
final class ToldBlocks {
    private final Text text;
    private final List<Block> blocks = new ArrayList<>();
    private int chapters;

    /**
     * @param text with the names of the meeting
     */
    ToldBlocks(Text text) {
        this.text = text;
    }

    List<Block> all() {
        return List.copyOf(blocks);
    }

    /** A chapter with its number; statements of one listing below each other are one table. */
    void chapter(String heading, List<Statement> statements) {
        chapters++;
        blocks.add(new Heading(Heading.Rank.PART, text.of("record.chapter", chapters, heading)));
        List<Statement> rows = new ArrayList<>();
        for (Statement told : statements) {
            Optional<Listing> listing = Listing.of(told.said());
            if (!rows.isEmpty() && !Listing.of(rows.getFirst().said()).equals(listing)) {
                table(rows);
            }
            if (listing.isPresent()) {
                rows.add(told);
            } else {
                blocks.add(new Paragraph(Paragraph.Role.BODY, text.of(told)));
            }
        }
        table(rows);
    }

    private void table(List<Statement> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Listing listing = Listing.of(rows.getFirst().said()).orElseThrow();
        List<Head> head = new ArrayList<>();
        for (int i = 0; i < listing.columns().size(); i++) {
            String title = text.of("paper.told." + listing + "." + i);
            head.add(new Head(title, 0, i, 1, 1, false));
        }
        blocks.add(
                new Table(
                        "told" + blocks.size(),
                        listing.columns(),
                        2,
                        head,
                        rows.stream()
                                .map(row -> new Row(Listing.cells(row, text), false))
                                .toList()));
        rows.clear();
    }
}
