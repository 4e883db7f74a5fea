package vn.binhxet.ui.province.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.submission.Conflict;
import vn.binhxet.core.submission.Mark;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Tray;

import java.util.List;

/** All that is wrong with the picked dossier, each with its place. */
final class RemarksPane {
    private static final int MOST = 60;

    private final Text text;
    private final VBox lines = new VBox(8);
    private final Card node;

    RemarksPane(Tray tray, Text text) {
        this.text = text;
        lines.setId("province-problems");
        node = Card.titled(text.of("province.remarks")).with(lines);
        tray.picked().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(@Nullable Received one) {
        Shown.when(node, one != null && one.hasRemarks());
        lines.getChildren().clear();
        if (one == null) {
            return;
        }
        List<Problem> problems = one.submission().problems();
        problems.stream().limit(MOST).forEach(this::show);
        if (problems.size() > MOST) {
            add(Tone.BAD, "", text.of("province.remarks.more", problems.size() - MOST));
        }
        for (Conflict conflict : one.conflicts()) {
            add(Tone.WARN, "", text.of(conflict));
        }
        one.line().marks().stream().filter(RemarksPane::explains).forEach(this::show);
    }

    /** The others are told by the problems and conflicts themselves. */
    private static boolean explains(Mark mark) {
        return switch (mark) {
            case UNREADABLE, BROKEN, IN_CONFLICT -> false;
            case REHEARSAL, UNFINISHED, SAMPLE -> true;
        };
    }

    private void show(Problem problem) {
        add(Tone.BAD, problem.place(), text.of(problem));
    }

    private void show(Mark mark) {
        add(Tone.NOTE, "", text.of("province.meaning." + mark));
    }

    private void add(Tone tone, String place, String sentence) {
        Label where = Labels.wrapping(Type.STRONG, place);
        Shown.when(where, !place.isEmpty());
        VBox told = new VBox(2, where, Labels.wrapping(Type.SECONDARY, sentence));
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox line = new HBox(8, Icons.of(tone, 14), told);
        line.setAlignment(Pos.TOP_LEFT);
        lines.getChildren().add(line);
    }
}
