package vn.binhxet.ui.regulation;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.Draft;
import vn.binhxet.ui.regulation.draft.LineParts;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.draft.RegulationParts;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.Reading;
import vn.binhxet.ui.regulation.form.RowsPane;

import java.util.List;
import java.util.stream.IntStream;

/** Bonus and penalty lines, and how far all bonuses together can go. */
final class AdjustmentPane {
    private static final double SHORT = 200;

    private final Form form;
    private final TextField cap;
    private final Node node;

    AdjustmentPane(Draft draft, Text text) {
        form = new Form(draft, text);
        cap =
                form.entry(
                        "regulation-bonusCap",
                        RegulationParts.BONUS_CAP,
                        Reading.points(text).orNothing());
        Field capField =
                form.labelled("regulation.bonusCap", cap, "bonusCap")
                        .hint(text.of("regulation.bonusCap.hint"));
        capField.setMaxWidth(SHORT);
        Node rows =
                new RowsPane<>(
                                form,
                                "regulation-adjustment",
                                RegulationParts.ADJUSTMENTS,
                                this::fresh,
                                List.of(
                                        new RowsPane.Column("regulation.line.code", 90),
                                        new RowsPane.Column("regulation.line.title", 0),
                                        new RowsPane.Column("regulation.adjustment.each", 120),
                                        new RowsPane.Column("regulation.adjustment.cap", 120)),
                                AdjustmentPane::cells)
                        .node();
        node =
                new Card(
                        new VBox(
                                12,
                                Labels.wrapping(
                                        Type.SECONDARY, text.of("regulation.adjustment.hint")),
                                rows,
                                capField));
        draft.state().subscribe(_ -> form.refresh());
    }

    Node node() {
        return node;
    }

    void focus() {
        Node first = node.lookup("#regulation-adjustment-0-code");
        (first == null ? cap : first).requestFocus();
    }

    private static List<Node> cells(Form form, Part<Adjustment> line, String id) {
        Reading<Points> points = Reading.points(form.text());
        return List.of(
                form.entry(id + "-code", LineParts.adjustmentCode(line), Reading.code()),
                form.entry(id + "-title", LineParts.adjustmentTitle(line), Reading.words()),
                form.entry(id + "-each", LineParts.adjustmentEach(line), points),
                form.entry(id + "-cap", LineParts.adjustmentCap(line), points.orNothing()));
    }

    private Adjustment fresh(List<Adjustment> lines) {
        Code code =
                IntStream.iterate(1, n -> n + 1)
                        .mapToObj(n -> new Code("T" + n))
                        .filter(free -> lines.stream().noneMatch(l -> l.code().equals(free)))
                        .findFirst()
                        .orElseThrow();
        return new Adjustment(
                code, form.text().of("regulation.adjustment.fresh"), Points.of(1), null);
    }
}
