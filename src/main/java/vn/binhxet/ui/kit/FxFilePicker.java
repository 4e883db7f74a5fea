package vn.binhxet.ui.kit;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file dialogs of the system; they begin in the folder chosen last, at first at home. */
public final class FxFilePicker implements FilePicker {
    private final Window window;
    private final Text text;
    private File folder = new File(System.getProperty("user.home"));

    public FxFilePicker(Window window, Text text) {
        this.window = window;
        this.text = text;
    }

    @Override
    public Optional<Path> open(String kind, String... endings) {
        return chosen(chooser(kind, endings).showOpenDialog(window));
    }

    @Override
    public List<Path> openSeveral(String kind, String ending) {
        List<File> files = chooser(kind, ending).showOpenMultipleDialog(window);
        return files == null ? List.of() : files.stream().flatMap(f -> chosen(f).stream()).toList();
    }

    @Override
    public Optional<Path> create(String kind, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        FileChooser chooser = chooser(kind, ending);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window)).map(file -> ended(file, ending));
    }

    @Override
    public Optional<Path> folder(String kind) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(text.of(kind));
        chooser.setInitialDirectory(folder);
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
        chosen.ifPresent(path -> folder = path.toFile());
        return chosen;
    }

    private FileChooser chooser(String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of(kind));
        chooser.setInitialDirectory(folder);
        List<String> patterns = Stream.of(endings).map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text.of(kind), patterns));
        return chooser;
    }

    /** Not every system adds the ending people leave out. */
    private static Path ended(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getAbsoluteFile().getParentFile();
        return Optional.of(file.toPath());
    }
}
