package vn.binhxet.ui.minutes.page;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.minutes.Minutes;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.ui.kit.part.SideColumn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The page, chapter below chapter. Up and down go from line to line, PgUp and PgDn from chapter to
 * chapter, Enter leads to where a line comes from, F2 into the field of its chapter and Esc out of
 * it; Tab goes from field to field.
 */
public final class PagePane {
    private static final double WIDTH = 620;

    /** So much stays to be seen above and below what is gone to. */
    private static final double AROUND = 40;

    private final Pages model;
    private final PaperHead head;
    private final Map<Heading, ChapterPane> chapters = new EnumMap<>(Heading.class);
    private final VBox paper = new VBox(20);
    private final ScrollPane scroll = new ScrollPane();
    private Runnable onward = () -> {};

    public PagePane(Pages model) {
        this.model = model;
        head = new PaperHead(model.text());
        paper.getChildren().add(head.node());
        for (Heading heading : Heading.values()) {
            ChapterPane chapter = new ChapterPane(model, heading, this::reveal);
            chapters.put(heading, chapter);
            paper.getChildren().add(chapter.node());
        }
        paper.getStyleClass().add("paper");
        paper.setMaxWidth(WIDTH);
        paper.setPrefWidth(WIDTH);
        paper.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(paper, Priority.ALWAYS);
        HBox middle = new HBox(paper);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.setPadding(new Insets(0, SideColumn.SCROLL_BAR, 12, 0));
        scroll.setContent(middle);
        scroll.setId("minutes-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("row-list");
    }

    public Node node() {
        return scroll;
    }

    /**
     * What comes after the last field.
     *
     * @param focus puts the focus there
     */
    public void then(Runnable focus) {
        onward = focus;
    }

    /** The minutes as they are now. */
    public void show(Minutes minutes) {
        head.show(model.meeting());
        int number = 0;
        for (Map.Entry<Heading, ChapterPane> chapter : chapters.entrySet()) {
            List<Statement> told = Pages.told(minutes, chapter.getKey());
            boolean stands = !told.isEmpty() || !model.written(chapter.getKey()).isEmpty();
            number += stands ? 1 : 0;
            chapter.getValue().show(stands ? number : 0, told, model.mayWrite());
        }
    }

    /** Puts the focus on the first line. */
    public void focus() {
        scroll.setVvalue(0);
        lines().stream().findFirst().orElse(scroll).requestFocus();
    }

    /** Goes to a chapter: its first line, else its field. */
    public void go(Heading heading) {
        ChapterPane chapter = chapters.get(heading);
        if (chapter != null && chapter.node().isVisible()) {
            reveal(chapter.node());
            chapter.lines().stream().findFirst().orElse(chapter.area()).requestFocus();
        }
    }

    private List<Node> lines() {
        List<Node> all = new ArrayList<>();
        chapters.values().forEach(chapter -> all.addAll(chapter.lines()));
        return all;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()
                || event.isAltDown()
                || !(event.getTarget() instanceof Node at)) {
            return;
        }
        ChapterPane writing = chapterOf(at);
        boolean done = writing == null ? fromLine(at, event.getCode()) : fromField(writing, event);
        if (done) {
            event.consume();
        }
    }

    private boolean fromLine(Node line, KeyCode key) {
        List<Node> lines = lines();
        int at = lines.indexOf(line);
        if (at < 0) {
            return false;
        }
        switch (key) {
            case DOWN -> lines.get(Math.min(at + 1, lines.size() - 1)).requestFocus();
            case UP -> lines.get(Math.max(at - 1, 0)).requestFocus();
            case HOME -> lines.getFirst().requestFocus();
            case END -> lines.getLast().requestFocus();
            case PAGE_DOWN -> chapter(line, 1);
            case PAGE_UP -> chapter(line, -1);
            case F2, TAB -> field(chapterWith(line));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean fromField(ChapterPane from, KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> turn(from, event.isShiftDown() ? -1 : 1);
            case ESCAPE ->
                    from.lines().stream().reduce((_, last) -> last).orElse(scroll).requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turn(ChapterPane from, int by) {
        List<ChapterPane> fields =
                chapters.values().stream().filter(c -> c.area().isVisible()).toList();
        int to = fields.indexOf(from) + by;
        if (to >= fields.size()) {
            onward.run();
        } else {
            (to < 0 ? scroll : fields.get(to).area()).requestFocus();
        }
    }

    /** The chapter whose field that is, or null. */
    private @Nullable ChapterPane chapterOf(Node field) {
        return chapters.values().stream()
                .filter(chapter -> chapter.area().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** Into the field of a chapter; where nothing can be written any more, on to the forms. */
    private void field(ChapterPane chapter) {
        if (chapter.area().isVisible()) {
            chapter.area().requestFocus();
        } else {
            onward.run();
        }
    }

    /** To the first line of the next chapter that has one, or of the one before. */
    private void chapter(Node line, int by) {
        List<ChapterPane> all =
                chapters.values().stream().filter(c -> !c.lines().isEmpty()).toList();
        int to = Math.clamp(all.indexOf(chapterWith(line)) + (long) by, 0, all.size() - 1);
        all.get(to).lines().getFirst().requestFocus();
    }

    /** The chapter a line stands in. */
    private ChapterPane chapterWith(Node line) {
        return chapters.values().stream()
                .filter(chapter -> chapter.lines().contains(line))
                .findFirst()
                .orElseThrow();
    }

    /** Scrolls just so far that it can be seen. */
    private void reveal(Node node) {
        Parent content = (Parent) scroll.getContent();
        content.layout();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (at.getMinY() - AROUND < top) {
            scroll.setVvalue(Math.max(0, at.getMinY() - AROUND) / hidden);
        } else if (at.getMaxY() + AROUND > top + seen) {
            scroll.setVvalue(Math.min(1, (at.getMaxY() + AROUND - seen) / hidden));
        }
    }
}
