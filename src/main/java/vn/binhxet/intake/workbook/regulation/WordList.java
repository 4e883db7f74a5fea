package vn.binhxet.intake.workbook.regulation;

import vn.binhxet.text.Text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the workbook, found again however they are capitalised, spaced or composed. */
final class WordList {
    private final Text text = Text.in(Text.VIETNAMESE);

    /** How the workbook says it. */
    String of(Enum<?> constant) {
        return text.word(constant);
    }

    /** Which of these it is; empty if none. */
    <E extends Enum<E>> Optional<E> find(String word, List<E> among) {
        return among.stream().filter(one -> plain(of(one)).equals(plain(word))).findFirst();
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
