package vn.binhxet.ui.regulation.award;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Code;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.regulation.draft.AwardParts;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.draft.RegulationParts;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.Reading;
import vn.binhxet.ui.regulation.form.RowsPane;
import vn.binhxet.ui.regulation.form.ThresholdRow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The offices, each with two lines: what it is called and how it is filled, and what that needs.
 */
final class OfficeRows {
    private static final double CODE = 80;
    private static final double SEATS = 60;

    private OfficeRows() {}

    static Node of(Form form) {
        Text text = form.text();
        return new RowsPane<>(
                        form,
                        "regulation-office",
                        RegulationParts.OFFICES,
                        offices ->
                                new Office(
                                        free(form),
                                        text.of("regulation.office.fresh"),
                                        1,
                                        Method.ACCLAMATION,
                                        Passing.usual(Method.ACCLAMATION)),
                        List.of(new RowsPane.Column("regulation.office.columns", 0)),
                        OfficeRows::cells)
                .node();
    }

    private static List<Node> cells(Form form, Part<Office> office, String id) {
        Text text = form.text();
        var code = form.entry(id + "-code", AwardParts.officeCode(office), Reading.code());
        code.setMinWidth(CODE);
        code.setMaxWidth(CODE);
        var title = form.entry(id + "-title", AwardParts.officeTitle(office), Reading.words());
        HBox.setHgrow(title, Priority.ALWAYS);
        var seats = form.entry(id + "-seats", AwardParts.officeSeats(office), Reading.whole());
        seats.setMinWidth(SEATS);
        seats.setMaxWidth(SEATS);
        ComboBox<Method> by =
                form.choice(
                        id + "-by",
                        by(office),
                        () -> Arrays.stream(Method.values()).filter(m -> m != Method.RANK).toList(),
                        text::word);
        Node pass =
                ThresholdRow.of(
                        form,
                        id + "-pass",
                        "regulation.award.pass",
                        Passing.given(AwardParts.officePass(office), Method.ACCLAMATION));
        form.follow(() ->
                Shown.when(
                        pass,
                        AwardParts.officePass(office)
                                .get()
                                .apply(form.draft().regulation())
                                .isPresent()));
        VBox both = new VBox(6, new HBox(8, code, title, seats), by, pass);
        return List.of(both);
    }

    /** Acclaimed or voted on, a name needs enough people; whose turn it is needs nothing. */
    private static Part<Method> by(Part<Office> office) {
        Part<Method> by = AwardParts.officeBy(office);
        Part<Optional<Threshold>> pass = AwardParts.officePass(office);
        return new Part<>(
                by.place(),
                by.get(),
                (r, method) ->
                        pass.set()
                                .apply(
                                        by.set().apply(r, method),
                                        method == Method.ACCLAMATION
                                                ? Optional.of(Passing.usual(method))
                                                : Passing.under(method, pass.get().apply(r))));
    }

    private static Code free(Form form) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new Code("CD" + n))
                .filter(code -> form.draft().regulation().subject(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
