package vn.binhxet.ui.projector.window;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import java.util.List;

/** The screens of this machine. */
public final class FxDisplays implements Displays {
    private static final double PREVIEW_WIDTH = 960;
    private static final double PREVIEW_HEIGHT = 540;

    private final Stage main;
    private final ReadOnlyObjectWrapper<List<Display>> all = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param main the secretary's window; when it is closed, nobody shows the hall anything
     */
    public FxDisplays(Stage main) {
        this.main = main;
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> look());
        main.xProperty().subscribe((_, _) -> look());
        main.yProperty().subscribe((_, _) -> look());
        look();
    }

    @Override
    public ObservableValue<List<Display>> all() {
        return all.getReadOnlyProperty();
    }

    @Override
    public Opened fill(Display on, Parent content, Runnable closed) {
        Stage stage = stage(content, closed);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.getScene().setCursor(Cursor.NONE);
        bound(stage, on);
        // whoever types goes on typing: the hall's window never has the keys
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        main.requestFocus();
                    }
                });
        stage.show();
        bound(stage, on);
        main.requestFocus();
        return opened(stage);
    }

    @Override
    public Opened preview(String title, Parent content, Runnable closed) {
        Stage stage = stage(content, closed);
        stage.setTitle(title);
        stage.setWidth(PREVIEW_WIDTH);
        stage.setHeight(PREVIEW_HEIGHT);
        stage.show();
        return opened(stage);
    }

    private Stage stage(Parent content, Runnable closed) {
        Stage stage = new Stage();
        Scene scene = new Scene(content);
        scene.getStylesheets().setAll(main.getScene().getStylesheets());
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            closed.run();
        });
        return stage;
    }

    private static Opened opened(Stage stage) {
        return new Opened() {
            @Override
            public void moveTo(Display on) {
                bound(stage, on);
            }

            @Override
            public void close() {
                stage.close();
            }
        };
    }

    private static void bound(Stage stage, Display on) {
        stage.setX(on.x());
        stage.setY(on.y());
        stage.setWidth(on.width());
        stage.setHeight(on.height());
    }

    private void look() {
        List<Display> now = Screen.getScreens().stream().map(this::display).toList();
        if (!now.equals(all.get())) {
            all.set(now);
        }
    }

    private Display display(Screen screen) {
        Rectangle2D is = screen.getBounds();
        return new Display(
                (int) is.getMinX(),
                (int) is.getMinY(),
                (int) is.getWidth(),
                (int) is.getHeight(),
                screen.equals(ours()));
    }

    /** The screen in which the middle of the main window lies; before it is shown, the first. */
    private Screen ours() {
        double x = main.getX() + main.getWidth() / 2;
        double y = main.getY() + main.getHeight() / 2;
        return Screen.getScreens().stream()
                .filter(screen -> screen.getBounds().contains(x, y))
                .findFirst()
                .orElseGet(Screen::getPrimary);
    }
}
