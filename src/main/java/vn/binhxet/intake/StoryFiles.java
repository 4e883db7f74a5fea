package vn.binhxet.intake;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.form.DeckForm;
import vn.binhxet.form.StoryForm;
import vn.binhxet.port.Stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Stories as JSON files, the one that ships with the program, and its practice papers. */
public final class StoryFiles implements Stories {
    private static final String SAMPLE = "hoi-nghi-mau-2021.json";
    private static final String DECK = "bo-phieu-tap.json";

    @Override
    public Outcome<Story> read(byte[] file) {
        return StoryForm.read(file);
    }

    @Override
    public byte[] write(Beginning beginning) {
        return StoryForm.page(beginning);
    }

    @Override
    public byte[] sample() {
        return shipped(SAMPLE);
    }

    @Override
    public Deck deck() {
        return switch (DeckForm.read(shipped(DECK))) {
            case Outcome.Done<Deck>(var deck) -> deck;
            case Outcome.Refused<Deck>(var problems) ->
                    throw new IllegalStateException(DECK + " is wrong: " + problems);
        };
    }

    private static byte[] shipped(String name) {
        try (InputStream file = StoryFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program ships without " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
