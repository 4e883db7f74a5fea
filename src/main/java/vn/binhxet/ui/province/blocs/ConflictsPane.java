package vn.binhxet.ui.province.blocs;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.submission.Conflict;
import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.tray.Tray;

import java.util.List;
import java.util.function.Consumer;

/** What contradicts between dossiers or goes beyond a quota, and the way to each of them. */
final class ConflictsPane {
    private static final int MOST = 40;

    private final Text text;
    private final Consumer<Submission> jump;
    private final VBox lines = new VBox(10);
    private final Card node;

    ConflictsPane(Tray tray, Text text, Consumer<Submission> jump) {
        this.text = text;
        this.jump = jump;
        lines.setId("province-conflicts");
        node = Card.titled(text.of("province.conflicts")).with(lines);
        tray.gathered().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Gathered now) {
        List<Conflict> conflicts = now.conflicts();
        lines.getChildren().clear();
        for (int i = 0; i < Math.min(MOST, conflicts.size()); i++) {
            lines.getChildren().add(line(i + 1, conflicts.get(i)));
        }
        if (conflicts.isEmpty()) {
            add(text.of("province.conflicts.none"));
        } else if (conflicts.size() > MOST) {
            add(text.of("province.conflicts.more", conflicts.size() - MOST));
        }
    }

    private void add(String sentence) {
        lines.getChildren().add(Labels.wrapping(Type.SECONDARY, sentence));
    }

    private Node line(int number, Conflict conflict) {
        String kind = text.of("province.conflict." + conflict.kind());
        VBox told =
                new VBox(
                        2,
                        Labels.wrapping(Type.STRONG, kind),
                        Labels.wrapping(Type.SECONDARY, conflict.subject()));
        for (Submission one : conflict.between()) {
            Button way = way(one);
            way.setId("province-conflict-" + number + "-" + (told.getChildren().size() - 1));
            told.getChildren().add(way);
        }
        told.getStyleClass().add("conflict");
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox line = new HBox(8, Icons.of(Tone.WARN, 14), told);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Button way(Submission one) {
        Button way = Buttons.link(one.file(), () -> jump.accept(one));
        way.setAccessibleText(text.of("province.conflict.go", one.file()));
        way.setMinWidth(0);
        way.setWrapText(true);
        return way;
    }
}
