package vn.binhxet.form.workbook;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.terms.Points;
import vn.binhxet.form.Fingerprint;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * By what a form knows whether it was made for the scheme in force: codes, their order, kinds,
 * figures and maxima. Titles, sources, classes and awards may change without making a form useless.
 */
public final class SchemeMark {
    private static final int DIGITS = 16;

    private SchemeMark() {}

    /** The first sixteen hexadecimal digits of a SHA-256. */
    public static String of(Scheme scheme) {
        StringBuilder words = new StringBuilder();
        words.append(scheme.decimals()).append(' ').append(scheme.bonusCap()).append('\n');
        scheme.sections().forEach(section -> tell(section, words));
        scheme.adjustments().forEach(line -> words.append(words(line)).append('\n'));
        String mark = Fingerprint.of(words.toString().getBytes(StandardCharsets.UTF_8));
        return mark.substring(0, DIGITS);
    }

    private static void tell(Section section, StringBuilder words) {
        words.append("[ ").append(section.code()).append('\n');
        section.criteria().forEach(criterion -> words.append(words(criterion)).append('\n'));
        section.sections().forEach(inner -> tell(inner, words));
        words.append("]\n");
    }

    private static String words(Criterion criterion) {
        return criterion.code() + "\t" + criterion.max() + "\t" + words(criterion.kind());
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case Kind.Met _ -> "met";
            case Kind.Graded(var step) -> "graded " + step;
            case Kind.Counted(var each) -> "counted " + each;
            case Kind.Ratio(_, var bands) ->
                    bands.stream()
                            .map(band -> band.from() + ":" + band.points())
                            .collect(Collectors.joining(" ", "ratio ", ""));
            case Kind.Relative _ -> "relative";
        };
    }

    private static String words(Adjustment line) {
        Points cap = line.cap();
        return line.code() + "\t" + line.each() + "\t" + (cap == null ? "" : cap);
    }
}
