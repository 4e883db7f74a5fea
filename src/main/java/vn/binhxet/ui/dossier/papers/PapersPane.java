package vn.binhxet.ui.dossier.papers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.document.FileFormat;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.paper.PaperOut;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One row a paper: what it is, its number and state, and what it can be opened as. */
public final class PapersPane {
    private final Text text;
    private final PaperOut out;
    private final Consumer<OfficialPaper> number;
    private final RowList rows = new RowList();

    /**
     * @param number asks for the number of a paper
     */
    public PapersPane(Text text, PaperOut out, Consumer<OfficialPaper> number) {
        this.text = text;
        this.out = out;
        this.number = number;
    }

    public Node node() {
        return rows;
    }

    public void show(List<DossierPaper> papers) {
        rows.show(papers.stream().map(paper -> row(paper, papers.indexOf(paper) + 1)).toList());
    }

    private Node row(DossierPaper paper, int place) {
        VBox words =
                new VBox(
                        Labels.wrapping(Type.STRONG, paper.title()),
                        Labels.wrapping(Type.CAPTION, told(paper)));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Row row = new Row(Icons.of(BootstrapIcons.FILE_EARMARK_TEXT, 16), words).lined();
        row.getStyleClass().add("paper-row");
        OfficialPaper official = paper.official();
        if (official != null) {
            row.getChildren().add(numbering(paper, official, place));
        }
        paper.formats().forEach(format -> row.getChildren().add(open(paper, format, place)));
        return row;
    }

    private String told(DossierPaper paper) {
        if (paper.official() == null) {
            return text.heading(paper.state());
        }
        return paper.number().isEmpty()
                ? text.of("dossier.paper.unnumbered", paper.state())
                : text.of("dossier.paper.numbered", paper.state(), paper.number());
    }

    private Button numbering(DossierPaper paper, OfficialPaper official, int place) {
        boolean first = paper.number().isEmpty();
        Button button =
                Buttons.small(
                        Buttons.quiet(
                                text.of(
                                        first
                                                ? "dossier.mend.number"
                                                : "dossier.paper.number.change"),
                                null,
                                () -> number.accept(official)));
        button.setId("dossier-number-" + place);
        button.setAccessibleText(text.of("paperNumber.record", official));
        return button;
    }

    private Button open(DossierPaper paper, FileFormat format, int place) {
        Button button =
                Buttons.small(
                        Buttons.outlined(
                                text.word(format),
                                null,
                                () ->
                                        out.open(
                                                paper.printout(),
                                                format,
                                                paper.name(),
                                                paper.isKept())));
        button.setId("dossier-" + format.name().toLowerCase(Locale.ROOT) + "-" + place);
        button.setAccessibleText(text.of("dossier.paper.open", paper.title(), format));
        return button;
    }
}
