package vn.binhxet.ui.scoring.why;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.SectionStep;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.Optional;

/** One page a unit, read from top to bottom; or all units as pictures. */
final class WhyView {
    private final WhyViewModel model;
    private final Text text;
    private final Label number = Labels.of(Type.SECONDARY, "");
    private final VBox content = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(content);
    private final Button other;

    WhyView(WhyViewModel model) {
        this.model = model;
        text = model.text();
        other = Buttons.outlined("", BootstrapIcons.BAR_CHART_STEPS, this::turnOver);
    }

    Parent build() {
        content.setPadding(new Insets(0, 20, 16, 20));
        scroll.setId("why-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("row-list");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox body = new VBox(10, ways(), scroll);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.page().subscribe(page -> show(page, model.charts().get()));
        model.charts().subscribe((_, charts) -> show(model.page().get(), charts));
        return body;
    }

    void focus() {
        scroll.setVvalue(0);
        scroll.requestFocus();
    }

    private Node ways() {
        Button before =
                Buttons.outlined(
                        text.of("why.previous"), BootstrapIcons.CHEVRON_UP, () -> model.turn(-1));
        before.setId("why-previous");
        Button after =
                Buttons.outlined(
                        text.of("why.next"), BootstrapIcons.CHEVRON_DOWN, () -> model.turn(1));
        after.setId("why-next");
        other.setId("why-charts");
        Button back =
                Buttons.outlined(text.of("why.back"), BootstrapIcons.ARROW_LEFT, model::close);
        back.setId("why-back");
        HBox ways =
                new HBox(
                        8,
                        back,
                        KeyHint.cap("Esc"),
                        Labels.gap(),
                        number,
                        before,
                        KeyHint.cap("PgUp"),
                        after,
                        KeyHint.cap("PgDn"),
                        other,
                        KeyHint.cap("F3"));
        ways.setAlignment(Pos.CENTER_LEFT);
        ways.setPadding(new Insets(0, 20, 0, 20));
        return ways;
    }

    private void show(Optional<WhyPage> page, boolean charts) {
        content.getChildren().clear();
        other.setText(text.of(charts ? "why.inWords" : "why.charts"));
        page.ifPresent(now -> {
            number.setText(text.of("why.number", now.number(), now.units().size()));
            if (charts) {
                content.getChildren().setAll(new ChartsPane(model, now).nodes());
            } else {
                now.explanation().ifPresentOrElse(this::show, () -> showNothing(now));
            }
        });
        scroll.setVvalue(0);
    }

    private void show(Explanation explanation) {
        PageWords words = new PageWords(text, model.words(), model::name);
        content.getChildren().add(new HeadCard(words, explanation).node());
        for (SectionStep section : explanation.sections()) {
            content.getChildren().add(new SectionCard(words, explanation, section).node());
        }
        if (!explanation.adjustments().isEmpty()) {
            content.getChildren().add(new AdjustmentCard(words, explanation).node());
        }
        content.getChildren().add(new PlaceCard(words, explanation).node());
    }

    private void showNothing(WhyPage page) {
        content.getChildren()
                .add(
                        new EmptyState(
                                BootstrapIcons.HOURGLASS_SPLIT,
                                model.name(page.unit()),
                                text.of("why.nothing")));
    }

    private void turnOver() {
        model.charts().set(!model.charts().get());
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode key = event.getCode();
        Runnable done =
                switch (key) {
                    case PAGE_UP -> () -> model.turn(-1);
                    case PAGE_DOWN -> () -> model.turn(1);
                    case F3 -> this::turnOver;
                    case ESCAPE -> model::close;
                    default -> null;
                };
        if (done != null) {
            event.consume();
            done.run();
        }
    }
}
