package vn.binhxet.ui.adoption;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.adoption.AdoptionViewModel.Phase;
import vn.binhxet.ui.kit.attach.Attaching;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.SideColumn;

/** The vote and what was voted on at the left, the files at the right. */
final class AdoptionView {
    private final AdoptionViewModel model;
    private final VotePane vote;
    private final ListPane list;
    private final FilesPane files;

    AdoptionView(AdoptionViewModel model, Attaching files) {
        this.model = model;
        vote = new VotePane(model);
        list = new ListPane(model);
        this.files = new FilesPane(files, model);
    }

    Parent build() {
        Shown.when(vote.node(), in(Phase.OPEN));
        VBox left =
                new VBox(
                        12,
                        closed(Phase.NOT_BEGUN, "adopt.notBegun", "adopt.notBegun.words"),
                        closed(Phase.OVER, "adopt.over", "adopt.over.words"),
                        vote.node(),
                        list.node());
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox body = new HBox(12, left, new SideColumn(files.node()));
        body.setPadding(new Insets(0, 20 - SideColumn.SCROLL_BAR, 12, 20));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return body;
    }

    /** Puts the focus where typing begins. */
    void focus() {
        if (model.phase().getValue() == Phase.OPEN) {
            vote.focus();
        } else {
            files.focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() && event.getCode() == KeyCode.O) {
            event.consume();
            files.attach();
        }
    }

    private Node closed(Phase phase, String missing, String words) {
        Text text = model.text();
        Card card = new Card(new EmptyState(BootstrapIcons.LOCK, text.of(missing), text.of(words)));
        Shown.when(card, in(phase));
        return card;
    }

    private ObservableValue<Boolean> in(Phase phase) {
        return model.phase().map(now -> now == phase);
    }
}
