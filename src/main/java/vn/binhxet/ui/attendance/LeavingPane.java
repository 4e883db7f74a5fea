package vn.binhxet.ui.attendance;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/** Who of the picked unit leaves: all, or one of several. */
final class LeavingPane {
    private final AttendanceViewModel model;
    private final Text text;
    private final Runnable leave;
    private final VBox node = new VBox(8);

    /**
     * @param leave goes back without recording
     */
    LeavingPane(AttendanceViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        text = model.text();
    }

    Node node() {
        return node;
    }

    /** Offers those who are here. */
    void ask(RollLine line) {
        List<Node> ways = new ArrayList<>();
        ways.add(Labels.wrapping(Type.SECONDARY, text.of("attendance.leaving")));
        List<RollLine.Came> here = line.here();
        Button all =
                button(
                        line,
                        null,
                        here.size() == 1
                                ? text.of(
                                        "attendance.leaving.one", here.getFirst().who().delegate())
                                : text.of("attendance.leaving.all", here.size()));
        all.setId("attendance-leave");
        ways.add(all);
        if (here.size() > 1) {
            for (RollLine.Came came : here) {
                String delegate = came.who().delegate();
                ways.add(button(line, delegate, text.of("attendance.leaving.one", delegate)));
            }
        }
        ways.add(Buttons.quiet(text.of("attendance.later"), null, leave));
        node.getChildren().setAll(ways);
        all.requestFocus();
    }

    private Button button(RollLine line, @Nullable String delegate, String words) {
        Button button =
                Buttons.outlined(
                        words,
                        BootstrapIcons.BOX_ARROW_RIGHT,
                        () -> model.leave(line.unit(), delegate));
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }
}
