package vn.binhxet.ui.regulation;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.Draft;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.draft.RegulationParts;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.Reading;
import vn.binhxet.ui.regulation.form.RowsPane;

import java.math.BigDecimal;
import java.util.List;

/** The classes by total, and how units of equal points are parted. */
final class RankPane {
    private static final BigDecimal STEP = BigDecimal.TEN;

    private final Form form;
    private final TiePane ties;
    private final HBox node;

    RankPane(Draft draft, Text text) {
        form = new Form(draft, text);
        ties = new TiePane(form);
        Card classes =
                Card.titled(text.of("regulation.classes"))
                        .with(
                                Labels.wrapping(Type.SECONDARY, text.of("regulation.classes.hint")),
                                new RowsPane<>(
                                                form,
                                                "regulation-class",
                                                RegulationParts.CLASSES,
                                                this::fresh,
                                                List.of(
                                                        new RowsPane.Column(
                                                                "regulation.class.name", 0),
                                                        new RowsPane.Column(
                                                                "regulation.class.from", 120)),
                                                RankPane::cells)
                                        .node());
        Card order =
                Card.titled(text.of("regulation.ties"))
                        .with(
                                Labels.wrapping(Type.SECONDARY, text.of("regulation.ties.hint")),
                                ties.node());
        HBox.setHgrow(classes, Priority.ALWAYS);
        HBox.setHgrow(order, Priority.ALWAYS);
        classes.setPrefWidth(1);
        order.setPrefWidth(1);
        node = new HBox(12, classes, order);
        draft.state().subscribe(_ -> form.refresh());
    }

    Node node() {
        return node;
    }

    void focus() {
        Node first = node.lookup("#regulation-class-0-name");
        (first == null ? node.lookup("#regulation-class-add") : first).requestFocus();
    }

    private static List<Node> cells(Form form, Part<PointClass> row, String id) {
        return List.of(
                form.entry(
                        id + "-name",
                        new Part<>(
                                row.place() + ".name",
                                r -> row.get().apply(r).name(),
                                (r, now) -> ClassNames.renamed(r, row.get().apply(r), now)),
                        Reading.words()),
                form.lateEntry(
                        id + "-from",
                        row.then(
                                "from",
                                PointClass::from,
                                (c, from) -> new PointClass(c.name(), from)),
                        Reading.points(form.text())));
    }

    /** Ten points below the lowest. */
    private PointClass fresh(List<PointClass> classes) {
        BigDecimal lowest =
                classes.stream()
                        .map(c -> c.from().value())
                        .min(BigDecimal::compareTo)
                        .orElse(form.draft().regulation().scheme().scale().value());
        return new PointClass(
                form.text().of("regulation.class.fresh", classes.size() + 1),
                new Points(lowest.subtract(STEP).max(BigDecimal.ZERO)));
    }
}
