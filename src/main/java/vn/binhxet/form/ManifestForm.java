package vn.binhxet.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.binhxet.form.SummaryForm.Generator;
import vn.binhxet.form.SummaryForm.JournalPart;

import java.util.List;

/**
 * The index of a dossier ({@code binhxet.manifest/1}): every file but itself, with its length and
 * fingerprint, and the journal they were read from.
 *
 * @param files in the order of the dossier's contents
 */
public record ManifestForm(
        String format, Generator generator, JournalPart journal, List<FilePart> files) {
    /** What {@code format} says. */
    public static final String FORMAT = "binhxet.manifest/1";

    /** Its name within the dossier. */
    public static final String NAME = "manifest.json";

    private static final JsonMapper MAPPER =
            Json.strict()
                    .annotationIntrospector(new NullMarks())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    /**
     * A file of the dossier.
     *
     * @param sha256 in small hexadecimal digits
     */
    public record FilePart(String name, long bytes, String sha256) {}

    /** The file. */
    public byte[] bytes() {
        return Json.page(MAPPER.valueToTree(this));
    }

    /** Reads it back; null where it is no index of a dossier. Unknown names are passed over. */
    public static @Nullable ManifestForm read(byte[] bytes) {
        try {
            ManifestForm read = MAPPER.readValue(bytes, ManifestForm.class);
            return FORMAT.equals(read.format()) ? read : null;
        } catch (JacksonException | NullPointerException _) {
            return null;
        }
    }
}
