package vn.binhxet.ui.projector.panel;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Veil;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.projector.lectern.Lectern;
import vn.binhxet.ui.projector.page.Hall;
import vn.binhxet.ui.projector.page.HallLook;
import vn.binhxet.ui.projector.window.HallWindow;

import java.util.function.Consumer;

/**
 * Over the screens, until closed: what the hall sees, all pages, and the keys that reveal. What is
 * shown here of the hall is drawn from the same page as the hall's.
 */
public final class ProjectorPanel extends StackPane {
    private static final double PREVIEW_WIDTH = 512;
    private static final double PREVIEW_HEIGHT = 288;

    private final Lectern lectern;
    private final HallWindow window;
    private final Text text;
    private final SightList sights;
    private final ScreenBox screens;
    private final ObservableValue<Object> change;
    private @Nullable Node focused;

    /**
     * @param meeting what pages are made of
     * @param preview what the hall sees, small
     * @param look keeps the look chosen
     * @param ceremony keeps the mode chosen
     */
    public ProjectorPanel(
            Controls controls,
            ObservableValue<Meeting> meeting,
            Region preview,
            Consumer<HallLook> look,
            Consumer<Boolean> ceremony) {
        lectern = controls.lectern();
        window = controls.window();
        text = controls.text();
        sights = new SightList(lectern, text);
        screens = new ScreenBox(window, text);
        getStyleClass().add("scrim");
        setId("projector-panel");
        preview.setMinSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        preview.setMaxSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        VBox right = new VBox(12, preview, revealing(), modes(controls, look, ceremony), screens);
        right.setMaxWidth(PREVIEW_WIDTH);
        Card card = Card.titled(text.of("projector.panel.title")).with(new HBox(20, sights, right));
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        new PanelKeys(this, lectern, sights, this::close);
        change =
                Bindings.createObjectBinding(
                        Object::new,
                        lectern.sight(),
                        lectern.black(),
                        window.state(),
                        controls.hall().page(),
                        meeting);
        change.subscribe(_ -> follow());
        Shown.when(this, false);
    }

    /** What the panel works on. */
    public record Controls(Lectern lectern, HallWindow window, Veil veil, Hall hall, Text text) {}

    /** Opens it, or closes it and gives the focus back. */
    public void turn() {
        if (isVisible()) {
            close();
            return;
        }
        focused = getScene() == null ? null : getScene().getFocusOwner();
        Shown.when(this, true);
        follow();
        applyCss();
        sights.focus();
    }

    private void close() {
        Shown.when(this, false);
        if (focused != null) {
            focused.requestFocus();
        }
    }

    private void follow() {
        if (isVisible()) {
            sights.look();
            screens.look();
        }
    }

    private Node revealing() {
        FlowPane ways = new FlowPane(16, 8);
        ways.getChildren()
                .addAll(
                        button("projector.panel.next", "projector-next", "→", lectern::next),
                        button("projector.panel.back", "projector-back", "←", lectern::back),
                        button("projector.panel.all", "projector-all", "End", lectern::all),
                        button("projector.panel.black", "projector-black", "B", lectern::blacken),
                        new KeyHint(KeyUse.of(text.of("projector.panel.round"), "PgUp", "PgDn")));
        return ways;
    }

    private Node button(String key, String id, String cap, Runnable press) {
        Button button = Buttons.outlined(text.of(key), null, press);
        button.setId(id);
        HBox way = new HBox(6, KeyHint.cap(cap), button);
        way.setAlignment(Pos.CENTER_LEFT);
        return way;
    }

    private Node modes(Controls controls, Consumer<HallLook> look, Consumer<Boolean> ceremony) {
        CheckBox keep = new CheckBox(text.of("projector.panel.ceremony"));
        keep.setId("projector-ceremony");
        keep.setSelected(controls.veil().ceremony().get());
        keep.selectedProperty().subscribe((_, on) -> ceremony.accept(on));
        Button turn =
                Buttons.outlined(
                        "",
                        BootstrapIcons.BRIGHTNESS_HIGH,
                        () -> look.accept(controls.hall().look().get().other()));
        turn.setId("projector-look");
        controls.hall()
                .look()
                .subscribe(now -> turn.setText(text.of("projector.look." + now.other().name())));
        return new VBox(10, keep, turn);
    }
}
