package vn.binhxet.ui.regulation.award;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Code;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.AwardParts;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.Reading;
import vn.binhxet.ui.regulation.form.ThresholdRow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of one award. */
final class AwardForm {
    private static final double SHORT = 130;

    private final Form form;
    private final Text text;
    private final Part<Award> award;
    private final TextField title;
    private final VBox node = new VBox(12);

    AwardForm(Form form, Part<Award> award) {
        this.form = form;
        this.award = award;
        text = form.text();
        title = form.entry("regulation-award-title", AwardParts.title(award), Reading.words());
        node.getChildren().addAll(names(), choosing(), pass(), excludes());
        node.getChildren().add(new ConditionBoxes(form, award).node());
    }

    Node node() {
        return node;
    }

    void focus() {
        title.requestFocus();
        title.selectAll();
    }

    private Node names() {
        Field code =
                form.labelled(
                        "regulation.line.code",
                        form.entry("regulation-award-code", AwardCodes.of(award), Reading.code()),
                        award.place() + ".code");
        code.setMinWidth(SHORT);
        code.setMaxWidth(SHORT);
        Field named = form.labelled("regulation.award.title", title, award.place() + ".title");
        HBox.setHgrow(named, Priority.ALWAYS);
        return new HBox(12, code, named);
    }

    private Node choosing() {
        Field quota =
                form.labelled(
                        "regulation.award.quota",
                        form.entry(
                                "regulation-award-quota", AwardParts.quota(award), Reading.whole()),
                        award.place() + ".quota");
        quota.setMinWidth(SHORT);
        quota.setMaxWidth(SHORT);
        List<Method> methods =
                Arrays.stream(Method.values())
                        .filter(m -> m != Method.ACCLAMATION && m != Method.ROTATION)
                        .toList();
        Field by =
                form.labelled(
                        "regulation.award.by",
                        form.choice("regulation-award-by", by(), () -> methods, text::word),
                        award.place() + ".by");
        HBox.setHgrow(by, Priority.ALWAYS);
        return new HBox(12, quota, by);
    }

    /** With another method comes what it needs. */
    private Part<Method> by() {
        Part<Method> by = AwardParts.by(award);
        Part<Optional<Threshold>> pass = AwardParts.pass(award);
        return new Part<>(
                by.place(),
                by.get(),
                (r, method) ->
                        pass.set()
                                .apply(
                                        by.set().apply(r, method),
                                        Passing.under(method, pass.get().apply(r))));
    }

    private Node pass() {
        Part<Threshold> given = Passing.given(AwardParts.pass(award), Method.CHOOSE_N);
        Node row = ThresholdRow.of(form, "regulation-award-pass", "regulation.award.pass", given);
        form.follow(() -> Shown.when(row, now().by().byRound()));
        return row;
    }

    private Node excludes() {
        FlowPane boxes = new FlowPane(16, 6);
        Part<List<Code>> excluded = AwardParts.excludes(award);
        form.follow(() -> {
            List<Award> others =
                    form.draft().regulation().awards().stream()
                            .filter(a -> !a.code().equals(now().code()))
                            .toList();
            if (boxes.getChildren().size() == others.size()) {
                for (int i = 0; i < others.size(); i++) {
                    CheckBox box = (CheckBox) boxes.getChildren().get(i);
                    box.setText(others.get(i).title());
                    box.setSelected(now().excludes().contains(others.get(i).code()));
                }
                return;
            }
            boxes.getChildren().clear();
            for (int i = 0; i < others.size(); i++) {
                CheckBox box = new CheckBox(others.get(i).title());
                Code other = others.get(i).code();
                box.setId("regulation-award-excludes-" + i);
                box.setSelected(now().excludes().contains(other));
                box.setOnAction(_ -> form.draft().set(excluded, ticked(other, box.isSelected())));
                boxes.getChildren().add(box);
            }
        });
        VBox all =
                new VBox(6, Labels.of(Type.SECONDARY, text.of("regulation.award.excludes")), boxes);
        form.follow(() -> Shown.when(all, !boxes.getChildren().isEmpty()));
        return all;
    }

    private List<Code> ticked(Code other, boolean in) {
        List<Code> codes = new ArrayList<>(now().excludes());
        codes.remove(other);
        if (in) {
            codes.add(other);
        }
        return codes;
    }

    private Award now() {
        return award.get().apply(form.draft().regulation());
    }
}
