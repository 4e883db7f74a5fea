package vn.binhxet.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.FxClip;
import vn.binhxet.ui.kit.FxWork;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.nio.file.Path;

/**
 * Says sorry for a defect: a mistake of the program, as opposed to a rule that says no or a disk
 * that fails. A window of its own, because the other one may be what is broken. The journal is
 * safe, so people may go on.
 */
public final class ErrorWindow implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorWindow.class);

    private final Text text;
    private final Path log;
    private boolean open;

    /**
     * @param log where the stack trace is written
     */
    public ErrorWindow(Text text, Path log) {
        this.text = text;
        this.log = log;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        String code = ErrorCode.of(thrown);
        LOG.error("defect {}", code, thrown);
        FxWork.show(() -> show(code));
    }

    /** One window is enough, however often the same thing goes wrong meanwhile. */
    private void show(String code) {
        if (open) {
            return;
        }
        open = true;
        Stage stage = new Stage();
        stage.setTitle(text.of("app.name"));
        stage.setScene(new Scene(content(code, stage::close)));
        stage.setOnHidden(_ -> open = false);
        stage.show();
    }

    Parent content(String code, Runnable goOn) {
        Button on = Buttons.primary(text.of("error.goOn"), null, goOn);
        on.setId("error-go-on");
        Button copy =
                Buttons.outlined(text.of("error.copy"), BootstrapIcons.CLIPBOARD, () -> copy(code));
        HBox buttons = new HBox(copy, on);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        VBox content =
                new VBox(
                        Labels.of(Type.TITLE, text.of("error.title")),
                        Labels.wrapping(Type.BODY, text.of("error.safe")),
                        labelled("error.code", Labels.of(Type.NUMBER, code)),
                        labelled("error.log", Labels.wrapping(Type.SECONDARY, log.toString())),
                        buttons);
        content.getStyleClass().add("error-window");
        return content;
    }

    private Node labelled(String key, Label value) {
        return new VBox(Labels.of(Type.SECONDARY, text.of(key)), value);
    }

    private static void copy(String code) {
        new FxClip().put(code);
    }
}
