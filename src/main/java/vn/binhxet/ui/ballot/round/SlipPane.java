package vn.binhxet.ui.ballot.round;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;

/** What the committee counted by hand, in four small fields. */
final class SlipPane {
    private final RoundUnderWay ballot;
    private final NumberField collected = new NumberField("ballot-collected", _ -> changed());
    private final NumberField unused = new NumberField("ballot-unused", _ -> changed());
    private final NumberField spoiled = new NumberField("ballot-spoiled", _ -> changed());
    private final NumberField notReturned = new NumberField("ballot-not-returned", _ -> changed());
    private final Card node;

    SlipPane(RoundUnderWay ballot) {
        this.ballot = ballot;
        HBox fields =
                new HBox(
                        8,
                        field("ballot.term.returned", collected),
                        field("ballot.term.unused", unused),
                        field("ballot.term.spoiled", spoiled),
                        field("ballot.term.notReturned", notReturned));
        fields.setAlignment(Pos.BOTTOM_LEFT);
        node = new Card(fields);
        ballot.counting().subscribe(this::follow);
    }

    Node node() {
        return node;
    }

    private Node field(String key, NumberField input) {
        Field field = new Field(ballot.text().of(key), input);
        HBox.setHgrow(field, Priority.ALWAYS);
        input.setAlignment(Pos.CENTER_RIGHT);
        return field;
    }

    private void changed() {
        ballot.count(
                new Slip(
                        collected.number(),
                        unused.number(),
                        spoiled.number(),
                        notReturned.number()));
    }

    private void follow(@Nullable Counting counting) {
        if (counting != null) {
            Slip slip = counting.slip();
            collected.show(slip.collected());
            unused.show(slip.unused());
            spoiled.show(slip.spoiled());
            notReturned.show(slip.notReturned());
        }
    }
}
