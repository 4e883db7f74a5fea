package vn.binhxet.ui.regulation.award;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.AwardParts;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a unit must fulfil for an award: one field or box for each kind of condition. */
final class ConditionBoxes {
    private static final double FIELD = 220;

    private final Form form;
    private final Text text;
    private final Part<List<Condition>> conditions;
    private final VBox node = new VBox(8);

    ConditionBoxes(Form form, Part<Award> award) {
        this.form = form;
        text = form.text();
        conditions = AwardParts.conditions(award);
        Field lowest = classField();
        Field least = pointsField();
        lowest.setMinWidth(FIELD);
        least.setMinWidth(FIELD);
        CheckBox barred =
                form.tick(
                        "regulation-award-notBarred",
                        text.of("regulation.condition.notBarred"),
                        flag(new Condition.NotBarred()));
        CheckBox won =
                form.tick(
                        "regulation-award-notWon",
                        text.of("regulation.condition.notWonLastYear"),
                        flag(new Condition.NotWonLastYear()));
        node.getChildren()
                .addAll(
                        Labels.of(Type.STRONG, text.of("regulation.award.conditions")),
                        new HBox(12, lowest, least),
                        barred,
                        won);
    }

    Node node() {
        return node;
    }

    private Field classField() {
        Part<Optional<String>> part =
                one(
                        Condition.ClassAtLeast.class,
                        Condition.ClassAtLeast::name,
                        Condition.ClassAtLeast::new);
        ComboBox<Optional<String>> box =
                form.choice(
                        "regulation-award-class",
                        part,
                        this::classes,
                        name -> name.orElse(text.of("regulation.condition.noClass")));
        return form.labelled("regulation.condition.class", box, conditions.place());
    }

    private List<Optional<String>> classes() {
        return Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        form.draft().regulation().scheme().classes().stream()
                                .map(PointClass::name)
                                .map(Optional::of))
                .toList();
    }

    private Field pointsField() {
        Part<Optional<Points>> part =
                one(
                        Condition.MinPoints.class,
                        Condition.MinPoints::points,
                        Condition.MinPoints::new);
        return form.labelled(
                "regulation.condition.minPoints",
                form.entry("regulation-award-minPoints", part, Reading.points(text).orNothing()),
                part.place());
    }

    /** The figure of the one condition of a kind; none takes the condition out. */
    private <C extends Condition, T> Part<Optional<T>> one(
            Class<C> kind, Function<C, T> figure, Function<T, C> make) {
        return new Part<>(
                conditions.place() + "." + kind.getSimpleName(),
                r ->
                        conditions.get().apply(r).stream()
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .map(figure)
                                .findFirst(),
                (r, now) -> {
                    List<Condition> all = new ArrayList<>(conditions.get().apply(r));
                    all.removeIf(kind::isInstance);
                    now.map(make).ifPresent(condition -> all.addFirst(condition));
                    return conditions.set().apply(r, all);
                });
    }

    private Part<Boolean> flag(Condition condition) {
        return conditions.then(
                condition.getClass().getSimpleName(),
                all -> all.contains(condition),
                (all, in) -> {
                    List<Condition> now = new ArrayList<>(all);
                    now.remove(condition);
                    if (in) {
                        now.add(condition);
                    }
                    return now;
                });
    }
}
