package vn.binhxet.ui.adoption;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.adoption.Adoptions;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Shown;

/** Everything that was voted on, the last vote first. */
final class ListPane {
    private final AdoptionViewModel model;
    private final RowList rows = new RowList();
    private final EmptyState empty;
    private final Card node;

    ListPane(AdoptionViewModel model) {
        Text text = model.text();
        this.model = model;
        empty =
                new EmptyState(
                        BootstrapIcons.CARD_CHECKLIST,
                        text.of("adopt.empty"),
                        text.of("adopt.empty.words"));
        rows.setId("adoption-list");
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        node = Card.titled(text.of("adopt.list")).with(rows, empty).flush();
        model.adoptions().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Adoptions adoptions) {
        boolean any = !adoptions.all().isEmpty();
        Shown.when(rows, any);
        Shown.when(empty, !any);
        AdoptionRow row = new AdoptionRow(model.briefly());
        rows.show(adoptions.all().reversed().stream().map(row::of).toList());
    }
}
