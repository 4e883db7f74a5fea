package vn.binhxet.ui.projector.drawing;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import vn.binhxet.text.Text;
import vn.binhxet.ui.projector.page.Hall;
import vn.binhxet.ui.projector.page.HallLook;
import vn.binhxet.ui.projector.page.Page;

import java.util.Arrays;

/**
 * What the hall sees, at any size. When a page is left its nodes are dropped at once: what was
 * hidden again is nowhere in the scene.
 */
public final class HallPane extends StackPane {
    private static final Duration FADES = Duration.millis(120);

    private final Sheet sheet;
    private final Text text;
    private final boolean moving;

    /**
     * @param clock at the right of the band
     * @param moving whether pages fade in and bars grow
     */
    public HallPane(Hall hall, Node clock, Text text, boolean moving) {
        this.text = text;
        this.moving = moving;
        sheet = new Sheet(clock);
        clock.getStyleClass().add("hall-36");
        getStyleClass().add("hall");
        getChildren().add(new Letterbox(sheet));
        hall.band().subscribe(sheet::band);
        hall.look().subscribe(this::look);
        hall.page().subscribe(this::show);
    }

    private void look(HallLook look) {
        Arrays.stream(HallLook.values()).map(HallLook::style).forEach(getStyleClass()::remove);
        getStyleClass().add(look.style());
    }

    private void show(Page page) {
        sheet.setVisible(!(page instanceof Page.Black));
        Node content = draw(page);
        sheet.show(content);
        if (moving) {
            FadeTransition fade = new FadeTransition(FADES, content);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
            content.lookupAll(".hall-bars").forEach(bar -> ((HallBar) bar).grow());
        }
    }

    private Node draw(Page page) {
        return switch (page) {
            case Page.Black _ -> new StackPane();
            case Page.Test _ -> TestPage.draw(text.of("projector.test.words"));
            case Page.Title title -> WordPages.title(title);
            case Page.Words words -> WordPages.words(words);
            case Page.Business business -> WordPages.business(business);
            case Page.Attendance attendance -> WordPages.attendance(attendance);
            case Page.Votes votes -> WordPages.votes(votes);
            case Page.Listing listing -> ListingPage.of(listing);
            case Page.Progress progress -> WordPages.progress(progress);
            case Page.Reveal reveal ->
                    new RevealDrawing(reveal, text.of("projector.reveal.hidden")).draw();
        };
    }
}
