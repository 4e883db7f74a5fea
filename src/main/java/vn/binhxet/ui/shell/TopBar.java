package vn.binhxet.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.port.Entry;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** Which meeting this is, who is here, that all is saved, and the time. */
final class TopBar extends HBox {
    private final Desk desk;
    private final Text text;
    private final Button mark;

    TopBar(Desk desk, Clock clock, Navigator navigator, List<Node> chips) {
        this.desk = desk;
        text = desk.text();
        mark = mark(navigator);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(mark, title(), Labels.gap());
        if (desk.meeting().get().prepared().rehearsal()) {
            getChildren().add(rehearsal());
        }
        getChildren().addAll(chips);
        getChildren().addAll(attendance(navigator), saved(), clock);
    }

    void focus() {
        mark.requestFocus();
    }

    private Button mark(Navigator navigator) {
        Button button = new Button("BX");
        button.setId("shell-leave");
        button.getStyleClass().setAll("mark");
        button.setAccessibleText(text.of("shell.leave"));
        button.setTooltip(new Tooltip(text.of("shell.leave")));
        button.setOnAction(_ -> navigator.go(Place.WELCOME));
        return button;
    }

    private Node title() {
        Label of = Labels.shortening(Type.CAPTION, "");
        of.textProperty()
                .bind(
                        desk.meeting()
                                .map(Meeting::bloc)
                                .map(b -> text.of("shell.bloc", b.name(), b.province())));
        String title = desk.meeting().get().prepared().title();
        VBox words = new VBox(Labels.shortening(Type.STRONG, title), of);
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private Node rehearsal() {
        return new Badge(Tone.NOTE, BootstrapIcons.ARROW_REPEAT, text.of("shell.rehearsal"));
    }

    private Node attendance(Navigator navigator) {
        Button chip = new Button();
        chip.setId("shell-attendance");
        chip.getStyleClass().setAll("badge", "chip");
        chip.setGraphic(Icons.of(BootstrapIcons.PERSON_CHECK, 14));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> navigator.go(Place.ATTENDANCE));
        desk.meeting().subscribe(now -> show(chip, now.quorum()));
        return chip;
    }

    private void show(Button chip, Quorum quorum) {
        (quorum.isReached() ? Tone.GOOD : Tone.WARN).on(chip);
        String key = quorum.isReached() ? "shell.quorate" : "shell.notQuorate";
        chip.setText(text.of(key, quorum.present(), quorum.whole()));
    }

    private Node saved() {
        Badge saved = new Badge(Tone.NEUTRAL, BootstrapIcons.CHECK2, "");
        saved.textProperty().bind(desk.entries().map(this::savedAt));
        return saved;
    }

    /** To the minute, as the times of papers are kept; the number shows that each one is there. */
    private String savedAt(List<Entry> entries) {
        Recorded last = entries.getLast().recorded();
        return text.of("shell.saved", text.time(last.at()), last.seq());
    }
}
