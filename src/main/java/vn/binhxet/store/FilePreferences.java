package vn.binhxet.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.binhxet.form.PreferencesForm;
import vn.binhxet.form.PreferencesForm.ProjectionPart;
import vn.binhxet.form.PreferencesForm.WindowPart;
import vn.binhxet.port.Phrase;
import vn.binhxet.port.Preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Preferences in a small JSON file, replaced whole each time. */
public final class FilePreferences implements Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(FilePreferences.class);

    private final Path file;

    /**
     * @param file made when there is something to keep, with its folder
     */
    public FilePreferences(Path file) {
        this.file = file;
    }

    @Override
    public Kept read() {
        try {
            return PreferencesForm.read(Files.readAllBytes(file))
                    .map(FilePreferences::kept)
                    .orElse(Kept.NOTHING);
        } catch (NoSuchFileException _) {
            return Kept.NOTHING;
        } catch (IOException e) {
            LOG.warn("preferences not read", e);
            return Kept.NOTHING;
        }
    }

    @Override
    public void keep(Kept kept) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(part, form(kept).bytes());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("preferences not kept", e);
        }
    }

    private static Kept kept(PreferencesForm form) {
        WindowPart window = form.window();
        return new Kept(
                form.look(),
                window == null
                        ? null
                        : new Window(window.width(), window.height(), window.maximised()),
                form.recent().stream().map(Path::of).toList(),
                Optional.ofNullable(form.open()).map(Path::of).orElse(null),
                form.stack(),
                Boolean.TRUE.equals(form.exceptions()),
                phrases(form.phrases()),
                projection(form.projection()));
    }

    private static List<Phrase> phrases(@Nullable Map<String, String> own) {
        return own == null
                ? List.of()
                : own.entrySet().stream().map(e -> new Phrase(e.getKey(), e.getValue())).toList();
    }

    private static Map<String, String> byKey(List<Phrase> phrases) {
        Map<String, String> own = new LinkedHashMap<>();
        phrases.forEach(phrase -> own.put(phrase.key(), phrase.words()));
        return own;
    }

    private static PreferencesForm form(Kept kept) {
        return new PreferencesForm(
                kept.look(),
                part(kept.window()),
                kept.recent().stream().map(Path::toString).toList(),
                Optional.ofNullable(kept.open()).map(Path::toString).orElse(null),
                kept.stack(),
                kept.exceptions(),
                byKey(kept.phrases()),
                part(kept.projection()));
    }

    private static @Nullable WindowPart part(@Nullable Window window) {
        return window == null
                ? null
                : new WindowPart(window.width(), window.height(), window.maximised());
    }

    private static @Nullable Projection projection(@Nullable ProjectionPart part) {
        return part == null ? null : new Projection(part.screen(), part.look(), part.ceremony());
    }

    private static @Nullable ProjectionPart part(@Nullable Projection projection) {
        return projection == null
                ? null
                : new ProjectionPart(projection.screen(), projection.look(), projection.ceremony());
    }
}
