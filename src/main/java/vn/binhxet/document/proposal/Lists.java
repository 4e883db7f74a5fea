package vn.binhxet.document.proposal;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.terms.Code;
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
            List.of(Column.fixed(14), Column.growing(80), Column.fixed(24), Column.fixed(24));
    private static final List<String> HEADS = List.of("rank", "unit", "score", "votes");

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
            boolean leads = list.getFirst().leads();
            to.add(
                    sentence(
                            text.of(
                                    leads ? "paper.letter.leading" : "paper.letter.standing",
                                    line.award().code(),
                                    line.award().quota(),
                                    list.size(),
                                    meeting.bloc().name())));
            to.add(table(line, list));
        }
        undecided(line, meeting, text).forEach(words -> to.add(sentence(words)));
        minutes.about(line.award().code(), DECIDED).forEach(words -> to.add(sentence(words)));
    }

    /** That no list was adopted, or one after which something is still to be decided. */
    static List<String> undecided(AwardLine line, Meeting meeting, Text text) {
        if (line.step() == AwardStep.PROPOSED) {
            return List.of();
        }
        Code award = line.award().code();
        boolean adopted = meeting.decisions().proposal(award).isPresent();
        String key = adopted ? "paper.letter.listOpen" : "paper.letter.noList";
        return List.of(text.of(key, award, line.step()));
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
                        ProposedCells.points(one),
                        ProposedCells.votesOfAll(one, text)),
                false);
    }

    private static Block sentence(String words) {
        return new Paragraph(Paragraph.Role.BODY, words);
    }
}
