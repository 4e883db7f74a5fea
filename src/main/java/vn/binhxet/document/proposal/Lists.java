package vn.binhxet.document.proposal;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The lists of the awards as the letter has them: how many, who, and what was decided beside. */
final class Lists {
    /** What was decided without votes, or after them. */
    static final Set<Said> DECIDED =
            EnumSet.of(
                    Said.AGREED,
                    Said.PLACE_TIE_SETTLED,
                    Said.FILLED_BY_NEXT,
                    Said.FILLED_BY_VOTE,
                    Said.LEFT_EMPTY,
                    Said.NOBODY_PROPOSED,
                    Said.PLACE_OPEN);

    private static final List<Column> COLUMNS =
            List.of(
                    Column.fixed(13),
                    Column.growing(50),
                    Column.growing(46),
                    Column.fixed(20),
                    Column.fixed(18));
    private static final List<String> HEADS = List.of("rank", "unit", "standing", "score", "votes");

    private final Meeting meeting;
    private final Text text;
    private final MinutesSentences minutes;

    Lists(Meeting meeting, Text text, MinutesSentences minutes) {
        this.meeting = meeting;
        this.text = text;
        this.minutes = minutes;
    }

    /** Every award in the order of the regulation. */
    void tell(Block heading, List<Block> to) {
        to.add(heading);
        Progress.of(meeting).awards().forEach(line -> tell(line, to));
    }

    private void tell(AwardLine line, List<Block> to) {
        List<Proposed> list = Proposed.of(meeting, line);
        if (!list.isEmpty()) {
            to.add(sentence(counted(line, list.size(), text)));
            to.add(table(line, list));
        }
        undecided(line, text).forEach(words -> to.add(sentence(words)));
        minutes.about(line.award().code(), DECIDED).forEach(words -> to.add(sentence(words)));
    }

    /** How many places there are, and how many units are proposed for them. */
    static String counted(AwardLine line, int proposed, Text text) {
        return text.of("paper.letter.list", line.award().code(), line.award().quota(), proposed);
    }

    /** That no list, or not this one, was adopted. */
    static List<String> undecided(AwardLine line, Text text) {
        return line.step() == AwardStep.PROPOSED
                ? List.of()
                : List.of(text.of("paper.letter.noList", line.award().code(), line.step()));
    }

    private Table table(AwardLine line, List<Proposed> list) {
        List<Head> heads =
                IntStream.range(0, HEADS.size())
                        .mapToObj(i -> {
                            String title = text.of("paper.list.head." + HEADS.get(i));
                            return new Head(title, 0, i, 1, 1, false);
                        })
                        .toList();
        return new Table(
                "danh_sach_" + line.award().code(),
                COLUMNS,
                2,
                heads,
                list.stream().map(this::row).toList());
    }

    private Row row(Proposed one) {
        return new Row(
                List.of(
                        Cell.centred(String.valueOf(one.place().rank())),
                        Cell.left(text.of("paper.told.value", one.unit())),
                        Cell.left(one.standing(text)),
                        ProposedCells.points(one),
                        ProposedCells.votesOfAll(one, text)),
                false);
    }

    private static Block sentence(String words) {
        return new Paragraph(Paragraph.Role.BODY, words);
    }
}
