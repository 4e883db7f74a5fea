package vn.binhxet.document.contents;

import vn.binhxet.core.handin.Lacking;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.Marks;
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
 * The contents of a dossier (<i>mục lục hồ sơ</i>): each file but itself and the index for
 * machines, with its fingerprint, so that a printed page vouches for the files ({@code formats.md}
 * §6).
 */
public final class ContentsDocument {
    private static final Column SHA256 = Column.fixed(62);
    private static final int HALF_SHA256 = 32;

    private static final Column NUMBER = Column.fixed(10);

    private ContentsDocument() {}

    /**
     * The contents of the dossier of a meeting as it stands.
     *
     * @param files in the order of the dossier
     * @param leftOut what was attached and does not go with it
     */
    public static Document of(
            Meeting meeting, List<Enclosed> files, List<LeftOut> leftOut, Text text, Stamp stamp) {
        List<String> marks = Marks.of(meeting, Lacking.of(meeting, OfficialPaper.MINUTES), text);
        String title = text.of("paper.contents.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Heading.Rank.PAPER, title.toUpperCase(text.locale())));
        blocks.add(new Heading(Heading.Rank.SUBJECT, meeting.prepared().title()));
        blocks.add(new Paragraph(Paragraph.Role.MARK, "(" + String.join("; ", marks) + ")"));
        blocks.add(
                new Paragraph(
                        Paragraph.Role.BODY,
                        text.of("paper.contents.code", stamp.code().text(), stamp.entry())));
        blocks.add(table(files, text));
        if (!leftOut.isEmpty()) {
            blocks.add(new Heading(Heading.Rank.PART, text.of("paper.contents.leftOut")));
            blocks.add(tableOfLeftOut(leftOut, text));
        }
        blocks.add(new Paragraph(Paragraph.Role.NOTE, text.of("paper.contents.note")));
        return new Document(
                title + " – " + meeting.prepared().title(),
                text.locale(),
                Orientation.LANDSCAPE,
                Letterheads.of(meeting, text),
                List.of(new Part(title, blocks)),
                marks,
                meeting.prepared().rehearsal() ? text.of("paper.watermark.rehearsal") : null,
                stamp);
    }

    private static Table table(List<Enclosed> files, Text text) {
        return new Table(
                "files",
                List.of(
                        NUMBER,
                        Column.fixed(62),
                        Column.growing(60),
                        Column.fixed(14),
                        Column.fixed(22),
                        SHA256),
                2,
                head(text, "number", "file", "what", "pages", "bytes", "sha256"),
                IntStream.range(0, files.size()).mapToObj(i -> row(i + 1, files.get(i))).toList());
    }

    private static Row row(int number, Enclosed file) {
        return new Row(
                List.of(
                        Cell.whole(number, null),
                        Cell.left(file.name()),
                        Cell.left(file.what()),
                        file.pages() == 0 ? Cell.EMPTY : Cell.whole(file.pages(), null),
                        Cell.whole(file.bytes(), null),
                        sha256(file.sha256())),
                false);
    }

    private static Table tableOfLeftOut(List<LeftOut> files, Text text) {
        return new Table(
                "leftOut",
                List.of(NUMBER, Column.fixed(62), Column.growing(60), SHA256),
                2,
                head(text, "number", "file", "what", "sha256"),
                IntStream.range(0, files.size())
                        .mapToObj(i -> {
                            LeftOut file = files.get(i);
                            return new Row(
                                    List.of(
                                            Cell.whole(i + 1, null),
                                            Cell.left(file.name()),
                                            Cell.left(file.what()),
                                            sha256(file.sha256())),
                                    false);
                        })
                        .toList());
    }

    /** Half of it a line. */
    private static Cell sha256(String digits) {
        return Cell.left(digits.substring(0, HALF_SHA256) + "\n" + digits.substring(HALF_SHA256));
    }

    private static List<Head> head(Text text, String... columns) {
        return IntStream.range(0, columns.length)
                .mapToObj(i ->
                        new Head(text.of("paper.contents.head." + columns[i]), 0, i, 1, 1, false))
                .toList();
    }
}
