package vn.binhxet.document.kit;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.progress.ForeseenRounds;
import vn.binhxet.document.BallotRun;
import vn.binhxet.document.Block;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What lies in the kit, how to go on with it, and how it comes back into the program. */
record CoverSheet(Blank blank, Stamp stamp) {
    Part part() {
        Text text = blank.text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(blank.paper("paper.kit.capitals"));
        blocks.add(blank.subject(blank.meeting().prepared().title()));
        blocks.add(
                new Block.Paragraph(
                        Block.Paragraph.Role.MARK,
                        text.of(
                                "paper.kit.asOf",
                                stamp.entry(),
                                stamp.at(),
                                stamp.at().toLocalDate())));
        blocks.add(contents());
        blocks.add(blank.part(text.of("paper.kit.when.heading")));
        blocks.add(plain("paper.kit.when"));
        blocks.add(plain("paper.kit.names"));
        blocks.add(blank.part(text.of("paper.kit.back.heading")));
        blocks.add(plain("paper.kit.back"));
        return new Part(text.of("paper.kit.part"), blocks);
    }

    private Block plain(String key) {
        return new Block.Paragraph(Block.Paragraph.Role.BODY, blank.text().of(key));
    }

    private Table contents() {
        Text text = blank.text();
        List<Row> rows = new ArrayList<>();
        add(rows, text.of("paper.kit.contents.roll"), text.of("paper.kit.contents.here"));
        for (Contest contest : ForeseenRounds.of(blank.meeting())) {
            add(
                    rows,
                    text.of("paper.kit.contents.count", contest.subject(), contest.round()),
                    text.of("paper.kit.contents.here"));
        }
        for (BallotRun run : BlankBallots.of(blank.meeting())) {
            add(
                    rows,
                    text.of(
                            "paper.kit.contents.ballots",
                            run.contest().subject(),
                            run.contest().round(),
                            run.papers()),
                    text.of("paper.kit.contents.file", BlankBallots.name(run)));
        }
        add(rows, text.of("paper.kit.contents.minutes"), text.of("paper.kit.contents.here"));
        return new Table(
                "contents",
                List.of(Column.fixed(12), Column.growing(80), Column.fixed(58)),
                1,
                Blank.head(
                        text.of("paper.kit.number"),
                        text.of("paper.kit.contents.paper"),
                        text.of("paper.kit.contents.where")),
                rows);
    }

    private static void add(List<Row> rows, String paper, String where) {
        rows.add(
                new Row(
                        List.of(
                                Cell.whole(rows.size() + 1L, null),
                                Cell.left(paper),
                                Cell.left(where)),
                        false));
    }
}
