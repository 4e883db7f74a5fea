package vn.binhxet.form.workbook.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several items in one cell, between semicolons. An item that holds a semicolon or a quotation mark
 * stands in quotation marks, its own doubled.
 */
public final class Listing {
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"|([^;\"]*))\\s*(;|\\z)");

    private Listing() {}

    public static String join(List<String> items) {
        return items.stream().map(Listing::quoted).collect(Collectors.joining("; "));
    }

    /** The items, without empty ones; nothing if a quotation mark is not closed. */
    public static Optional<List<String>> split(String cell) {
        List<String> items = new ArrayList<>();
        Matcher matcher = ITEM.matcher(cell);
        int at = 0;
        while (at < cell.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            String quoted = matcher.group(1);
            String item = quoted == null ? matcher.group(2).strip() : quoted.replace("\"\"", "\"");
            if (!item.isEmpty()) {
                items.add(item);
            }
            at = matcher.end();
        }
        return Optional.of(items);
    }

    private static String quoted(String item) {
        return item.contains(";") || item.contains("\"")
                ? "\"" + item.replace("\"", "\"\"") + "\""
                : item;
    }
}
