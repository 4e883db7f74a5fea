package vn.binhxet.ui.welcome;

import javafx.collections.ListChangeListener;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.welcome.nextyear.NextYearPages;

import java.util.ArrayList;
import java.util.List;

/** Tiles at the left, recent files and practising at the right. */
final class WelcomeView {
    private final WelcomeViewModel model;
    private final Text text;
    private final NewMeetingViewModel fresh;
    private final NewMeetingPane form;
    private final NextYearPages years;
    private final PracticeCard practice;
    private final RehearsalViewModel rehearsals;
    private final Button first;
    private final Button next;
    private final Button sample;
    private final Button begin;
    private final Button province;
    private final VBox files = new VBox();
    private final HBox root = new HBox();

    WelcomeView(
            WelcomeViewModel model,
            NewMeetingViewModel fresh,
            NextYearPages years,
            PracticeViewModel practice,
            RehearsalViewModel rehearsals,
            Runnable toProvince,
            Text text) {
        this.model = model;
        this.fresh = fresh;
        this.years = years;
        this.rehearsals = rehearsals;
        this.text = text;
        form = new NewMeetingPane(fresh, text);
        this.practice = new PracticeCard(practice, text);
        first = tile("new", BootstrapIcons.FILE_EARMARK_PLUS, "1", fresh::start);
        next = tile("next", BootstrapIcons.ARROW_RIGHT_CIRCLE, "2", years::choose);
        sample = tile("sample", BootstrapIcons.BOOK, "3", model::openSample);
        begin = tile("begin", BootstrapIcons.FILE_EARMARK_CODE, "4", model::begin);
        province = Buttons.quiet(text.of("welcome.province"), BootstrapIcons.INBOX, toProvince);
        province.setId("welcome-province");
        fresh.isOpen().subscribe((_, _) -> focus());
        years.isOpen().subscribe((_, _) -> focus());
    }

    Parent build() {
        HBox.setHgrow(files, Priority.ALWAYS);
        Node recent = recent();
        VBox.setVgrow(recent, Priority.ALWAYS);
        VBox right = new VBox(12, recent, practice.build(), province());
        HBox.setHgrow(right, Priority.ALWAYS);
        Shown.when(right, years.isOpen().not());
        HBox.setHgrow(years.difference(), Priority.ALWAYS);
        root.getStyleClass().add("welcome");
        root.getChildren().addAll(left(), right, years.difference());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        return root;
    }

    /** Where one begins: the file used last, else the first tile. */
    void focus() {
        root.applyCss(); // only then what scrolls is in the scene and can have the focus
        if (fresh.isOpen().get()) {
            form.focus();
        } else if (years.isOpen().get()) {
            years.focus();
        } else if (files.getChildren().getFirst() instanceof RecentLine line) {
            line.focus();
        } else {
            first.requestFocus();
        }
    }

    private Button tile(String name, BootstrapIcons icon, String key, Runnable press) {
        Tile tile =
                new Tile(
                        icon,
                        text.of("welcome." + name),
                        text.of("welcome." + name + ".meaning"),
                        key,
                        press);
        tile.setId("welcome-" + name);
        return tile;
    }

    private Node left() {
        ErrorBlock errors = ErrorBlock.ofFile(text, "welcome.errors");
        model.problems().subscribe(errors::show);
        rehearsals.problems().subscribe((_, now) -> errors.show(now));
        years.unread().subscribe((_, now) -> errors.show(now));
        ScrollPane scrolled = new ScrollPane(errors);
        scrolled.setFitToWidth(true);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        VBox tiles = new VBox(12, first, next, sample, begin, scrolled);
        Shown.when(tiles, fresh.isOpen().or(years.isOpen()).not());
        VBox.setVgrow(tiles, Priority.ALWAYS);
        VBox.setVgrow(form.node(), Priority.ALWAYS);
        VBox.setVgrow(years.form(), Priority.ALWAYS);
        VBox left = new VBox(brand(), tiles, form.node(), years.form(), promise());
        left.getStyleClass().add("left");
        return left;
    }

    private Node brand() {
        Label mark = new Label("BX");
        mark.getStyleClass().addAll("mark", "large");
        VBox words =
                new VBox(
                        Labels.of(Type.NUMBER, text.of("app.name")),
                        Labels.of(Type.SECONDARY, text.of("welcome.subtitle")));
        HBox brand = new HBox(mark, words);
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.getStyleClass().add("brand");
        return brand;
    }

    private Node province() {
        HBox line = new HBox(8, province, KeyHint.cap("6"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node promise() {
        HBox promise =
                new HBox(
                        8,
                        Icons.of(BootstrapIcons.WIFI_OFF, 14),
                        Labels.of(Type.SECONDARY, text.of("welcome.promise")));
        promise.setAlignment(Pos.CENTER_LEFT);
        return promise;
    }

    private Node recent() {
        Button other =
                Buttons.small(
                        Buttons.quiet(
                                text.of("welcome.other"),
                                BootstrapIcons.FOLDER2_OPEN,
                                model::openOther));
        other.setId("welcome-other");
        model.recent().addListener((ListChangeListener<RecentFile>) _ -> showFiles());
        showFiles();
        ScrollPane scrolled = new ScrollPane(files);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        return Card.titled(text.of("welcome.recent"), other).with(interruption(), scrolled).flush();
    }

    private Node interruption() {
        Label words = Labels.wrapping(Type.SECONDARY, "");
        HBox notice = new HBox(Icons.of(BootstrapIcons.LIFE_PRESERVER, 16), words);
        notice.setId("welcome-interruption");
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("notice");
        Tone.NOTE.on(notice);
        VBox around = new VBox(notice);
        around.getStyleClass().add("notice-around");
        model.interruption()
                .subscribe(found -> {
                    Shown.when(around, found.isPresent());
                    found.ifPresent(it -> words.setText(sentence(it)));
                });
        return around;
    }

    private String sentence(Interruption it) {
        return it.paper() == 0
                ? text.of("welcome.interrupted", text.time(it.at()), it.place())
                : text.of("welcome.interruptedAtPaper", text.time(it.at()), it.paper());
    }

    /** The row with the focus keeps it when its file has been read meanwhile. */
    private void showFiles() {
        List<Node> before = List.copyOf(files.getChildren());
        List<Node> now = new ArrayList<>();
        for (RecentFile file : model.recent()) {
            now.add(line(file, now.size() + 1));
        }
        files.getChildren().setAll(now);
        if (now.isEmpty()) {
            files.getChildren().add(nothing());
        }
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            if (before.get(i) instanceof RecentLine line
                    && line.hasFocus()
                    && now.get(i) instanceof RecentLine same) {
                same.focus();
            }
        }
    }

    private Node line(RecentFile file, int number) {
        return new RecentLine(
                file, number, text, new RecentLine.Ways(model::open, years::begin, rehearsals));
    }

    private Node nothing() {
        EmptyState nothing =
                new EmptyState(
                        BootstrapIcons.FILE_EARMARK,
                        text.of("welcome.nothing"),
                        text.of("welcome.nothing.sentence"));
        nothing.setMaxHeight(Region.USE_COMPUTED_SIZE);
        VBox.setVgrow(nothing, Priority.ALWAYS);
        return nothing;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
            model.openOther();
        }
    }

    /** Only once it is typed does a digit count: it must not end up in a form that opens. */
    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "1" -> first.fire();
            case "2" -> next.fire();
            case "3" -> sample.fire();
            case "4" -> begin.fire();
            case "5" -> practice.fire();
            case "6" -> province.fire();
            default -> {}
        }
    }
}
