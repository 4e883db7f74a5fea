package vn.binhxet.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.kit.part.Watermark;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * The window around the screens of an open meeting: top bar, rail, head, the screen in view, and
 * what comes next. Under 1180 px of width rail and steps shrink to icons; under 600 px of height
 * the bar below shrinks and the screen scrolls.
 */
public final class Shell implements Navigator {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double NARROW_UNDER = 1180;
    private static final double LOW_UNDER = 600;

    private final List<Screen> screens;
    private final Desk desk;
    private final Navigator elsewhere;
    private final StackPane root = new StackPane();
    private final TopBar top;
    private final Rail rail;
    private final HeadBar head = new HeadBar();
    private final ScrollPane body = new ScrollPane();
    private final NextBar next;
    private final KeyList keys;
    private final ChairPage chair;
    private final Deque<Screen> visited = new ArrayDeque<>();
    private @Nullable Screen shown;

    /**
     * @param screens builds the screens, which go from one to another through this shell
     * @param elsewhere goes to places that have no screen here
     */
    public Shell(
            Function<Navigator, List<Screen>> screens,
            Desk desk,
            Tools tools,
            Theme theme,
            Navigator elsewhere) {
        this.screens = List.copyOf(screens.apply(this));
        this.desk = desk;
        this.elsewhere = elsewhere;
        top = new TopBar(desk, new Clock(InstantSource.system(), desk.text()), this, tools.chips());
        rail = new Rail(this.screens, desk.text(), theme, this::go);
        next = new NextBar(desk, this, this::has, this::toggleChair);
        chair = new ChairPage(desk.text());
        keys = new KeyList(desk.text(), tools.shortcuts());
        root.getStyleClass().add("shell");
        Toast toast = tools.toast();
        root.getChildren().addAll(frame(), watermark(), toast, keys, chair);
        StackPane.setAlignment(toast, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(toast, new Insets(0, 20, 94, 0));
        root.widthProperty().subscribe(this::fitWidth);
        root.heightProperty().subscribe(this::fitHeight);
        bindKeys(tools.shortcuts());
        desk.settled()
                .subscribe((_, _) -> {
                    if (chair.isOpen()) {
                        chair.show(next.prompter());
                    }
                });
    }

    public Parent view() {
        return root;
    }

    /** Shows a place, or the first screen where that has none. */
    public void begin(Place place) {
        go(has(place) ? place : screens.getFirst().place());
    }

    @Override
    public void go(Place place) {
        screens.stream()
                .filter(screen -> screen.place() == place)
                .findFirst()
                .ifPresentOrElse(this::visit, () -> elsewhere.go(place));
    }

    private boolean has(Place place) {
        return screens.stream().anyMatch(screen -> screen.place() == place);
    }

    private void toggleChair() {
        if (chair.isOpen()) {
            chair.hide();
        } else if (shown != null) {
            chair.show(next.prompter());
        }
    }

    private void visit(Screen screen) {
        if (shown != null && !shown.equals(screen)) {
            visited.push(shown);
        }
        show(screen);
    }

    private void show(Screen screen) {
        desk.settle();
        if (chair.isOpen()) {
            chair.hide();
        }
        shown = screen;
        rail.mark(screen.place());
        head.show(desk.text().word(screen.place()), screen.head());
        body.setContent(screen.view());
        next.follow(screen);
        body.applyCss(); // only then the content is in the scene and can have the focus
        screen.shown();
    }

    private void back() {
        if (keys.isOpen()) {
            keys.hide();
        } else if (!visited.isEmpty()) {
            show(visited.pop());
        }
    }

    private Node frame() {
        Region stripe = new Region();
        stripe.getStyleClass().add("rehearsal-stripe");
        Shown.when(stripe, desk.meeting().get().prepared().rehearsal());
        body.setFitToWidth(true);
        body.setFitToHeight(true);
        body.setFocusTraversable(false);
        body.getStyleClass().add("body-pane");
        BorderPane work = new BorderPane(body);
        work.setTop(head);
        work.setBottom(next);
        BorderPane frame = new BorderPane(work);
        frame.setTop(new VBox(top, stripe));
        frame.setLeft(rail);
        return frame;
    }

    private Node watermark() {
        Watermark mark = new Watermark(desk.text().of("paper.watermark.rehearsal"));
        mark.setId("shell-watermark");
        Shown.when(mark, desk.meeting().get().prepared().rehearsal());
        return mark;
    }

    private void fitWidth(Number width) {
        boolean narrow = width.doubleValue() < NARROW_UNDER;
        root.pseudoClassStateChanged(NARROW, narrow);
        rail.narrow(narrow);
    }

    private void fitHeight(Number height) {
        root.pseudoClassStateChanged(LOW, height.doubleValue() < LOW_UNDER);
    }

    private void bindKeys(List<Shortcut> shortcuts) {
        ShellKeys bound = new ShellKeys(root);
        shortcuts.forEach(bound::add);
        bound.beforeWithControl(KeyCode.ENTER, this::press);
        bound.before(KeyCode.F5, next::go);
        bound.before(KeyCode.F9, this::toggleChair);
        bound.before(KeyCode.F6, this::nextRegion);
        bound.before(KeyCode.F1, () -> keys.show(shown == null ? List.of() : shown.keys()));
        bound.afterWithControl(KeyCode.Z, desk::takeBack);
        bound.after(KeyCode.ESCAPE, this::back);
        List<Screen> ofTheMeeting =
                screens.stream().filter(s -> s.place().phase() != Place.Phase.BEFORE).toList();
        for (int i = 0; i < Math.min(9, ofTheMeeting.size()); i++) {
            Screen screen = ofTheMeeting.get(i);
            bound.beforeWithControl(KeyCode.getKeyCode(String.valueOf(i + 1)), () -> visit(screen));
        }
        bound.beforeWithControl(KeyCode.DIGIT0, () -> visit(screens.getLast()));
    }

    /** Nothing is done that cannot be seen. */
    private void press() {
        if (!chair.isOpen()) {
            next.press();
        }
    }

    /** Top bar, rail, screen, next step, and round again. */
    private void nextRegion() {
        Node owner = root.getScene().getFocusOwner();
        if (isIn(owner, top) && shown != null) {
            rail.focus(shown.place());
        } else if (isIn(owner, rail) && shown != null) {
            shown.shown();
        } else if (isIn(owner, next)) {
            top.focus();
        } else {
            next.focus();
        }
    }

    private static boolean isIn(@Nullable Node node, Node region) {
        return node != null && (node.equals(region) || isIn(node.getParent(), region));
    }
}
