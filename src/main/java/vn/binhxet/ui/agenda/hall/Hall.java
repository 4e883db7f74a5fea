package vn.binhxet.ui.agenda.hall;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.time.OffsetDateTime;
import java.util.Optional;

/** The menu of what befalls the whole meeting, the card of an interruption, and who presides. */
public final class Hall {
    private final HallViewModel model;
    private final Text text;
    private final Ways ways;
    private final PresidePane chair;
    private final MenuButton menu;
    private final Card interruption;
    private final ErrorBlock errors;

    /**
     * @param time what the clock says
     */
    public Hall(
            Desk desk,
            Notices notices,
            Dialogs dialogs,
            ObservableValue<OffsetDateTime> time,
            Ways ways) {
        this.ways = ways;
        model = new HallViewModel(desk, notices, dialogs, time);
        text = model.text();
        chair = new PresidePane(model, ways.back());
        menu = menuOfAll();
        interruption = interruptionCard();
        errors = new ErrorBlock(text, "agenda.errors", _ -> Optional.empty());
        model.refused().subscribe(errors::show);
    }

    /**
     * Where the form of who presides is.
     *
     * @param toChair shows it
     * @param back leaves it
     */
    public record Ways(Runnable toChair, Runnable back) {}

    public Node menu() {
        return menu;
    }

    /** Why the last thing asked for was not done. */
    public Node errors() {
        return errors;
    }

    /** There while the meeting is interrupted. */
    public Node interruption() {
        return interruption;
    }

    /** The form of who presides. */
    public Node chair() {
        return chair.node();
    }

    /** Puts who presides into the form, and the focus. */
    public void startChair() {
        chair.start();
    }

    /** Puts the focus back into the form. */
    public void focusChair() {
        chair.focus();
    }

    /** Shows the form of who presides, where somebody does. */
    public void toChair() {
        if (model.isBegun()) {
            ways.toChair().run();
        }
    }

    /** Interrupts the meeting, or goes on with it. */
    public void turn() {
        if (model.proceedings().isAdjourned()) {
            model.resume();
        } else if (model.isRunning().getValue()) {
            model.adjourn();
        }
    }

    public void close() {
        model.close();
    }

    private MenuButton menuOfAll() {
        MenuButton button =
                new MenuButton(text.of("agenda.hall"), Icons.of(BootstrapIcons.SLIDERS, 16));
        button.setId("agenda-hall");
        MenuItem adjourn = item("agenda.adjourn.menu", KeyCode.F7, model::adjourn);
        adjourn.disableProperty().bind(model.isRunning().map(running -> !running));
        MenuItem resume = item("agenda.resume", KeyCode.F7, model::resume);
        resume.visibleProperty().bind(model.interruption().map(Optional::isPresent));
        adjourn.visibleProperty().bind(model.interruption().map(Optional::isEmpty));
        MenuItem preside = item("agenda.preside.menu", KeyCode.F8, this::toChair);
        MenuItem close = item("agenda.close.menu", null, model::close);
        button.getItems().addAll(adjourn, resume, preside, new SeparatorMenuItem(), close);
        return button;
    }

    private MenuItem item(String key, @Nullable KeyCode shown, Runnable press) {
        MenuItem item = new MenuItem(text.of(key));
        item.setId(key.replace('.', '-'));
        if (shown != null) {
            item.setAccelerator(new KeyCodeCombination(shown));
        }
        item.setOnAction(_ -> press.run());
        return item;
    }

    private Card interruptionCard() {
        Label since = Labels.of(Type.STRONG, "");
        Label reason = Labels.wrapping(Type.SECONDARY, "");
        Node resume =
                Buttons.small(
                        Buttons.outlined(
                                text.of("agenda.resume"), BootstrapIcons.PLAY, model::resume));
        resume.setId("agenda-resume");
        since.setId("agenda-interrupted");
        Card card = Card.titled(text.of("agenda.interrupted.title"), resume);
        card.with(since, reason).edged(Tone.WARN);
        card.getChildren().getFirst().getStyleClass().add("with-button");
        model.interruption()
                .subscribe(now -> {
                    Shown.when(card, now.isPresent());
                    now.ifPresent(it -> {
                        since.setText(text.of("agenda.interrupted", it.since(), it.minutes()));
                        reason.setText(it.reason());
                    });
                });
        return card;
    }
}
