package vn.binhxet.document.practice;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.deck.PracticePaper;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The answer of a deck, on paper: how each practice paper reads, and what comes out. */
public final class AnswerSheet {
    private final Deck deck;
    private final Text text;
    private final DeckWords words;

    private AnswerSheet(Deck deck, Text text) {
        var prepared = deck.story().prepared();
        this.deck = deck;
        this.text = text.naming(Names.of(prepared.bloc(), prepared.regulation()));
        words = new DeckWords(deck, text);
    }

    public static Document of(Deck deck, Text text) {
        return new AnswerSheet(deck, text).document();
    }

    private Document document() {
        String title = text.of("paper.practice.answer", deck.papers().size());
        List<Block> blocks =
                List.of(
                        new Heading(Heading.Rank.PAPER, title.toUpperCase(text.locale())),
                        new Paragraph(Paragraph.Role.MARK, text.of("paper.practice.fold")),
                        papers(),
                        new Paragraph(Paragraph.Role.NOTE, counted()),
                        votes(),
                        new Paragraph(Paragraph.Role.NOTE, outcome()));
        return new Document(
                title,
                text.locale(),
                Orientation.PORTRAIT,
                null,
                List.of(new Part(title, blocks)),
                List.of(text.of("paper.mark.rehearsal")),
                text.of("paper.watermark.rehearsal"),
                null);
    }

    private Table papers() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < deck.papers().size(); i++) {
            PracticePaper paper = deck.papers().get(i);
            rows.add(
                    new Row(
                            List.of(
                                    Cell.whole(i + 1L, null),
                                    Cell.left(words.of(paper.reading())),
                                    Cell.left(Objects.requireNonNullElse(paper.note(), ""))),
                            false));
        }
        return new Table(
                "papers",
                List.of(Column.fixed(14), Column.fixed(52), Column.growing(60)),
                1,
                head("paper.practice.paper", "paper.practice.reading", "paper.practice.note"),
                rows);
    }

    private Table votes() {
        List<Row> rows =
                deck.answer().rows().stream()
                        .map(row ->
                                new Row(
                                        List.of(
                                                Cell.centred(deck.contest().printed(row.unit())),
                                                Cell.left(name(row)),
                                                Cell.whole(row.votes(), null),
                                                Cell.right(share(row)),
                                                Cell.left(fate(row))),
                                        row.chosen()))
                        .toList();
        return new Table(
                "votes",
                List.of(
                        Column.fixed(14),
                        Column.growing(52),
                        Column.fixed(20),
                        Column.fixed(24),
                        Column.fixed(40)),
                1,
                head(
                        "paper.ballot.number",
                        "paper.ballot.unit",
                        "paper.practice.votes",
                        "paper.practice.share",
                        "paper.practice.fate"),
                rows);
    }

    private List<Head> head(String... keys) {
        List<Head> head = new ArrayList<>();
        for (String key : keys) {
            head.add(new Head(text.of(key), 0, head.size(), 1, 1, false));
        }
        return head;
    }

    private String name(Result.Row row) {
        return deck.story().prepared().bloc().name(row.unit());
    }

    private String share(Result.Row row) {
        return row.share() == null ? "–" : text.percent(row.share());
    }

    private String fate(Result.Row row) {
        Tie tie = deck.answer().tie();
        if (tie != null && tie.units().contains(row.unit())) {
            return text.of("paper.practice.tied");
        }
        return text.of(row.chosen() ? "paper.practice.chosen" : "paper.practice.notChosen");
    }

    /** How many papers count, and why the others do not. */
    private String counted() {
        Tally tally = deck.answer().tally();
        List<String> reasons = new ArrayList<>();
        for (InvalidReason reason : tally.invalidByReason().keySet()) {
            reasons.add(
                    text.of("paper.practice.reason", reason, tally.invalidByReason().get(reason)));
        }
        return text.of(
                "paper.practice.counted",
                tally.returned(),
                tally.valid(),
                Objects.requireNonNullElse(tally.blank(), 0),
                tally.invalid(),
                String.join("; ", reasons));
    }

    private String outcome() {
        Result answer = deck.answer();
        String chosen =
                text.of(
                        "paper.practice.outcome",
                        Objects.requireNonNullElse(answer.needed(), 0L),
                        deck.contest().pass(),
                        answer.base(),
                        answer.chosen());
        Tie tie = answer.tie();
        return tie == null
                ? chosen
                : chosen + " " + text.of("paper.practice.tie", tie.units(), tie.seats());
    }
}
