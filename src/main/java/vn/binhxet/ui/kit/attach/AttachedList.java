package vn.binhxet.ui.kit.attach;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.adoption.Matter;
import vn.binhxet.core.handin.SignedPages;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.AttachmentState;
import vn.binhxet.session.AttachedFiles.Found;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.attach.Attaching.Copying;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.ProgressRow;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** The attached files with their state, the one on its way, and why the last one was refused. */
public final class AttachedList extends VBox {
    private static final int PERCENT = 100;

    private final Text text;
    private final VBox rows = new VBox(8);
    private final VBox progress = new VBox();
    private final Label refused = Labels.wrapping(Type.SECONDARY, "");

    public AttachedList(Attaching model) {
        super(8);
        text = model.text();
        refused.getStyleClass().add("refused");
        getChildren().addAll(rows, progress, refused);
        model.files().subscribe(this::show);
        model.copying().subscribe(this::show);
        model.problems().subscribe(this::refuse);
    }

    private void show(List<Found> files) {
        Shown.when(rows, !files.isEmpty());
        rows.getChildren().setAll(files.stream().map(this::row).toList());
    }

    private Node row(Found found) {
        Fact.FileAttached file = found.file();
        AttachmentState state = found.state();
        Badge badge = new Badge(tone(state), text.heading(state));
        HBox line = new HBox(8, Labels.wrapping(Type.STRONG, file.name()), Labels.gap(), badge);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(2, line, Labels.wrapping(Type.CAPTION, kind(file.kind())));
        if (state != AttachmentState.WHOLE) {
            row.getChildren()
                    .add(Labels.wrapping(Type.SECONDARY, text.of("attach.state." + state)));
        }
        return row;
    }

    private String kind(String kind) {
        return switch (kind) {
            case SignedPages.WORD -> text.of("attach.kind.signed");
            case Attaching.OTHER -> text.of("attach.kind.other");
            default ->
                    Matter.find(kind)
                            .map(matter -> text.of("attach.kind.of", matter))
                            .orElseGet(() -> text.of("attach.kind.of", kind));
        };
    }

    private void show(@Nullable Copying copying) {
        progress.getChildren().clear();
        if (copying != null) {
            ProgressRow bar = new ProgressRow(text.of("attach.copying", copying.name()));
            bar.show((int) (copying.part() * PERCENT), PERCENT);
            progress.getChildren().add(bar);
        }
        Shown.when(progress, copying != null);
    }

    private void refuse(List<Problem> problems) {
        refused.setText(problems.isEmpty() ? "" : text.of(problems.getFirst()));
        Shown.when(refused, !problems.isEmpty());
    }

    private static Tone tone(AttachmentState state) {
        return switch (state) {
            case WHOLE -> Tone.GOOD;
            case MISSING, UNREADABLE -> Tone.WARN;
            case CHANGED -> Tone.BAD;
        };
    }
}
