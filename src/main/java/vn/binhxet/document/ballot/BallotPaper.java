package vn.binhxet.document.ballot;

import org.jspecify.annotations.Nullable;

import vn.binhxet.document.Letterhead;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Locale;

/**
 * A ballot paper ({@code domain.md} §4): the same for every voter, without a number of its own, a
 * name of a voter or a place to sign.
 *
 * @param title its name, as lists of files and readers for the blind give it
 * @param language of its words
 * @param stamp the words in the frame for the stamp that makes it official
 * @param head of the columns of numbers and names
 * @param boxes the words above the boxes beside each name; none where names are struck out
 * @param rows in the order of the candidates, at least one
 * @param watermark a word across it, or null
 */
public record BallotPaper(
        String title,
        Locale language,
        Letterhead letterhead,
        String stamp,
        Heading heading,
        Notes notes,
        Row head,
        List<String> boxes,
        List<Row> rows,
        @Nullable String watermark) {
    public BallotPaper {
        boxes = List.copyOf(boxes);
        rows = List.copyOf(rows);
    }

    /**
     * What it is.
     *
     * @param name in capitals
     * @param subject what is voted on, in capitals
     * @param round which round it is for
     */
    public record Heading(String name, String subject, String round) {}

    /**
     * What a voter needs to know.
     *
     * @param rule how many may be chosen
     * @param how what to do with the paper
     * @param invalid what makes it invalid
     */
    public record Notes(String rule, String how, String invalid) {}

    /** A number as it is typed later, and a full name. */
    public record Row(String number, String name) {}

    /** The same paper with a word across it, so that nobody takes it for a real one. */
    public BallotPaper forPractice(Text text) {
        return new BallotPaper(
                title,
                language,
                letterhead,
                stamp,
                heading,
                notes,
                head,
                boxes,
                rows,
                text.of("paper.watermark.rehearsal"));
    }
}
