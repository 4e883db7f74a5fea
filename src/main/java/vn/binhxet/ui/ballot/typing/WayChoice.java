package vn.binhxet.ui.ballot.typing;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Method;
import vn.binhxet.ui.ballot.keys.InvalidTyping;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

/**
 * How papers with two boxes are typed on this computer: line by line, or the names disagreed with.
 * There only while such papers are typed.
 */
final class WayChoice extends HBox {
    private final RoundUnderWay ballot;
    private final Runnable toPaper;

    WayChoice(RoundUnderWay ballot, PaperViewModel paper, Runnable toPaper) {
        super(8);
        this.ballot = ballot;
        this.toPaper = toPaper;
        HBox ways = new HBox(way("lines", false), way("exceptions", true));
        ways.getStyleClass().add("segments");
        ways.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Labels.of(Type.SECONDARY, ballot.text().of("ballot.way")), ways);
        setAlignment(Pos.CENTER_LEFT);
        paper.typing().subscribe(typing -> Shown.when(this, isAsked(typing)));
    }

    /** Not while the reasons of an invalid paper need the room. */
    private static boolean isAsked(@Nullable Typing typing) {
        return typing != null
                && typing.contest().method() == Method.YES_NO
                && !(typing instanceof InvalidTyping);
    }

    private ToggleButton way(String name, boolean exceptions) {
        ToggleButton button = new ToggleButton(ballot.text().of("ballot.way." + name));
        button.setId("ballot-way-" + name);
        button.getStyleClass().add("segment");
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setOnAction(_ -> choose(button, exceptions));
        ballot.exceptions().subscribe(now -> button.setSelected(now == exceptions));
        return button;
    }

    /** Pressing the way in use again leaves it in use. */
    private void choose(ToggleButton button, boolean exceptions) {
        ballot.exceptions().set(exceptions);
        button.setSelected(true);
        toPaper.run();
    }
}
