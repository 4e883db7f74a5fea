package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfContentByte;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines that fit a width, and where they stand once they are drawn. */
record Lines(List<String> all, Font font) {
    private static final float LEADING = 1.24f;

    /** From the top of a line to the foot of its letters; marks above capitals need room. */
    private static final float ASCENT = 0.96f;

    /** From the foot of the letters up to where a pen goes through them. */
    private static final float MIDDLE = 0.26f;

    /**
     * Breaks words at blanks; a word longer than the width is broken within.
     *
     * @param width in points
     */
    static Lines of(String words, Font font, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) > width && !line.isEmpty()) {
                lines.add(line.toString());
                longer = word;
            }
            while (width(longer, font) > width) {
                int end = fitting(longer, font, width);
                lines.add(longer.substring(0, end));
                longer = longer.substring(end);
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return new Lines(lines, font);
    }

    static float width(String words, Font font) {
        return font.getBaseFont().getWidthPoint(words, font.getSize());
    }

    private static int fitting(String word, Font font, float width) {
        int end = 1;
        while (end < word.length() - 1 && width(word.substring(0, end + 1), font) <= width) {
            end++;
        }
        return end;
    }

    float leading() {
        return font.getSize() * LEADING;
    }

    float height() {
        return all.size() * leading();
    }

    float widest() {
        return (float) all.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
    }

    /** Draws them centred, the first line right below {@code top}; where the last one ends. */
    float centred(PdfContentByte on, float middle, float top) {
        return draw(on, Element.ALIGN_CENTER, middle, top);
    }

    /** Draws them from {@code left} on. */
    float from(PdfContentByte on, float left, float top) {
        return draw(on, Element.ALIGN_LEFT, left, top);
    }

    /** How far below their top a pen goes through each line. */
    List<Float> strokes() {
        List<Float> below = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            below.add(i * leading() + (ASCENT - MIDDLE) * font.getSize());
        }
        return below;
    }

    private float draw(PdfContentByte on, int align, float x, float top) {
        on.beginText();
        on.setFontAndSize(font.getBaseFont(), font.getSize());
        if (font.getColor() == null) {
            on.resetRGBColorFill();
        } else {
            on.setColorFill(font.getColor());
        }
        for (int i = 0; i < all.size(); i++) {
            float foot = top - i * leading() - ASCENT * font.getSize();
            on.showTextAligned(align, all.get(i), x, foot, 0);
        }
        on.endText();
        return top - height();
    }
}
