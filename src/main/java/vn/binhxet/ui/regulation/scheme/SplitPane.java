package vn.binhxet.ui.regulation.scheme;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.regulation.draft.DraftRefusal;
import vn.binhxet.ui.regulation.form.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asks into which parts a criterion is split: their maxima in one field, one after the other. */
final class SplitPane {
    private static final int PARTS = 2;

    private final TreeViewModel model;
    private final Text text;
    private final Runnable done;
    private final Reading<Points> points;
    private final TextField input = new TextField();
    private final Field field;
    private final Card node;

    /**
     * @param whole what is split
     * @param done run once it is split, or not to be
     */
    SplitPane(TreeViewModel model, TreeLine whole, Runnable done) {
        this.model = model;
        this.done = done;
        text = model.text();
        points = Reading.points(text);
        input.setId("regulation-split");
        input.setText(
                model.parts(PARTS).orElse(List.of()).stream()
                        .map(points.write())
                        .collect(Collectors.joining("; ")));
        input.setOnAction(_ -> split());
        field =
                new Field(text.of("regulation.split.maxima"), input)
                        .hint(text.of("regulation.split.hint", whole.max()));
        input.textProperty().subscribe(_ -> field.error().set(""));
        Button split =
                Buttons.outlined(
                        text.of("regulation.split.yes"),
                        BootstrapIcons.DISTRIBUTE_VERTICAL,
                        this::split);
        Button leave = Buttons.quiet(text.of("regulation.split.no"), null, done);
        node =
                Card.titled(text.of("regulation.split.title", whole.line().code().value()))
                        .with(field, new HBox(8, split, leave))
                        .edged(Tone.NOTE);
    }

    Node node() {
        return node;
    }

    void focus() {
        input.requestFocus();
        input.selectAll();
    }

    private void split() {
        List<Points> maxima = new ArrayList<>();
        for (String typed : input.getText().split(";|\\s+", -1)) {
            if (!typed.isBlank()) {
                switch (points.read().apply(typed)) {
                    case Outcome.Done<Points>(var max) -> maxima.add(max);
                    case Outcome.Refused<Points>(var problems) -> {
                        field.error().set(text.of(problems.getFirst()));
                        return;
                    }
                }
            }
        }
        if (model.split(maxima)) {
            done.run();
        } else {
            Points sum = maxima.stream().reduce(Points.ZERO, Points::plus);
            String why =
                    maxima.size() < PARTS
                            ? DraftRefusal.SPLIT_PARTS.key()
                            : DraftRefusal.SPLIT_SUM.key();
            field.error().set(text.of(why, sum));
        }
    }
}
