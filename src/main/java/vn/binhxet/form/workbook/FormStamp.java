package vn.binhxet.form.workbook;

import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.form.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a score form says about itself, on a sheet that Excel does not show: in each row a word and
 * what it stands for.
 *
 * @param bloc name of the bloc when the form was made
 * @param scheme the {@link SchemeMark} of the scheme it was made for
 * @param units in the order of the pages; one at the first stage
 * @param sheets names of the sheets, page by page
 * @param heads what stands at the head of each column
 */
public record FormStamp(
        Stage stage,
        String bloc,
        int year,
        String scheme,
        List<UnitId> units,
        List<String> sheets,
        List<String> heads) {
    /** Which files are ours. */
    public static final String FORMAT = "binhxet.scores/1";

    /** The name of the sheet. */
    public static final String SHEET = "binhxet";

    public FormStamp {
        units = List.copyOf(units);
        sheets = List.copyOf(sheets);
        heads = List.copyOf(heads);
    }

    /** The rows of the sheet. */
    public List<List<String>> rows() {
        return List.of(
                List.of("format", FORMAT),
                List.of("stage", Words.of(stage)),
                List.of("bloc", bloc),
                List.of("year", Integer.toString(year)),
                List.of("scheme", scheme),
                row("units", units.stream().map(UnitId::value)),
                row("sheets", sheets.stream()),
                row("heads", heads.stream()));
    }

    /** What such rows say; empty if they are not ours. */
    public static Optional<FormStamp> of(List<List<String>> rows) {
        Map<String, List<String>> words = new HashMap<>();
        rows.stream()
                .filter(row -> row.size() > 1)
                .forEach(row -> words.put(row.getFirst(), row.subList(1, row.size())));
        String year = first(words, "year");
        List<String> units = words.getOrDefault("units", List.of());
        if (!first(words, "format").equals(FORMAT)
                || !year.matches("\\d{4}")
                || units.isEmpty()
                || !units.stream().allMatch(Code::isValid)) {
            return Optional.empty();
        }
        return Words.constant(Stage.class, first(words, "stage"))
                .map(stage ->
                        new FormStamp(
                                stage,
                                first(words, "bloc"),
                                Integer.parseInt(year),
                                first(words, "scheme"),
                                units.stream().map(UnitId::new).toList(),
                                words.getOrDefault("sheets", List.of()),
                                words.getOrDefault("heads", List.of())));
    }

    private static List<String> row(String word, Stream<String> values) {
        List<String> row = new ArrayList<>(List.of(word));
        values.forEach(row::add);
        return row;
    }

    private static String first(Map<String, List<String>> words, String word) {
        return words.getOrDefault(word, List.of("")).getFirst();
    }
}
