package vn.binhxet.ui.regulation.form;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Outcome;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.regulation.draft.Draft;
import vn.binhxet.ui.regulation.draft.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of one pane. Each writes what is typed into the draft at once, follows the draft when
 * it is changed elsewhere, and says what is wrong at its place.
 */
public final class Form {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Draft draft;
    private final Text text;
    private final List<Runnable> following = new ArrayList<>();

    public Form(Draft draft, Text text) {
        this.draft = draft;
        this.text = text;
    }

    public Draft draft() {
        return draft;
    }

    public Text text() {
        return text;
    }

    /** Runs now, and whenever the draft changed. */
    public void follow(Runnable show) {
        following.add(show);
        show.run();
    }

    /** Shows the draft as it is now. */
    public void refresh() {
        List.copyOf(following).forEach(Runnable::run);
    }

    /** Leaves all fields to themselves. */
    public void clear() {
        following.clear();
    }

    /** A field in which a part is typed. */
    public <T> TextField entry(String id, Part<T> part, Reading<T> reading) {
        return entry(
                id,
                part.place(),
                () -> part.get().apply(draft.regulation()),
                value -> draft.set(part, value),
                reading);
    }

    /** A field in which something is typed that is not simply put in its place. */
    public <T> TextField entry(
            String id, String place, Supplier<T> now, Consumer<T> put, Reading<T> reading) {
        TextField input = followed(id, place, now, reading);
        input.textProperty()
                .subscribe((_, typed) -> {
                    if (input.isFocused()) {
                        take(typed, place, now.get(), put, reading);
                    }
                });
        return input;
    }

    /** A field that is read when it is left or Enter pressed, where its row may move then. */
    public <T> TextField lateEntry(String id, Part<T> part, Reading<T> reading) {
        Supplier<T> now = () -> part.get().apply(draft.regulation());
        TextField input = followed(id, part.place(), now, reading);
        Runnable read =
                () ->
                        take(
                                input.getText(),
                                part.place(),
                                now.get(),
                                value -> draft.set(part, value),
                                reading);
        input.setOnAction(_ -> read.run());
        input.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused && input.getScene() != null) {
                        read.run();
                    }
                });
        return input;
    }

    private <T> TextField followed(String id, String place, Supplier<T> now, Reading<T> reading) {
        TextField input = new TextField();
        input.setId(id);
        follow(() -> {
            show(input, place, now.get(), reading);
            mark(input, place);
        });
        return input;
    }

    private <T> void take(String typed, String place, T now, Consumer<T> put, Reading<T> reading) {
        switch (reading.read().apply(typed)) {
            case Outcome.Done<T>(var value) -> {
                if (!value.equals(now) || draft.state().get().typed().containsKey(place)) {
                    put.accept(value);
                }
            }
            case Outcome.Refused<T>(var problems) -> {
                Draft.Typed kept = draft.state().get().typed().get(place);
                if (kept == null || !kept.words().equals(typed)) {
                    draft.mistype(place, typed, problems.getFirst());
                }
            }
        }
    }

    /** What is being typed stays as it is while it means what the draft says. */
    private <T> void show(TextField input, String place, T now, Reading<T> reading) {
        Draft.Typed typed = draft.state().get().typed().get(place);
        String shown =
                typed != null
                        ? typed.words()
                        : reading.read().apply(input.getText()).equals(new Outcome.Done<>(now))
                                ? input.getText()
                                : reading.write().apply(now);
        if (!shown.equals(input.getText())) {
            input.setText(shown);
            if (input.isFocused()) {
                input.end();
            } else {
                input.home(); // a long title is read from its beginning
            }
        }
    }

    /** A list from which one is picked. */
    public <T> ComboBox<T> choice(
            String id, Part<T> part, Supplier<List<T>> options, Function<T, String> word) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T option) {
                        return option == null ? "" : word.apply(option);
                    }

                    @Override
                    public T fromString(String typed) {
                        throw new UnsupportedOperationException();
                    }
                });
        follow(() -> {
            if (!box.getItems().equals(options.get())) {
                box.getItems().setAll(options.get());
            }
            box.setValue(part.get().apply(draft.regulation()));
            mark(box, part.place());
        });
        box.valueProperty()
                .subscribe((_, picked) -> {
                    if (picked != null
                            && box.isFocused()
                            && !Objects.equals(picked, part.get().apply(draft.regulation()))) {
                        draft.set(part, picked);
                    }
                });
        return box;
    }

    /** A box to tick. */
    public CheckBox tick(String id, String words, Part<Boolean> part) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        follow(() -> box.setSelected(part.get().apply(draft.regulation())));
        box.setOnAction(_ -> draft.set(part, box.isSelected()));
        return box;
    }

    /** A control with its label above and what is wrong with it below. */
    public Field labelled(String label, Control input, String place) {
        Field field = new Field(text.of(label), input);
        follow(() ->
                field.error().set(draft.state().get().problemAt(place).map(text::of).orElse("")));
        return field;
    }

    private void mark(Control input, String place) {
        boolean wrong = draft.state().get().problemAt(place).isPresent();
        input.pseudoClassStateChanged(DANGER, wrong);
    }
}
