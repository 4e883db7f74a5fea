package vn.binhxet.ui.adoption;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.adoption.Matter;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.AttachmentState;
import vn.binhxet.session.AttachedFiles.Found;
import vn.binhxet.text.Text;
import vn.binhxet.ui.adoption.FilesViewModel.Copying;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.ProgressRow;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/**
 * The files attached to the meeting, whether their copies still stand, and a way to attach more.
 */
final class FilesPane {
    private static final int PERCENT = 100;
    private static final String OTHER = "other";

    private final FilesViewModel model;
    private final AdoptionViewModel vote;
    private final Text text;
    private final VBox rows = new VBox(8);
    private final VBox progress = new VBox();
    private final Label refused = Labels.wrapping(Type.SECONDARY, "");
    private final Button attach = Buttons.outlined("", BootstrapIcons.PAPERCLIP, this::attach);
    private final Card node;

    /**
     * @param vote says what is voted on: that is what a file is proposed for
     */
    FilesPane(FilesViewModel model, AdoptionViewModel vote) {
        this.model = model;
        this.vote = vote;
        text = model.text();
        refused.getStyleClass().add("refused");
        refused.setId("adoption-file-refused");
        node =
                Card.titled(text.of("adopt.files"))
                        .with(
                                Labels.wrapping(Type.CAPTION, text.of("adopt.files.words")),
                                rows,
                                progress,
                                refused,
                                button(),
                                other());
        model.files().subscribe(this::show);
        model.copying().subscribe(this::show);
        model.problems().subscribe(this::refuse);
    }

    Node node() {
        return node;
    }

    void focus() {
        attach.requestFocus();
    }

    /** Attaches a file to what is voted on. */
    void attach() {
        model.attach(vote.matter().get().subject());
    }

    private Node button() {
        attach.setId("adoption-attach");
        vote.matter().subscribe(matter -> attach.setText(text.of("adopt.file.attach", matter)));
        HBox line = new HBox(12, attach, new KeyHint(KeyUse.of("", "Ctrl", "O")));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node other() {
        Button other =
                Buttons.quiet(text.of("adopt.file.attach.other"), null, () -> model.attach(OTHER));
        other.setId("adoption-attach-other");
        return other;
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
        VBox row = new VBox(2, line, Labels.wrapping(Type.CAPTION, kind(file)));
        if (state != AttachmentState.WHOLE) {
            row.getChildren()
                    .add(Labels.wrapping(Type.SECONDARY, text.of("adopt.file.state." + state)));
        }
        return row;
    }

    private String kind(Fact.FileAttached file) {
        return Matter.find(file.kind())
                .map(matter -> text.of("adopt.file.of", matter))
                .orElseGet(() ->
                        file.kind().equals(OTHER)
                                ? text.of("adopt.file.other")
                                : text.of("adopt.file.of", file.kind()));
    }

    private void show(@Nullable Copying copying) {
        progress.getChildren().clear();
        if (copying != null) {
            ProgressRow bar = new ProgressRow(text.of("adopt.file.copying", copying.name()));
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
