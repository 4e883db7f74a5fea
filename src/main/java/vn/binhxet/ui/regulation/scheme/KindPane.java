package vn.binhxet.ui.regulation.scheme;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.LineParts;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.Reading;
import vn.binhxet.ui.regulation.form.RowsPane;

import java.math.BigDecimal;
import java.util.List;

/** The fields of a criterion's kind; other fields as soon as it is of another kind. */
final class KindPane {
    private static final Points LOW_BAND = Points.of(10);

    private final Form outer;
    private final Form form;
    private final Part<Kind> kind;
    private final VBox node = new VBox(10);
    private @Nullable Class<? extends Kind> shown;

    KindPane(Form outer, Part<Criterion> criterion) {
        this.outer = outer;
        form = new Form(outer.draft(), outer.text());
        Part<Kind> whole = LineParts.kind(criterion);
        kind = new Part<>(criterion.place(), whole.get(), whole.set());
        outer.follow(this::show);
    }

    Node node() {
        return node;
    }

    /** The five kinds, each with figures that can be applied under this maximum. */
    static List<Kind> choices(Kind now, Points max) {
        List<Kind> fresh =
                List.of(
                        new Kind.Met(),
                        new Kind.Graded(Points.of("0.5").min(max)),
                        new Kind.Counted(Points.of(1)),
                        new Kind.Ratio(
                                "%",
                                List.of(
                                        new Kind.Band(Points.of(100), max),
                                        new Kind.Band(Points.ZERO, Points.ZERO))),
                        new Kind.Relative());
        return fresh.stream().map(k -> k.getClass() == now.getClass() ? now : k).toList();
    }

    private void show() {
        Kind now = kind.get().apply(outer.draft().regulation());
        if (now.getClass() == shown) {
            form.refresh();
            return;
        }
        shown = now.getClass();
        form.clear();
        node.getChildren().clear();
        Text text = outer.text();
        node.getChildren()
                .add(
                        Labels.wrapping(
                                Type.CAPTION,
                                text.of("regulation.kind." + now.getClass().getSimpleName())));
        switch (now) {
            case Kind.Met _, Kind.Relative _ -> {}
            case Kind.Graded _ ->
                    addPoints(
                            "step",
                            of(Kind.Graded.class)
                                    .then("step", Kind.Graded::step, (_, v) -> new Kind.Graded(v)));
            case Kind.Counted _ ->
                    addPoints(
                            "each",
                            of(Kind.Counted.class)
                                    .then(
                                            "each",
                                            Kind.Counted::each,
                                            (_, v) -> new Kind.Counted(v)));
            case Kind.Ratio _ -> addBands(of(Kind.Ratio.class));
        }
    }

    private <K extends Kind> Part<K> of(Class<K> kindClass) {
        return kind.then("", kindClass::cast, (_, other) -> other);
    }

    private void addPoints(String name, Part<Points> part) {
        TextField input = form.entry("regulation-kind-" + name, part, Reading.points(outer.text()));
        node.getChildren().add(form.labelled("regulation.kind." + name, input, part.place()));
    }

    private void addBands(Part<Kind.Ratio> ratio) {
        Part<String> unit =
                ratio.then("unit", Kind.Ratio::unit, (r, v) -> new Kind.Ratio(v, r.bands()));
        Part<List<Kind.Band>> bands =
                ratio.then("bands", Kind.Ratio::bands, (r, v) -> new Kind.Ratio(r.unit(), v));
        TextField measure = form.entry("regulation-kind-unit", unit, Reading.words());
        node.getChildren().add(form.labelled("regulation.kind.unit", measure, unit.place()));
        node.getChildren()
                .add(
                        new RowsPane<>(
                                        form,
                                        "regulation-band",
                                        bands,
                                        KindPane::lower,
                                        List.of(
                                                new RowsPane.Column("regulation.band.from", 120),
                                                new RowsPane.Column("regulation.band.points", 120)),
                                        KindPane::cells)
                                .node());
    }

    private static List<Node> cells(Form form, Part<Kind.Band> row, String id) {
        Reading<Points> points = Reading.points(form.text());
        return List.of(
                form.lateEntry(
                        id + "-from",
                        row.then("from", Kind.Band::from, (b, v) -> new Kind.Band(v, b.points())),
                        points),
                form.entry(
                        id + "-points",
                        row.then("points", Kind.Band::points, (b, v) -> new Kind.Band(b.from(), v)),
                        points));
    }

    /** Ten percent below the lowest; 0 below those under ten. */
    private static Kind.Band lower(List<Kind.Band> bands) {
        Points lowest =
                bands.stream().map(Kind.Band::from).min(Points::compareTo).orElse(Points.of(110));
        BigDecimal from = lowest.value().subtract(LOW_BAND.value()).max(BigDecimal.ZERO);
        return new Kind.Band(new Points(from), Points.ZERO);
    }
}
