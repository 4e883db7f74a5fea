package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfContentByte;

import vn.binhxet.document.ballot.BallotPaper;
import vn.binhxet.document.ballot.BallotPaper.Row;
import vn.binhxet.export.pdf.Letters;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of numbers, names and boxes: how wide they are, how high their rows, and their lines.
 */
final class Columns {
    private static final float PADDING = 0.26f;
    private static final float SIDE = 4;
    private static final float BOX_COLUMN = 4.3f;
    private static final float BOX = 1.1f;
    private static final float BORDER = 0.6f;
    private static final float BOX_BORDER = 0.9f;
    private static final Color SHADE = new Color(0xEDEDED);

    private final BallotPaper paper;
    private final Font font;
    private final Font bold;
    private final float number;
    private final float box;
    private final float name;
    private final Map<Row, Lines> names = new HashMap<>();

    /**
     * @param size of the letters
     * @param room for all columns
     */
    Columns(BallotPaper paper, Letters letters, float size, float room) {
        this.paper = paper;
        font = letters.regular(size);
        bold = letters.bold(size);
        float widest = Lines.width(paper.head().number(), bold);
        for (Row row : paper.rows()) {
            widest = Math.max(widest, Lines.width(row.number(), font));
        }
        number = widest + 2 * SIDE;
        box = size * BOX_COLUMN;
        name = room - number - paper.boxes().size() * box;
    }

    /** Where columns begin and the last one ends, from the left. */
    private List<Float> edges() {
        List<Float> edges = new ArrayList<>(List.of(0f, number, number + name));
        for (int i = 1; i <= paper.boxes().size(); i++) {
            edges.add(number + name + i * box);
        }
        return edges;
    }

    /** From the left to the middle of a column. */
    float middle(int column) {
        List<Float> edges = edges();
        return (edges.get(column) + edges.get(column + 1)) / 2;
    }

    /** From the left to where names begin. */
    float names() {
        return number + SIDE;
    }

    private Lines number(Row row) {
        return Lines.of(row.number(), font, number);
    }

    Lines name(Row row) {
        return names.computeIfAbsent(row, r -> Lines.of(r.name(), font, name - 2 * SIDE));
    }

    /** What stands above each column. */
    private List<Lines> head() {
        List<Lines> head = new ArrayList<>();
        head.add(Lines.of(paper.head().number(), bold, number));
        head.add(Lines.of(paper.head().name(), bold, name - 2 * SIDE));
        paper.boxes().forEach(words -> head.add(Lines.of(words, bold, box - SIDE)));
        return head;
    }

    float headHeight() {
        return padded((float) head().stream().mapToDouble(Lines::height).max().orElse(0));
    }

    float height(Row row) {
        return padded(name(row).height());
    }

    /** The side of a box. */
    float box() {
        return font.getSize() * BOX;
    }

    /**
     * Draws what stands above the rows.
     *
     * @param left where the columns begin
     */
    void drawHead(PdfContentByte on, float left, float top) {
        float height = headHeight();
        on.setColorFill(SHADE);
        on.rectangle(left, top - height, edges().getLast(), height);
        on.fill();
        grid(on, left, top, height);
        List<Lines> head = head();
        for (int i = 0; i < head.size(); i++) {
            Lines words = head.get(i);
            words.centred(on, left + middle(i), top - (height - words.height()) / 2);
        }
    }

    /** Draws a row with its boxes. */
    void draw(PdfContentByte on, Row row, float left, float top) {
        float height = height(row);
        grid(on, left, top, height);
        Lines figure = number(row);
        figure.centred(on, left + middle(0), top - (height - figure.height()) / 2);
        Lines name = name(row);
        name.from(on, left + names(), top - (height - name.height()) / 2);
        float side = box();
        on.setLineWidth(BOX_BORDER);
        for (int i = 1; i <= paper.boxes().size(); i++) {
            float x = left + middle(i + 1) - side / 2;
            on.rectangle(x, top - (height + side) / 2, side, side);
        }
        on.stroke();
    }

    /** The lines around the cells of a row. */
    private void grid(PdfContentByte on, float left, float top, float height) {
        on.setLineWidth(BORDER);
        List<Float> edges = edges();
        for (int i = 1; i < edges.size(); i++) {
            float width = edges.get(i) - edges.get(i - 1);
            on.rectangle(left + edges.get(i - 1), top - height, width, height);
        }
        on.stroke();
    }

    private float padded(float height) {
        return height + 2 * PADDING * font.getSize();
    }
}
