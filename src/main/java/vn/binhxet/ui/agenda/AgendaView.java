package vn.binhxet.ui.agenda;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import vn.binhxet.ui.agenda.Pages.Page;
import vn.binhxet.ui.kit.part.Shown;

import java.util.function.Predicate;

/**
 * The order of business at the left; at the right who is here and what the chair reads, or in their
 * place a form.
 */
final class AgendaView {
    private static final double LEFT = 560;
    private static final Duration TICK = Duration.seconds(10);

    private final AgendaViewModel model;
    private final Pages pages;
    private final Panes panes;
    private final ListPane list;
    private final StackPane body = new StackPane();

    AgendaView(AgendaViewModel model, Pages pages, Panes panes) {
        this.model = model;
        this.pages = pages;
        this.panes = panes;
        list = new ListPane(model);
    }

    Parent build() {
        StackPane left = new StackPane(list.node(), panes.order().node());
        left.setMinWidth(LEFT);
        left.setMaxWidth(LEFT);
        on(list.node(), page -> page != Page.ORDER);
        on(panes.order().node(), page -> page == Page.ORDER);
        VBox right = right();
        HBox.setHgrow(right, Priority.ALWAYS);
        body.getChildren().add(new HBox(12, left, right));
        body.setPadding(new Insets(0, 20, 12, 20));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pages.follow(this::begin, _ -> focus());
        tick();
        return body;
    }

    /** Puts the focus where typing goes on. */
    void focus() {
        switch (pages.page().get()) {
            case SCRIPT -> list.focus();
            case NOTE, DIRECTION -> panes.notes().focus();
            case PHRASES -> panes.phrases().focus();
            case CHAIR -> panes.hall().focusChair();
            case ORDER -> panes.order().focus();
        }
    }

    private void begin(Page page) {
        body.applyCss(); // only then what was not there can have the focus
        switch (page) {
            case SCRIPT -> list.focus();
            case NOTE -> panes.notes().startNote();
            case DIRECTION -> panes.notes().startDirection();
            case PHRASES -> panes.phrases().focus();
            case CHAIR -> panes.hall().startChair();
            case ORDER -> panes.order().start(model.picked().get());
        }
    }

    private VBox right() {
        Node presence = new PresencePane(model).node();
        Node script = new ScriptPane(model).node();
        Node notes = panes.notes().node();
        Node phrases = panes.phrases().node();
        Node chair = panes.hall().chair();
        on(presence, page -> page == Page.SCRIPT || page == Page.ORDER);
        on(script, page -> page == Page.SCRIPT || page == Page.ORDER);
        on(notes, Page::isNotes);
        on(phrases, page -> page == Page.PHRASES);
        on(chair, page -> page == Page.CHAIR);
        VBox right = new VBox(12, panes.hall().errors(), panes.hall().interruption(), presence);
        for (Node page : new Node[] {script, notes, phrases, chair}) {
            right.getChildren().add(page);
            VBox.setVgrow(page, page.equals(chair) ? Priority.NEVER : Priority.ALWAYS);
        }
        return right;
    }

    private void on(Node node, Predicate<Page> there) {
        Shown.when(node, pages.page().map(there::test));
    }

    private void pressed(KeyEvent event) {
        if (AgendaKeys.press(event, pages, panes.hall(), model)) {
            event.consume();
        }
    }

    /** Time goes on while the screen is in view. */
    private void tick() {
        Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
        ticking.setCycleCount(Timeline.INDEFINITE);
        body.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        ticking.stop();
                    } else {
                        model.tick();
                        ticking.play();
                    }
                });
    }
}
