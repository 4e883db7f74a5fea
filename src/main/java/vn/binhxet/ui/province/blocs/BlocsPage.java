package vn.binhxet.ui.province.blocs;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.binhxet.core.submission.Submission;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Viewer;
import vn.binhxet.ui.kit.part.SideColumn;
import vn.binhxet.ui.province.tray.Tray;

import java.util.function.Consumer;

/**
 * At the left the blocs, at the right their totals, what contradicts, and the codes of the table.
 */
public final class BlocsPage {
    private final BlocTable table;
    private final Parent node;

    /**
     * @param jump shows a dossier among the others
     */
    public BlocsPage(Tray tray, TableOut out, Viewer viewer, Text text, Consumer<Submission> jump) {
        table = new BlocTable(tray, text, jump);
        Node right =
                new SideColumn(
                        new TotalsPane(tray, text).node(),
                        new ConflictsPane(tray, text, jump).node(),
                        new CodesPane(out, viewer, text).node());
        HBox.setHgrow(table.node(), Priority.ALWAYS);
        HBox columns = new HBox(12, table.node(), right);
        columns.setPadding(new Insets(0, 20 - SideColumn.SCROLL_BAR, 12, 20));
        node = columns;
    }

    public Parent node() {
        return node;
    }

    public void focus() {
        table.focus();
    }
}
