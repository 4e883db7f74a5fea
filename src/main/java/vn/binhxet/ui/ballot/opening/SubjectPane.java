package vn.binhxet.ui.ballot.opening;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/** Which vote is next. Votes that are not needed stand below a line of their own. */
final class SubjectPane {
    private final Openings model;
    private final Text text;
    private final OfferWords words;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox needed = new VBox(8);
    private final VBox optional = new VBox(8);
    private final Label whether;
    private final Card node;

    SubjectPane(Openings model) {
        this.model = model;
        text = model.text();
        words = new OfferWords(text);
        whether = Labels.wrapping(Type.CAPTION, text.of("ballot.open.optional"));
        node = Card.titled(text.of("ballot.open.title")).with(needed, optional);
        model.offers().subscribe(this::show);
        model.draft().subscribe(this::mark);
    }

    Node node() {
        return node;
    }

    void focus() {
        group.getToggles().stream()
                .filter(toggle -> toggle.isSelected() || group.getSelectedToggle() == null)
                .findFirst()
                .ifPresent(toggle -> ((RadioButton) toggle).requestFocus());
    }

    private void show(List<Offer> offers) {
        group.getToggles().clear();
        needed.getChildren().clear();
        optional.getChildren().clear();
        for (Offer offer : offers) {
            List<Node> lines = lines(offer);
            if (offer.isOptional() && optional.getChildren().isEmpty()) {
                optional.getChildren().add(whether);
            }
            (offer.isOptional() ? optional : needed).getChildren().addAll(lines);
        }
        mark(model.draft().get());
    }

    private List<Node> lines(Offer offer) {
        RadioButton button = new RadioButton(words.title(offer));
        button.setId("ballot-subject-" + offer.subject().code());
        button.setToggleGroup(group);
        button.setUserData(offer.subject().code());
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.pick(offer));
        List<Node> lines = new ArrayList<>(List.of(button));
        if (offer.isAgain()) {
            lines.add(Labels.wrapping(Type.CAPTION, words.why(offer)));
        }
        return lines;
    }

    private void mark(@Nullable Draft picked) {
        group.getToggles()
                .forEach(t ->
                        t.setSelected(
                                picked != null
                                        && picked.asked().subject().equals(t.getUserData())));
    }
}
