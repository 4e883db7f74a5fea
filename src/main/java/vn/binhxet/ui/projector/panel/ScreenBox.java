package vn.binhxet.ui.projector.panel;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.projector.window.Display;
import vn.binhxet.ui.projector.window.HallWindow;
import vn.binhxet.ui.projector.window.HallWindow.State;

import java.util.List;

/** Which screen the hall looks at, and what to do where there is none. */
final class ScreenBox extends VBox {
    private final HallWindow window;
    private final Text text;

    ScreenBox(HallWindow window, Text text) {
        super(8);
        this.window = window;
        this.text = text;
    }

    /** Shows how things stand. */
    void look() {
        List<Display> others = window.others();
        FlowPane ways = new FlowPane(8, 8);
        for (int i = 0; i < others.size(); i++) {
            Display one = others.get(i);
            String says = text.of("projector.screen.open", i + 1, one.width(), one.height());
            Button open = Buttons.outlined(says, BootstrapIcons.DISPLAY, () -> window.open(one));
            open.setId("projector-screen-" + (i + 1));
            ways.getChildren().add(open);
        }
        if (others.isEmpty()) {
            Button preview =
                    Buttons.outlined(
                            text.of("projector.screen.preview"),
                            BootstrapIcons.WINDOW,
                            () -> window.preview(text.of("projector.screen.title")));
            preview.setId("projector-preview");
            ways.getChildren().add(preview);
        }
        if (window.state().get() != State.CLOSED) {
            Button close =
                    Buttons.quiet(
                            text.of("projector.screen.close"),
                            BootstrapIcons.X_CIRCLE,
                            window::close);
            close.setId("projector-close");
            ways.getChildren().add(close);
        }
        getChildren().setAll(Labels.wrapping(Type.SECONDARY, says(others)), ways);
    }

    private String says(List<Display> others) {
        State state = window.state().get();
        if (others.isEmpty()) {
            return text.of(
                    state == State.LOST ? "projector.screen.lost" : "projector.screen.alone");
        }
        return text.of("projector.screen." + state.name());
    }
}
