package vn.binhxet.ui.regulation;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.Draft;
import vn.binhxet.ui.regulation.draft.RegulationParts;
import vn.binhxet.ui.regulation.form.Form;
import vn.binhxet.ui.regulation.form.Reading;

import java.util.List;

/** What the regulation is called, of which year, and the decrees and decisions it rests on. */
final class SourcePane {
    private static final double SHORT = 130;

    private final Form form;
    private final TextField title;
    private final TextArea sources = new TextArea();
    private final Node node;

    SourcePane(Draft draft, Text text) {
        form = new Form(draft, text);
        title = form.entry("regulation-title", RegulationParts.TITLE, Reading.words());
        Field named = form.labelled("regulation.title", title, "title");
        HBox.setHgrow(named, Priority.ALWAYS);
        Field year =
                form.labelled(
                        "regulation.year",
                        form.entry("regulation-year", RegulationParts.YEAR, Reading.whole()),
                        "year");
        year.setMinWidth(SHORT);
        year.setMaxWidth(SHORT);
        sources.setId("regulation-sources");
        sources.setPrefRowCount(8);
        sources.setWrapText(true);
        sources.textProperty()
                .subscribe((_, typed) -> {
                    if (sources.isFocused()) {
                        draft.set(RegulationParts.SOURCES, lines(typed));
                    }
                });
        form.follow(() -> {
            List<String> now = draft.regulation().sources();
            if (!lines(sources.getText()).equals(now)) {
                sources.setText(String.join("\n", now));
            }
        });
        node =
                new Card(
                        new VBox(
                                12,
                                new HBox(12, named, year),
                                form.labelled("regulation.sources", sources, "sources")
                                        .hint(text.of("regulation.sources.hint")),
                                form.tick(
                                        "regulation-sample",
                                        text.of("regulation.sample"),
                                        RegulationParts.SAMPLE),
                                Labels.wrapping(Type.CAPTION, text.of("regulation.sample.hint"))));
        draft.state().subscribe(_ -> form.refresh());
    }

    Node node() {
        return node;
    }

    void focus() {
        title.requestFocus();
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
