package vn.binhxet.ui.projector.drawing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Watermark;
import vn.binhxet.ui.projector.page.Hall;

import java.util.Locale;

/** The ground of every page: the band above, and below it whatever the page is. */
final class Sheet extends BorderPane {
    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;

    /** Left and right of everything. */
    static final double MARGIN = 80;

    /** Between the margins. */
    static final double ROOM = WIDTH - 2 * MARGIN;

    /** Under the band, less the margins above and below. */
    static final double TALL = HEIGHT - 128 - 2 * 40;

    private final Label title = HallText.of(28, "");
    private final Label bloc = HallText.of(26, "");
    private final Label note = HallText.of(28, "");
    private final Watermark mark = new Watermark("");
    private final StackPane body = new StackPane();

    /**
     * @param clock at the right of the band
     */
    Sheet(Node clock) {
        getStyleClass().add("hall-sheet");
        setMinSize(WIDTH, HEIGHT);
        VBox words = new VBox(4, title, bloc);
        words.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("hall-strong");
        note.getStyleClass().add("hall-note");
        HBox band = new HBox(40, words, Labels.gap(), note, clock);
        band.setAlignment(Pos.CENTER_LEFT);
        band.getStyleClass().add("hall-band");
        body.getStyleClass().add("hall-body");
        setTop(band);
        setCenter(new StackPane(mark, body));
    }

    void band(Hall.Band band) {
        title.setText(HallText.shortened(band.title(), 92));
        bloc.setText(HallText.shortened(band.bloc(), 100));
        mark.write(band.note().toUpperCase(Locale.ROOT));
        note.setText(band.note());
        note.setVisible(!band.note().isEmpty());
        note.setManaged(!band.note().isEmpty());
    }

    void show(Node content) {
        body.getChildren().setAll(content);
    }
}
