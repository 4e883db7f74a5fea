package vn.binhxet.core.submission;

import vn.binhxet.core.terms.PlainLetters;

import java.util.regex.Pattern;

/**
 * A name as it is compared between dossiers, which many hands typed: without capitals, marks,
 * blanks too many and signs. Names that are alike so may still be two; people look.
 */
public record PlainName(String letters) {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static PlainName of(String name) {
        return new PlainName(SIGNS.matcher(PlainLetters.of(name)).replaceAll(" ").strip());
    }
}
