package vn.binhxet.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this computer remembers, as the file in the user's folder has it. Written by this program
 * alone; a file of another version is as good as none.
 */
public record PreferencesForm(
        @Nullable String look,
        @Nullable WindowPart window,
        List<String> recent,
        @Nullable String open,
        @Nullable Integer stack,
        @Nullable Boolean exceptions,
        @Nullable Map<String, String> phrases,
        @Nullable ProjectionPart projection) {
    private static final JsonMapper MAPPER = Json.strict().build();

    /** Size of the window. */
    public record WindowPart(double width, double height, boolean maximised) {}

    /** How the hall is shown things. */
    public record ProjectionPart(
            @Nullable String screen, @Nullable String look, boolean ceremony) {}

    /** Reads a file; empty where it is not one of ours. */
    public static Optional<PreferencesForm> read(byte[] file) {
        try {
            PreferencesForm form = MAPPER.readValue(file, PreferencesForm.class);
            return Optional.of(form).filter(f -> f.recent() != null);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    public byte[] bytes() {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(this)
                .getBytes(StandardCharsets.UTF_8);
    }
}
