package vn.binhxet.document.kit;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Block.Signature;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.document.Table.Head;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A form to be filled in by hand: the sentences of the finished paper, with dots where the program
 * would write.
 *
 * @param text with the names of the meeting
 */
record Blank(Meeting meeting, Text text) {
    /** The least height of a row that people write into, in millimetres. */
    static final double ROW = 9;

    /** Room for a number. */
    String number() {
        return text.of("paper.kit.room.number");
    }

    /** Room for a name or a few words. */
    String words() {
        return text.of("paper.kit.room.words");
    }

    /** What is known, or room for it. */
    String known(String words) {
        return words.isBlank() ? words() : words;
    }

    /** The same of several, joined as a sentence joins them. */
    Object known(List<String> all) {
        return all.isEmpty() ? words() : all;
    }

    Paragraph said(String key, Object... args) {
        return new Paragraph(Paragraph.Role.FORM, text.of(key, args));
    }

    Paragraph note(String key, Object... args) {
        return new Paragraph(Paragraph.Role.NOTE, text.of(key, args));
    }

    Block.Heading paper(String key) {
        return new Block.Heading(Block.Heading.Rank.PAPER, text.of(key));
    }

    Block.Heading subject(String words) {
        return new Block.Heading(Block.Heading.Rank.SUBJECT, words);
    }

    Block.Heading part(String words) {
        return new Block.Heading(Block.Heading.Rank.PART, words);
    }

    /** The numbered heading of a chapter of the minutes. */
    Block.Heading chapter(int number, Heading chapter) {
        String name = text.of("minutes.heading." + chapter);
        return part(text.of("record.chapter", number, name));
    }

    /** One row of head cells, in the order of the columns. */
    static List<Head> head(String... titles) {
        List<Head> head = new ArrayList<>();
        for (String title : titles) {
            head.add(new Head(title, 0, head.size(), 1, 1, false));
        }
        return head;
    }

    /** Room to sign for each of these, side by side. */
    Signatures signed(String... keys) {
        return new Signatures(
                Arrays.stream(keys)
                        .map(key -> new Signature(List.of(text.of(key)), "", ""))
                        .toList());
    }
}
