package vn.binhxet.ui.scoring.take;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.binhxet.session.Workbooks;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.Work;
import vn.binhxet.ui.kit.part.Shown;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * Excel files out and in, shown over the screen of the points while it is open. Files may be
 * dropped on that screen too; then it opens by itself.
 */
public final class SheetIntake {
    private final TakeViewModel model;
    private final TakeView view;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Screen below;

    public SheetIntake(
            Desk desk, Notices notices, Workbooks workbooks, Work work, FilePicker picker) {
        model = new TakeViewModel(desk, notices, workbooks, work, picker);
        view = new TakeView(model, this::close);
    }

    /** Shows it. */
    public void open() {
        open.set(true);
        view.focus();
    }

    /** The screen of the points with this above it while it is open. */
    public Screen over(Screen screen) {
        below = screen;
        Parent upper = view.build();
        StackPane both = new StackPane(screen.view(), upper);
        both.setMinSize(0, 0);
        Shown.when(screen.view(), open.not());
        Shown.when(upper, open);
        upper.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        both.setOnDragOver(SheetIntake::accept);
        both.setOnDragDropped(this::dropped);
        ObservableValue<NextStep> steps =
                Bindings.createObjectBinding(
                        () -> TakeNext.of(model), model.files(), model.doing());
        return new Covered(screen, both, open, steps, keys(), view::focus);
    }

    private List<KeyUse> keys() {
        Text text = model.text();
        return List.of(
                KeyUse.of(text.of("take.key.fold"), "Space"),
                KeyUse.of(text.of("take.key.remove"), "Delete"),
                KeyUse.of(text.of("take.key.back"), "Esc"));
    }

    private void close() {
        open.set(false);
        if (below != null) {
            below.shown();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        open();
        model.take(files);
        event.setDropCompleted(true);
        event.consume();
    }
}
