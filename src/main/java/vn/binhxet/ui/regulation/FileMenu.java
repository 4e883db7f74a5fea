package vn.binhxet.ui.regulation;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Icons;

/** Files and samples: what replaces the draft, and where the draft can be put. */
final class FileMenu {
    private final RegulationViewModel model;
    private final Text text;

    FileMenu(RegulationViewModel model) {
        this.model = model;
        text = model.text();
    }

    MenuButton build() {
        MenuButton menu =
                new MenuButton(text.of("regulation.files"), Icons.of(BootstrapIcons.FOLDER, 16));
        menu.setId("regulation-files");
        menu.getItems()
                .addAll(
                        item("regulation.files.openExcel", () -> model.open("xlsx")),
                        item("regulation.files.openJson", () -> model.open("json")),
                        new SeparatorMenuItem(),
                        item("regulation.files.saveExcel", () -> model.save("xlsx")),
                        item("regulation.files.saveJson", () -> model.save("json")),
                        new SeparatorMenuItem());
        menu.setOnShowing(_ -> addSamples(menu));
        return menu;
    }

    /** They are read when somebody looks for them, and once. */
    private void addSamples(MenuButton menu) {
        menu.setOnShowing(null);
        for (Regulation sample : model.samples()) {
            MenuItem item = new MenuItem(text.of("regulation.files.sample", sample.title()));
            item.setOnAction(_ -> model.use(sample));
            menu.getItems().add(item);
        }
    }

    private MenuItem item(String key, Runnable press) {
        MenuItem item = new MenuItem(text.of(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> press.run());
        return item;
    }
}
