package vn.binhxet.province;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.form.CodesForm;
import vn.binhxet.port.CodeFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Codes as JSON files, and the sample that ships with the program. */
public final class ShippedCodes implements CodeFiles {
    private static final String SAMPLE = "bang-ma-mau.json";

    @Override
    public Outcome<Codes> read(byte[] file) {
        return CodesForm.read(file);
    }

    @Override
    public byte[] sample() {
        try (InputStream sample =
                Objects.requireNonNull(ShippedCodes.class.getResourceAsStream(SAMPLE))) {
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
