package vn.binhxet.ui.projector.drawing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.projector.page.Page;

/** Draws the pages of few, large words. */
final class WordPages {
    private static final double BAR = 1200;

    /** Letters of an integrity code, which alone on a page is larger. */
    private static final int CODE = 19;

    private WordPages() {}

    static Node title(Page.Title page) {
        Region line = new Region();
        line.getStyleClass().add("hall-line");
        return middle(
                narrow(centred(72, page.title(), 460, "hall-strong")),
                line,
                centred(40, page.bloc(), 150),
                centred(34, page.below(), 60, "hall-pale"));
    }

    static Node words(Page.Words page) {
        return middle(
                centred(34, page.heading(), 60, "hall-pale"),
                centred(page.words().length() <= CODE ? 120 : 72, page.words(), 640, "hall-strong"),
                centred(34, page.below(), 120, "hall-pale"));
    }

    static Node business(Page.Business page) {
        VBox all =
                new VBox(
                        28,
                        left(34, page.heading(), 60, "hall-accent"),
                        left(72, page.now(), 420, "hall-strong"));
        if (!page.next().isEmpty()) {
            Region rule = new Region();
            rule.getStyleClass().add("hall-rule");
            all.getChildren()
                    .addAll(
                            rule,
                            left(30, page.nextHeading(), 60, "hall-pale"),
                            left(48, page.next(), 180, "hall-pale"));
        }
        all.setAlignment(Pos.CENTER_LEFT);
        return all;
    }

    static Node attendance(Page.Attendance page) {
        Label words = HallText.wrapping(48, page.words(), 860);
        words.getStyleClass().add("hall-strong");
        VBox said = new VBox(32, HallText.wrapping(56, page.heading(), 860), words);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox both = new HBox(120, new HallRing(page), said);
        both.setAlignment(Pos.CENTER);
        return both;
    }

    static Node votes(Page.Votes page) {
        HBox figures = new HBox(40);
        figures.setAlignment(Pos.CENTER);
        for (Page.Figure figure : page.figures()) {
            Label number = HallText.of(160, figure.number());
            number.getStyleClass().add("hall-strong");
            VBox card = new VBox(number, HallText.of(34, figure.of()));
            card.setAlignment(Pos.CENTER);
            card.getStyleClass().add("hall-card");
            figures.getChildren().add(card);
        }
        return middle(
                centred(56, page.heading(), 210, "hall-strong"),
                figures,
                centred(48, page.verdict(), 130, "hall-accent"));
    }

    static Node progress(Page.Progress page) {
        Region read = new Region();
        read.getStyleClass().add("hall-bar");
        double part = page.whole() == 0 ? 0 : (double) page.read() / page.whole();
        read.setMinWidth(Math.max(4, BAR * part));
        HBox bar = new HBox(read, Labels.gap());
        bar.getStyleClass().add("hall-track");
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        return middle(
                centred(56, page.heading(), 210, "hall-strong"),
                centred(34, page.note(), 60, "hall-pale"),
                bar,
                centred(48, page.words(), 60));
    }

    private static Node middle(Node... parts) {
        VBox all = new VBox(36);
        for (Node part : parts) {
            if (!(part instanceof Label label) || !label.getText().isEmpty()) {
                all.getChildren().add(part);
            }
        }
        all.setAlignment(Pos.CENTER);
        return all;
    }

    /** So that a title of two lines has two of about one length. */
    private static Label narrow(Label title) {
        title.setPrefWidth(Sheet.ROOM * 0.8);
        title.setMaxWidth(Sheet.ROOM * 0.8);
        return title;
    }

    private static Label centred(int most, String words, double height, String... styles) {
        Label label = left(most, words, height, styles);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private static Label left(int most, String words, double height, String... styles) {
        int size = HallText.fitting(words, Sheet.ROOM, height, most);
        Label label = HallText.wrapping(size, words, Sheet.ROOM);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
