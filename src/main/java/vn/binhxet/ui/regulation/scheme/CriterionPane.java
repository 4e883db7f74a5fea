package vn.binhxet.ui.regulation.scheme;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.SchemeEdit;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.DraftRefusal;
import vn.binhxet.ui.regulation.draft.LineParts;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.draft.RegulationParts;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.Reading;

import java.util.List;

/** The fields of the line in view: a criterion's, or the two of a section. */
final class CriterionPane {
    private static final double CODE = 130;

    private final TreeViewModel model;
    private final Form form;
    private final TreeLine line;
    private final VBox node = new VBox(10);
    private final TextField title;

    CriterionPane(TreeViewModel model, Form form, TreeLine line) {
        this.model = model;
        this.form = form;
        this.line = line;
        if (line.isSection()) {
            Part<String> part =
                    new Part<>(line.place() + ".title", _ -> section().title(), this::entitled);
            title = form.entry("regulation-line-title", part, Reading.words());
            node.getChildren().addAll(first(part.place()), sum());
        } else {
            Part<Criterion> part =
                    new Part<>(line.place(), _ -> criterion(), (r, now) -> changed(r, now));
            title = form.entry("regulation-line-title", LineParts.title(part), Reading.words());
            node.getChildren().add(first(line.place() + ".title"));
            addFigures(part);
        }
    }

    Node node() {
        return node;
    }

    void focus() {
        title.requestFocus();
        title.selectAll();
    }

    private Node first(String titlePlace) {
        String place = line.place() + ".code";
        TextField code =
                form.entry(
                        "regulation-line-code",
                        place,
                        () -> code(),
                        model::recode,
                        free(Reading.code()));
        Field codeField = form.labelled("regulation.line.code", code, place);
        codeField.setMinWidth(CODE);
        codeField.setMaxWidth(CODE);
        Field titleField = form.labelled("regulation.line.title", title, titlePlace);
        HBox.setHgrow(titleField, Priority.ALWAYS);
        return new HBox(12, codeField, titleField);
    }

    private void addFigures(Part<Criterion> part) {
        Text text = form.text();
        Part<Points> max = LineParts.max(part);
        Field maxField =
                form.labelled(
                        "regulation.line.max",
                        form.entry("regulation-line-max", max, Reading.points(text)),
                        max.place());
        maxField.setMinWidth(CODE);
        maxField.setMaxWidth(CODE);
        Part<Kind> kind = LineParts.kind(part);
        Field kindField =
                form.labelled(
                        "regulation.line.kind",
                        form.choice(
                                "regulation-line-kind",
                                kind,
                                () -> KindPane.choices(criterion().kind(), criterion().max()),
                                k -> text.of("word.Kind." + k.getClass().getSimpleName())),
                        kind.place());
        HBox.setHgrow(kindField, Priority.ALWAYS);
        var source = LineParts.source(part);
        Field sourceField =
                form.labelled(
                        "regulation.line.source",
                        form.entry("regulation-line-source", source, Reading.words().orNothing()),
                        source.place());
        node.getChildren()
                .addAll(
                        new HBox(12, maxField, kindField),
                        sourceField.hint(text.of("regulation.line.source.hint")),
                        new KindPane(form, part).node());
    }

    private Node sum() {
        Text text = form.text();
        var words = Labels.wrapping(Type.BODY, "");
        form.follow(() ->
                words.setText(
                        text.of(
                                "regulation.section.sum",
                                section().allCriteria().count(),
                                section().max())));
        return new VBox(
                8, words, Labels.wrapping(Type.CAPTION, text.of("regulation.section.hint")));
    }

    private Reading<Code> free(Reading<Code> any) {
        return new Reading<>(
                any.write(),
                typed ->
                        switch (any.read().apply(typed)) {
                            case Outcome.Done<Code>(var code) when model.isTaken(code) ->
                                    new Outcome.Refused<>(
                                            List.of(Problem.of(DraftRefusal.CODE_TAKEN, "", code)));
                            case Outcome<Code> read -> read;
                        });
    }

    private Code code() {
        return model.picked().map(now -> now.line().code()).orElse(line.line().code());
    }

    private Section section() {
        return model.scheme()
                .allSections()
                .filter(s -> s.code().equals(code()))
                .findFirst()
                .orElseThrow();
    }

    private Criterion criterion() {
        return model.scheme().criterion(code()).orElseThrow();
    }

    private Regulation entitled(Regulation r, String now) {
        return with(r, new SchemeEdit(r.scheme()).entitle(code(), now).orElse(r.scheme()));
    }

    private Regulation changed(Regulation r, Criterion now) {
        return with(r, new SchemeEdit(r.scheme()).change(code(), now).orElse(r.scheme()));
    }

    private static Regulation with(Regulation r, Scheme scheme) {
        return RegulationParts.SCHEME.set().apply(r, scheme);
    }
}
