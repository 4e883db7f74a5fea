package vn.binhxet.document.proposal;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading.Rank;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Block.Paragraph.Role;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.HeadSignature;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The list of those proposed (<i>danh sách đề nghị khen thưởng</i>): one table, the awards in the
 * order of the regulation and the units of each best first; below it what was decided beside the
 * votes, and who withdrew or was barred. It goes with the letter unless it has its own number.
 */
public final class AwardListDocument {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.fixed(12),
                    Column.growing(50),
                    Column.growing(28),
                    Column.fixed(14),
                    Column.growing(44),
                    Column.fixed(18),
                    Column.fixed(16),
                    Column.fixed(16),
                    Column.fixed(18),
                    Column.growing(28));
    private static final List<String> HEADS =
            List.of(
                    "number",
                    "unit",
                    "award",
                    "rank",
                    "standing",
                    "score",
                    "votes",
                    "whole",
                    "share",
                    "note");

    private final Meeting meeting;
    private final Text text;
    private final ProposalPaper paper;
    private final MinutesSentences minutes;
    private final List<AwardLine> awards;
    private final List<Block> blocks = new ArrayList<>();

    private AwardListDocument(Meeting meeting, Text text) {
        this.meeting = meeting;
        this.text = text;
        paper = ProposalPaper.of(meeting, text, OfficialPaper.AWARD_LIST);
        minutes = MinutesSentences.of(meeting, text);
        awards = Progress.of(meeting).awards();
    }

    /** The paper as things stand; the text has the names of the meeting. */
    public static Document of(Meeting meeting, Text text, Stamp stamp) {
        return new AwardListDocument(meeting, text).document(stamp);
    }

    private Document document(Stamp stamp) {
        blocks.addAll(paper.heading(text.of("paper.list.title"), subject()));
        List<Proposed> all =
                awards.stream().flatMap(line -> Proposed.of(meeting, line).stream()).toList();
        if (!all.isEmpty()) {
            blocks.add(table(all));
        }
        below(all);
        restrictions();
        blocks.add(new Signatures(List.of(HeadSignature.of(meeting, text, paper.signer()))));
        return paper.document(text.of("paper.list.name"), Orientation.LANDSCAPE, blocks, stamp);
    }

    private String subject() {
        Fact.DocumentNumbered letter = OfficialPaper.LETTER.numbered(meeting);
        String year = String.valueOf(meeting.year());
        return letter == null
                ? text.of("paper.list.subject", year)
                : text.of(
                        "paper.list.subject.letter",
                        year,
                        letter.number(),
                        ProposalPaper.day(letter));
    }

    private Table table(List<Proposed> all) {
        List<Head> heads =
                IntStream.range(0, HEADS.size())
                        .mapToObj(i -> {
                            String title = text.of("paper.list.head." + HEADS.get(i));
                            return new Head(title, 0, i, 1, 1, false);
                        })
                        .toList();
        List<Row> rows =
                IntStream.range(0, all.size()).mapToObj(i -> row(i + 1, all.get(i))).toList();
        return new Table("danh_sach", COLUMNS, 2, heads, rows);
    }

    private Row row(int number, Proposed one) {
        return new Row(
                List.of(
                        Cell.whole(number, null),
                        Cell.left(text.of("paper.told.value", one.unit())),
                        Cell.left(text.of("paper.told.value", one.award().code())),
                        Cell.whole(one.place().rank(), null),
                        Cell.left(one.standing(text)),
                        ProposedCells.points(one),
                        ProposedCells.votes(one),
                        ProposedCells.whole(one),
                        ProposedCells.share(one),
                        Cell.left(one.note(text))),
                false);
    }

    /** How many for each award, what shares are taken of, and what was decided beside votes. */
    private void below(List<Proposed> all) {
        for (AwardLine line : awards) {
            List<Proposed> list =
                    all.stream().filter(one -> one.award().equals(line.award())).toList();
            if (!list.isEmpty()) {
                say(counted(line, list));
            }
            Lists.undecided(line, meeting, text).forEach(this::say);
            minutes.about(line.award().code(), Lists.DECIDED).forEach(this::say);
        }
    }

    private String counted(AwardLine line, List<Proposed> list) {
        Award award = line.award();
        Set<Base> bases =
                list.stream()
                        .map(Proposed::decided)
                        .filter(Objects::nonNull)
                        .map(decided -> decided.round().contest().pass().of())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return bases.isEmpty()
                ? text.of("paper.list.count", award.code(), award.quota(), list.size())
                : text.of(
                        "paper.list.count.share", award.code(), award.quota(), list.size(), bases);
    }

    private void restrictions() {
        List<String> told =
                minutes.of(Heading.ELIGIBILITY, EnumSet.range(Said.BARRED, Said.WITHDREW_DATED));
        if (!told.isEmpty()) {
            blocks.add(new Block.Heading(Rank.PART, text.of("paper.list.restrictions")));
            told.forEach(this::say);
        }
    }

    private void say(String words) {
        blocks.add(new Paragraph(Role.BODY, words));
    }
}
