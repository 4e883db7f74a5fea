package vn.binhxet.ui.province;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Viewer;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.ProvinceViewModel.Page;
import vn.binhxet.ui.province.blocs.BlocsPage;
import vn.binhxet.ui.province.list.ListPage;
import vn.binhxet.ui.province.list.TrayWays;

import java.io.File;
import java.util.Locale;

/** A head with the two pages, the page in view, and the bar with the primary button. */
final class ProvinceView {
    /** Narrower than this the head has no room for its second line. */
    private static final double WIDE = 1200;

    private final ProvinceViewModel model;
    private final Text text;
    private final Runnable leave;
    private final ListPage dossiers;
    private final BlocsPage blocs;
    private final ProvinceBar bar;

    /**
     * @param leave goes back to the start
     */
    ProvinceView(ProvinceViewModel model, Viewer viewer, Runnable leave, Text text) {
        this.model = model;
        this.text = text;
        this.leave = leave;
        dossiers =
                new ListPage(
                        model.tray(),
                        text,
                        new TrayWays(model::chooseFiles, model::chooseFolder, model::clear));
        blocs = new BlocsPage(model.tray(), model.out(), viewer, text, model::jump);
        bar = new ProvinceBar(model, viewer, text);
    }

    Parent build() {
        StackPane pages = new StackPane(dossiers.node(), blocs.node());
        pages.setMinSize(0, 0);
        VBox.setVgrow(pages, Priority.ALWAYS);
        Shown.when(dossiers.node(), model.page().map(page -> page == Page.DOSSIERS));
        Shown.when(blocs.node(), model.page().map(page -> page == Page.BLOCS));
        VBox root = new VBox(head(), pages, bar.node());
        root.getStyleClass().add("province");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.setOnDragOver(ProvinceView::accept);
        root.setOnDragDropped(this::dropped);
        model.page().subscribe((_, _) -> focus());
        return root;
    }

    void focus() {
        if (model.page().get() == Page.DOSSIERS) {
            dossiers.focus();
        } else {
            blocs.focus();
        }
    }

    private Node head() {
        Button back = Buttons.quiet(text.of("province.back"), BootstrapIcons.ARROW_LEFT, leave);
        back.setId("province-back");
        Label subtitle = Labels.of(Type.SECONDARY, text.of("province.subtitle"));
        VBox words = new VBox(Labels.of(Type.TITLE, text.of("province.title")), subtitle);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox pages = new HBox(segment(Page.DOSSIERS, "1"), segment(Page.BLOCS, "2"));
        pages.getStyleClass().add("segments");
        pages.setMaxHeight(Region.USE_PREF_SIZE);
        HBox ways =
                new HBox(
                        8,
                        way("files", BootstrapIcons.FILE_EARMARK_ZIP, "O", model::chooseFiles),
                        way("folder", BootstrapIcons.FOLDER2_OPEN, "D", model::chooseFolder));
        ways.setAlignment(Pos.CENTER_RIGHT);
        Shown.when(ways, model.tray().all().map(all -> !all.isEmpty()));
        HBox head = new HBox(back, words, Labels.gap(), pages, ways);
        Shown.when(subtitle, head.widthProperty().map(width -> width.doubleValue() > WIDE));
        head.getStyleClass().add("head-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node segment(Page page, String key) {
        ToggleButton button = new ToggleButton(text.of("province.page." + page));
        button.setId("province-page-" + page.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("segment");
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(text.of("province.key", key)));
        button.setOnAction(_ -> {
            model.turnTo(page);
            button.setSelected(true);
        });
        model.page().subscribe(now -> button.setSelected(now == page));
        return button;
    }

    private Node way(String name, Ikon icon, String key, Runnable press) {
        Button button = Buttons.outlined(text.of("province.choose." + name), icon, press);
        button.setTooltip(new Tooltip(text.of("province.key", key)));
        button.setId("province-" + name);
        return button;
    }

    private void shortcut(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case O -> model.chooseFiles();
            case D -> model.chooseFolder();
            case F -> find();
            case DIGIT1, NUMPAD1 -> model.turnTo(Page.DOSSIERS);
            case DIGIT2, NUMPAD2 -> model.turnTo(Page.BLOCS);
            case ENTER -> bar.press();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    private void find() {
        model.turnTo(Page.DOSSIERS);
        dossiers.find();
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        model.take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
