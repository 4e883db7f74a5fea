package vn.binhxet.ui.ballot.opening;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Shown;

import java.util.Optional;

/** Who counts; not there once the committee was named. Enter goes from field to field. */
final class CommitteePane {
    private final Openings model;
    private final TextField head = field("ballot-head");
    private final TextField members = field("ballot-members");
    private final TextField witness = field("ballot-witness");
    private final Card node;

    CommitteePane(Openings model) {
        this.model = model;
        Text text = model.text();
        head.setOnAction(_ -> members.requestFocus());
        members.setOnAction(_ -> witness.requestFocus());
        node =
                Card.titled(text.of("ballot.committee"))
                        .with(
                                new Field(text.of("ballot.committee.head"), head),
                                new Field(text.of("ballot.committee.members"), members)
                                        .hint(text.of("ballot.committee.members.hint")),
                                new Field(text.of("ballot.committee.witness"), witness));
        model.offers().subscribe(_ -> Shown.when(node, !model.hasCommittee()));
    }

    Node node() {
        return node;
    }

    void focus() {
        head.requestFocus();
    }

    void open() {
        model.open(head.getText(), members.getText(), witness.getText());
    }

    /** The field that was refused. */
    Optional<Node> at(Problem problem) {
        String place = problem.place();
        return place.endsWith(".head")
                ? Optional.of(head)
                : place.endsWith(".members") ? Optional.of(members) : Optional.empty();
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
