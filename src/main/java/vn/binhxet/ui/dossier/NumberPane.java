package vn.binhxet.ui.dossier;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.ui.kit.paper.NumberForm;
import vn.binhxet.ui.kit.paper.Numbering;
import vn.binhxet.ui.kit.paper.Numbering.Entry;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;
import java.util.Optional;

/** The form of one paper's number; done once it is recorded. */
final class NumberPane {
    private final Numbering model;
    private final Runnable done;
    private final Label words = Labels.wrapping(Type.CAPTION, "");
    private final NumberForm form;
    private final ScrollPane node;
    private @Nullable OfficialPaper paper;
    private Optional<Entry> before = Optional.empty();

    /**
     * @param done run once the number is recorded
     */
    NumberPane(Numbering model, Runnable done) {
        this.model = model;
        this.done = done;
        form = new NumberForm(model, "dossier-number");
        form.setSpacing(4);
        VBox all = new VBox(4, words, form);
        all.setPadding(new Insets(0, 16, 4, 16));
        RowList list = new RowList();
        list.show(List.of(all));
        node = list;
    }

    Node node() {
        return node;
    }

    void open(OfficialPaper asked) {
        paper = asked;
        before = model.recorded(asked);
        words.setText(model.text().of("dossier.number.words", asked));
        form.show(asked);
        form.focus();
    }

    /** The meeting has changed. */
    void follow() {
        if (paper != null && !model.recorded(paper).equals(before)) {
            paper = null;
            done.run();
        }
    }
}
