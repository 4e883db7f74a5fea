package vn.binhxet.ui.regulation.award;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.Draft;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.draft.RegulationParts;
import vn.binhxet.ui.regulation.form.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The awards as cards at the left, the fields of the one picked at the right. */
public final class AwardPane {
    private static final double LEFT = 360;

    private final Draft draft;
    private final Text text;
    private final Form form;
    private final VBox cards = new VBox(8);
    private final VBox beside = new VBox();
    private final HBox node;
    private int picked;
    private int shown = -1;
    private int count = -1;
    private @Nullable AwardForm fields;

    public AwardPane(Draft draft, Text text) {
        this.draft = draft;
        this.text = text;
        form = new Form(draft, text);
        Button add =
                Buttons.small(
                        Buttons.outlined(
                                text.of("regulation.award.add"), BootstrapIcons.PLUS, this::add));
        add.setId("regulation-award-add");
        Button remove =
                Buttons.small(
                        Buttons.quiet(
                                text.of("regulation.award.remove"),
                                BootstrapIcons.TRASH,
                                this::remove));
        VBox left = new VBox(12, cards, new HBox(8, add, remove));
        left.setMinWidth(LEFT);
        left.setMaxWidth(LEFT);
        ScrollPane right = new ScrollPane(beside);
        right.setFitToWidth(true);
        right.setFocusTraversable(false);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.getStyleClass().add("row-list");
        HBox.setHgrow(right, Priority.ALWAYS);
        node = new HBox(12, left, right);
        draft.state().subscribe(_ -> show());
    }

    public Node node() {
        return node;
    }

    public void focus() {
        if (cards.getChildren().isEmpty()) {
            return;
        }
        cards.getChildren().get(picked).requestFocus();
    }

    private List<Award> awards() {
        return draft.regulation().awards();
    }

    private void show() {
        picked = Math.max(0, Math.min(picked, awards().size() - 1));
        if (cards.getChildren().size() != awards().size()) {
            cards.getChildren()
                    .setAll(IntStream.range(0, awards().size()).mapToObj(this::card).toList());
        }
        for (int i = 0; i < awards().size(); i++) {
            describe((ToggleButton) cards.getChildren().get(i), awards().get(i), i == picked);
        }
        if (shown == picked && count == awards().size()) {
            form.refresh();
        } else {
            build();
        }
    }

    private void build() {
        shown = picked;
        count = awards().size();
        form.clear();
        beside.getChildren().clear();
        if (awards().isEmpty()) {
            return;
        }
        Part<Award> award = Part.row(RegulationParts.AWARDS, picked);
        fields = new AwardForm(form, award);
        beside.getChildren().add(new Card(fields.node()));
    }

    private ToggleButton card(int at) {
        ToggleButton card = new ToggleButton();
        card.setId("regulation-award-" + at);
        card.getStyleClass().add("award-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setOnAction(_ -> pick(at));
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                pick(at);
                toFields();
            }
        });
        return card;
    }

    private void describe(ToggleButton card, Award award, boolean isPicked) {
        VBox words =
                new VBox(
                        4,
                        Labels.wrapping(Type.STRONG, award.title()),
                        Labels.wrapping(
                                Type.SECONDARY,
                                text.of("regulation.award.card", award.quota(), award.by())));
        words.setPrefWidth(LEFT - 40);
        card.setGraphic(words);
        card.setSelected(isPicked);
    }

    private void toFields() {
        if (fields != null) {
            fields.focus();
        }
    }

    private void pick(int at) {
        picked = at;
        show();
    }

    private void add() {
        List<Award> more = new ArrayList<>(awards());
        more.add(
                new Award(
                        free(),
                        text.of("regulation.award.fresh"),
                        1,
                        Method.CHOOSE_N,
                        Passing.usual(Method.CHOOSE_N),
                        List.of(),
                        List.of()));
        picked = more.size() - 1;
        draft.rearrange("awards", r -> RegulationParts.AWARDS.set().apply(r, more));
        toFields();
    }

    private void remove() {
        List<Award> fewer = new ArrayList<>(awards());
        fewer.remove(picked);
        draft.rearrange("awards", r -> RegulationParts.AWARDS.set().apply(r, fewer));
        focus();
    }

    private Code free() {
        return IntStream.iterate(awards().size() + 1, n -> n + 1)
                .mapToObj(n -> new Code("KT" + n))
                .filter(code -> draft.regulation().subject(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
