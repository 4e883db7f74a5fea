package vn.binhxet.ui.kit.phrase;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Phrase;
import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The phrases there are: those that ship with the program and people's own, which go before. Used
 * on the FX thread.
 */
public final class Phrases {
    private static final String KEY = "[a-z0-9]{1,8}";

    private final Settings settings;
    private final Text text;
    private final ReadOnlyObjectWrapper<List<Phrase>> all = new ReadOnlyObjectWrapper<>();

    public Phrases(Settings settings, Text text) {
        this.settings = settings;
        this.text = text;
        readAgain();
    }

    Text text() {
        return text;
    }

    /** People's own first. */
    ReadOnlyObjectProperty<List<Phrase>> all() {
        return all.getReadOnlyProperty();
    }

    boolean isOwn(Phrase phrase) {
        return settings.phrases().contains(phrase);
    }

    /** The words for a key, as it was typed. */
    Optional<String> words(String typed) {
        return all.get().stream()
                .filter(phrase -> phrase.key().equalsIgnoreCase(typed))
                .map(Phrase::words)
                .findFirst();
    }

    /**
     * Keeps a phrase of people's own.
     *
     * @return why not, by field: {@code key} and {@code words}; empty if it was kept
     */
    List<Problem> keep(String typed, String written) {
        String key = typed.strip().toLowerCase(Locale.ROOT);
        String words = written.strip();
        List<Problem> problems = new ArrayList<>();
        if (!key.matches(KEY)) {
            problems.add(Problem.of(PhraseRefusal.KEY_MALFORMED, "key"));
        }
        if (words.isEmpty()) {
            problems.add(Problem.of(PhraseRefusal.WORDS_MISSING, "words"));
        }
        if (problems.isEmpty()) {
            settings.keep(new Phrase(key, words));
            readAgain();
        }
        return problems;
    }

    /** Forgets one of people's own. */
    void forget(Phrase phrase) {
        settings.forgetPhrase(phrase.key());
        readAgain();
    }

    private void readAgain() {
        List<Phrase> own = settings.phrases();
        List<String> keys = own.stream().map(Phrase::key).toList();
        Stream<Phrase> stock =
                Arrays.stream(Stock.values())
                        .map(one ->
                                new Phrase(
                                        one.name().toLowerCase(Locale.ROOT),
                                        text.of("phrase.stock." + one.name())))
                        .filter(phrase -> !keys.contains(phrase.key()));
        all.set(Stream.concat(own.stream(), stock).toList());
    }
}
