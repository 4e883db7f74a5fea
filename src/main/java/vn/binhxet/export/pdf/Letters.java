package vn.binhxet.export.pdf;

import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.draw.LineSeparator;

import vn.binhxet.export.measure.Decree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The letters of one paper, embedded as far as they are used. */
public final class Letters {
    private final BaseFont regular = load("Regular");
    private final BaseFont bold = load("Bold");
    private final BaseFont italic = load("Italic");
    private final BaseFont boldItalic = load("BoldItalic");

    public Font regular(float size) {
        return new Font(regular, size);
    }

    public Font bold(float size) {
        return new Font(bold, size);
    }

    public Font italic(float size) {
        return new Font(italic, size);
    }

    Font boldItalic(float size) {
        return new Font(boldItalic, size);
    }

    /** A line among letters; it needs a font although it has none, lest another be embedded. */
    Chunk drawn(LineSeparator line) {
        Chunk chunk = new Chunk(line);
        chunk.setFont(regular(Decree.BODY));
        return chunk;
    }

    private static BaseFont load(String style) {
        String file = "LiberationSerif-" + style + ".ttf";
        try (InputStream stream =
                Objects.requireNonNull(
                        Liberation.class.getResourceAsStream("/liberation/" + file), file)) {
            return BaseFont.createFont(
                    file,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    false,
                    stream.readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
