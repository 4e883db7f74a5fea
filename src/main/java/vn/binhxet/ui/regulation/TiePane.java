package vn.binhxet.ui.regulation;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.RegulationParts;
import vn.binhxet.ui.regulation.form.Form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The steps by which units of equal points are parted, in words, in order. */
final class TiePane {
    private final Form form;
    private final Text text;
    private final VBox rows = new VBox();
    private final ComboBox<TieStep> more = new ComboBox<>();
    private final VBox node = new VBox(8, rows, more);

    TiePane(Form form) {
        this.form = form;
        text = form.text();
        more.setId("regulation-tie-add");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setPromptText(text.of("regulation.ties.add"));
        more.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable TieStep step) {
                        return step == null ? "" : words(step);
                    }

                    @Override
                    public TieStep fromString(String typed) {
                        throw new UnsupportedOperationException();
                    }
                });
        more.setOnHidden(_ -> add());
        form.follow(this::show);
    }

    Node node() {
        return node;
    }

    private void show() {
        List<TieStep> steps = now();
        rows.getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            rows.getChildren().add(row(steps.get(i), i));
        }
        List<TieStep> left = all().stream().filter(step -> !steps.contains(step)).toList();
        if (!more.getItems().equals(left)) {
            more.setValue(null);
            more.getItems().setAll(left);
        }
    }

    private Node row(TieStep step, int at) {
        Label said = Labels.wrapping(Type.BODY, words(step));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Row row =
                new Row(
                        new NumberBox(Integer.toString(at + 1)),
                        said,
                        Buttons.small(named(at, "up", BootstrapIcons.ARROW_UP, () -> move(at, -1))),
                        Buttons.small(
                                named(at, "down", BootstrapIcons.ARROW_DOWN, () -> move(at, 1))),
                        Buttons.small(named(at, "remove", BootstrapIcons.X, () -> remove(at))));
        form.draft()
                .state()
                .get()
                .problemAt("tieOrder[" + at + "]")
                .ifPresent(problem -> row.getChildren().add(2, wrong(text.of(problem))));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, at));
        return row.lined();
    }

    private static Node wrong(String sentence) {
        Label label = Labels.wrapping(Type.SECONDARY, sentence);
        label.setGraphic(Icons.of(Tone.BAD, 14));
        label.getStyleClass().add("refused");
        return label;
    }

    private Button named(int at, String what, BootstrapIcons icon, Runnable press) {
        var button = Buttons.quiet("", icon, press);
        button.setId("regulation-tie-" + at + "-" + what);
        button.setAccessibleText(text.of("regulation.tie." + what, at + 1));
        return button;
    }

    private void pressed(KeyEvent event, int at) {
        if (event.isShortcutDown() && event.isShiftDown()) {
            if (event.getCode() == KeyCode.UP) {
                event.consume();
                move(at, -1);
            } else if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                move(at, 1);
            }
        }
    }

    private void move(int at, int by) {
        int to = at + by;
        List<TieStep> steps = new ArrayList<>(now());
        if (to >= 0 && to < steps.size()) {
            Collections.swap(steps, at, to);
            become(steps);
            focus(to, by < 0 ? "up" : "down");
        }
    }

    private void remove(int at) {
        List<TieStep> steps = new ArrayList<>(now());
        steps.remove(at);
        become(steps);
        focus(Math.min(at, steps.size() - 1), "remove");
    }

    private void add() {
        TieStep picked = more.getValue();
        if (picked != null) {
            List<TieStep> steps = new ArrayList<>(now());
            boolean peopleLast = !steps.isEmpty() && steps.getLast() instanceof TieStep.People;
            steps.add(peopleLast ? steps.size() - 1 : steps.size(), picked);
            become(steps);
        }
    }

    private void become(List<TieStep> steps) {
        form.draft().rearrange("tieOrder", r -> RegulationParts.TIE_ORDER.set().apply(r, steps));
    }

    private void focus(int at, String what) {
        Node button = rows.lookup("#regulation-tie-" + at + "-" + what);
        (button == null ? more : button).requestFocus();
    }

    private List<TieStep> now() {
        return RegulationParts.TIE_ORDER.get().apply(form.draft().regulation());
    }

    private List<TieStep> all() {
        return Stream.<TieStep>concat(
                        form.draft()
                                .regulation()
                                .scheme()
                                .allSections()
                                .map(Section::code)
                                .map(TieStep.SectionPoints::new),
                        Stream.of(
                                new TieStep.FewerPenalties(),
                                new TieStep.MoreBonus(),
                                new TieStep.Votes(),
                                new TieStep.People()))
                .toList();
    }

    private String words(TieStep step) {
        return switch (step) {
            case TieStep.SectionPoints(var code) ->
                    text.of(
                            "regulation.tie.section",
                            code.value(),
                            form.draft()
                                    .regulation()
                                    .scheme()
                                    .allSections()
                                    .filter(s -> s.code().equals(code))
                                    .findFirst()
                                    .map(Section::title)
                                    .orElse(""));
            case TieStep.FewerPenalties _ -> text.of("regulation.tie.penalty");
            case TieStep.MoreBonus _ -> text.of("regulation.tie.bonus");
            case TieStep.Votes _ -> text.of("regulation.tie.votes");
            case TieStep.People _ -> text.of("regulation.tie.people");
        };
    }
}
