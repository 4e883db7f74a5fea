package vn.binhxet.ui.dossier.papers;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.adoption.Matter;
import vn.binhxet.core.handin.SignedPages;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.attach.AttachedList;
import vn.binhxet.ui.kit.attach.Attaching;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** What goes along with the papers: scans of signed pages, the report, anything else. */
public final class AttachedPane {
    private final Attaching model;
    private final Text text;
    private final Button signed;
    private final VBox node;

    public AttachedPane(Attaching model) {
        this.model = model;
        text = model.text();
        signed =
                Buttons.outlined(
                        text.of("dossier.attach.signed"),
                        BootstrapIcons.PAPERCLIP,
                        () -> model.attach(SignedPages.WORD));
        signed.setId("dossier-attach-signed");
        AttachedList files = new AttachedList(model);
        files.setPadding(new Insets(4, 16, 8, 16));
        RowList list = new RowList();
        list.show(List.of(files));
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(8, foot(), list);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        signed.requestFocus();
    }

    private Node foot() {
        HBox buttons =
                new HBox(
                        8,
                        signed,
                        new KeyHint(KeyUse.of("", "Ctrl", "O")),
                        other("dossier.attach.report", Matter.REPORT.subject(), "report"),
                        other("dossier.attach.other", Attaching.OTHER, "other"));
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox foot =
                new VBox(
                        8, Labels.wrapping(Type.CAPTION, text.of("dossier.attach.words")), buttons);
        foot.setPadding(new Insets(4, 16, 4, 16));
        return foot;
    }

    private Button other(String key, String kind, String id) {
        Button button = Buttons.quiet(text.of(key), null, () -> model.attach(kind));
        button.setId("dossier-attach-" + id);
        return button;
    }
}
