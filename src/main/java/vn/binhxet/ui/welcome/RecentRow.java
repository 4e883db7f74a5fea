package vn.binhxet.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** A recent file: its name, whose meeting it is, how far that has come and when. */
final class RecentRow extends Button {
    private final Text text;

    RecentRow(RecentFile file, Text text, Runnable press) {
        this.text = text;
        VBox left = new VBox(Labels.shortening(Type.STRONG, name(file)), second(file));
        left.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox content = new HBox(Icons.of(BootstrapIcons.FILE_EARMARK, 20), left, right(file));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("content");
        content.prefWidthProperty().bind(widthProperty().subtract(32));
        getStyleClass().setAll("recent-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tooltip(file.file().toString()));
        setAccessibleText(name(file) + ". " + below(file));
        setOnAction(_ -> press.run());
    }

    /** A bloc's name is cut where there is no room, what is wrong never. */
    private Label second(RecentFile file) {
        return file instanceof RecentFile.Lost
                ? Labels.wrapping(Type.SECONDARY, below(file))
                : Labels.shortening(Type.SECONDARY, below(file));
    }

    private static String name(RecentFile file) {
        return String.valueOf(file.file().getFileName());
    }

    private String below(RecentFile file) {
        return switch (file) {
            case RecentFile.Found found ->
                    text.of(
                            "shell.bloc",
                            found.meeting().bloc().name(),
                            found.meeting().bloc().province());
            case RecentFile.Lost lost -> text.of(lost.problem());
            case RecentFile.Unread _ -> text.of("welcome.reading");
        };
    }

    private Node right(RecentFile file) {
        VBox right = new VBox(2);
        right.setAlignment(Pos.CENTER_RIGHT);
        switch (file) {
            case RecentFile.Found found -> {
                String when = text.date(found.lastAt()) + " " + text.time(found.lastAt());
                right.getChildren().addAll(state(found), Labels.of(Type.CAPTION, when));
            }
            case RecentFile.Lost lost -> right.getChildren().add(lost(lost));
            case RecentFile.Unread _ -> {}
        }
        return right;
    }

    private Badge lost(RecentFile.Lost lost) {
        return lost.problem().refusal() == StoreTrouble.HELD
                ? new Badge(Tone.NEUTRAL, text.of("welcome.state.held"))
                : new Badge(Tone.BAD, text.of("welcome.state.lost"));
    }

    private Badge state(RecentFile.Found file) {
        Meeting meeting = file.meeting();
        if (file.isDamaged()) {
            return new Badge(Tone.BAD, text.of("welcome.state.damaged"));
        }
        if (meeting.prepared().rehearsal()) {
            return new Badge(
                    Tone.NOTE, BootstrapIcons.ARROW_REPEAT, text.of("welcome.state.rehearsal"));
        }
        if (meeting.proceedings().isClosed()) {
            return new Badge(Tone.GOOD, text.of("welcome.state.closed"));
        }
        return meeting.proceedings().hasBegun()
                ? new Badge(Tone.UNDER_WAY, underWay(meeting.agenda().items()))
                : new Badge(Tone.NOT_BEGUN, text.of("welcome.state.notBegun"));
    }

    private String underWay(List<AgendaItem> items) {
        long opened = items.stream().filter(item -> item.openedAt() != null).count();
        return text.of("welcome.state.underWay", opened, items.size());
    }
}
