package vn.binhxet.intake;

import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.form.StoryForm;
import vn.binhxet.port.Stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Stories as JSON files, and the one that ships with the program. */
public final class StoryFiles implements Stories {
    private static final String SAMPLE = "hoi-nghi-mau-2021.json";

    @Override
    public Outcome<Story> read(byte[] file) {
        return StoryForm.read(file);
    }

    @Override
    public byte[] sample() {
        try (InputStream sample = StoryFiles.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException("the program ships without " + SAMPLE);
            }
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
