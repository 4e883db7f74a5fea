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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.why.Explanation;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One page a unit, read from top to bottom; or all units as pictures. */
final class WhyView {
    private final WhyViewModel model;
    private final Text text;
    private final Label number = Labels.of(Type.SECONDARY, "");
    private final PageList steps = new PageList();
    private final VBox pictures = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(pictures);
    private final VBox nothing = new VBox();
    private final Button other;

    WhyView(WhyViewModel model) {
        this.model = model;
        text = model.text();
        other = Buttons.outlined("", BootstrapIcons.BAR_CHART_STEPS, this::turnOver);
    }

    Parent build() {
        steps.setId("why-page");
        scroll.setId("why-pictures");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("row-list");
        nothing.setAlignment(Pos.CENTER);
        nothing.setId("why-nothing");
        StackPane sheet = new StackPane(steps, scroll, nothing);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        Label printed = Labels.wrapping(Type.SECONDARY, "");
        printed.setId("why-printed");
        printed.textProperty().bind(model.printed());
        Shown.when(printed, model.printed().isNotEmpty());
        VBox body = new VBox(10, ways(), printed, sheet);
        body.setPadding(new Insets(0, 20, 12, 20));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.page().subscribe(page -> show(page, model.charts().get()));
        model.charts().subscribe((_, charts) -> show(model.page().get(), charts));
        return body;
    }

    void focus() {
        (model.charts().get() ? scroll : steps).requestFocus();
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
        Button print = Buttons.outlined(text.of("why.print"), BootstrapIcons.PRINTER, model::print);
        print.setId("why-print");
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
                        KeyHint.cap("F3"),
                        print);
        ways.setAlignment(Pos.CENTER_LEFT);
        return ways;
    }

    private void show(Optional<WhyPage> page, boolean charts) {
        Optional<Explanation> explanation = page.flatMap(WhyPage::explanation);
        other.setText(text.of(charts ? "why.inWords" : "why.charts"));
        Shown.when(scroll, charts);
        Shown.when(steps, !charts && explanation.isPresent());
        Shown.when(nothing, !charts && explanation.isEmpty());
        pictures.getChildren().clear();
        page.ifPresent(now -> {
            number.setText(text.of("why.number", now.number(), now.units().size()));
            if (charts) {
                pictures.getChildren().setAll(new ChartsPane(model, now).nodes());
                scroll.setVvalue(0);
            } else {
                explanation.ifPresentOrElse(this::show, () -> showNothing(now));
            }
        });
    }

    private void show(Explanation explanation) {
        PageWords words = new PageWords(text, model.words(), model::name);
        List<Supplier<Node>> lines = new ArrayList<>();
        lines.add(() -> new PageHead(words, explanation).node());
        lines.addAll(new Steps(words, explanation).lines());
        lines.add(() -> new PageEnd(words, explanation).node());
        steps.show(lines);
    }

    private void showNothing(WhyPage page) {
        nothing.getChildren()
                .setAll(
                        new EmptyState(
                                BootstrapIcons.HOURGLASS_SPLIT,
                                model.name(page.unit()),
                                text.of("why.nothing")));
    }

    private void turnOver() {
        model.charts().set(!model.charts().get());
        focus();
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isShortcutDown() && key == KeyCode.P) {
            event.consume();
            model.print();
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
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
