package vn.binhxet.ui.audit;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.RoundId;
import vn.binhxet.port.Damage;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/** Whether the journal is as it was recorded, and which part of it is printed. */
final class ChainPane {
    private final AuditViewModel model;
    private final Text text;
    private final Label words = Labels.wrapping(Type.SECONDARY, "");
    private final ComboBox<@Nullable RoundId> scope = new ComboBox<>();
    private final VBox node;

    ChainPane(AuditViewModel model) {
        this.model = model;
        text = model.text();
        scope.setId("audit-scope");
        scope.setMaxWidth(Double.MAX_VALUE);
        scope.setAccessibleText(text.of("audit.print"));
        scope.setButtonCell(new ScopeCell());
        scope.setCellFactory(_ -> new ScopeCell());
        Label printed = Labels.wrapping(Type.SECONDARY, model.printed());
        printed.setId("audit-printed");
        Shown.when(printed, model.printed().map(where -> !where.isEmpty()));
        node =
                new VBox(
                        12,
                        new Card(verdict(), words),
                        Card.titled(text.of("audit.print")).with(scope, printed));
        model.all().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /** The round whose input is printed; null for the whole journal. */
    @Nullable RoundId scope() {
        return scope.getValue();
    }

    private Badge verdict() {
        Badge badge =
                model.damage().isEmpty()
                        ? new Badge(Tone.GOOD, text.of("audit.whole"))
                        : new Badge(Tone.BAD, text.of("audit.damaged"));
        badge.setId("audit-verdict");
        return badge;
    }

    private void show(List<AuditRow> all) {
        if (all.isEmpty()) {
            return;
        }
        Damage damage = model.damage().orElse(null);
        words.setText(
                damage == null
                        ? text.of(
                                "audit.whole.words",
                                all.size(),
                                model.entry(all.getFirst().number()).code().text())
                        : text.of("damage." + damage.kind(), damage.seq()));
        List<@Nullable RoundId> scopes = new ArrayList<>();
        scopes.add(null);
        scopes.addAll(model.rounds());
        if (!scope.getItems().equals(scopes)) {
            RoundId chosen = scope.getValue();
            scope.getItems().setAll(scopes);
            scope.setValue(chosen);
        }
    }

    /** A part of the journal by its name. */
    private final class ScopeCell extends ListCell<@Nullable RoundId> {
        @Override
        protected void updateItem(@Nullable RoundId round, boolean empty) {
            super.updateItem(round, empty);
            boolean belowTheList = empty && getIndex() >= 0;
            if (round != null) {
                setText(text.of("audit.print.ofRound", round));
            } else {
                setText(belowTheList ? "" : text.of("audit.print.all"));
            }
        }
    }
}
