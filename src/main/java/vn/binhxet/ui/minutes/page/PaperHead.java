package vn.binhxet.ui.minutes.page;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** The head of the page, as on the paper, and whether it is a draft. */
final class PaperHead {
    /** The name of the state never leaves its line. */
    private static final double LEFT = 40;

    private final Text text;
    private final Label bloc = centred(Type.STRONG);
    private final Label number = centred(Type.SECONDARY);
    private final Label subject = centred(Type.BODY);
    private final Badge state = new Badge(Tone.WARN, "");
    private final VBox node;

    PaperHead(Text text) {
        this.text = text;
        Label nation = centred(Type.STRONG);
        nation.setText(text.of("paper.nation"));
        Label motto = centred(Type.SECONDARY);
        motto.setText(text.of("paper.motto"));
        GridPane both = new GridPane(8, 0);
        both.getColumnConstraints().setAll(part(LEFT), part(100 - LEFT));
        both.add(column(bloc, number), 0, 0);
        both.add(column(nation, motto), 1, 0);
        Label title = centred(Type.TITLE);
        title.setText(text.of("paper.minutes.title.capitals"));
        node = new VBox(8, both, title, subject, state);
        node.setAlignment(Pos.TOP_CENTER);
    }

    Node node() {
        return node;
    }

    void show(Meeting meeting) {
        bloc.setText(meeting.bloc().name().toUpperCase(text.locale()));
        number.setText(
                meeting.proceedings().all(Fact.DocumentNumbered.class).reversed().stream()
                        .filter(paper -> paper.kind().equals(Fact.DocumentSigned.MINUTES))
                        .findFirst()
                        .map(paper -> text.of("paper.number", paper.number()))
                        .orElse(text.of("paper.unnumbered")));
        subject.setText(meeting.prepared().title());
        if (meeting.proceedings().areMinutesSigned()) {
            state.show(Tone.GOOD, text.of("minutesPage.official"));
            state.setGraphic(Icons.of(BootstrapIcons.LOCK, 12));
        } else {
            state.show(Tone.WARN, text.of("minutesPage.draft"));
        }
    }

    private static Label centred(Type type) {
        Label label = Labels.wrapping(type, "");
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private static ColumnConstraints part(double percent) {
        ColumnConstraints part = new ColumnConstraints();
        part.setPercentWidth(percent);
        return part;
    }

    private static Node column(Node... lines) {
        VBox column = new VBox(4, lines);
        column.setAlignment(Pos.TOP_CENTER);
        return column;
    }
}
