package vn.binhxet.ui.province.blocs;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Viewer;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.Optional;

/** Where the codes come from that the award system of the province wants in the table. */
final class CodesPane {
    private final Text text;
    private final Card node;

    CodesPane(TableOut out, Viewer viewer, Text text) {
        this.text = text;
        Label now = Labels.wrapping(Type.BODY, "");
        now.setId("province-codes-file");
        out.codes()
                .subscribe(file ->
                        now.setText(
                                file.map(path -> text.of("province.codes.file", path))
                                        .orElse(text.of("province.codes.none"))));
        Button edit =
                way("edit", BootstrapIcons.PENCIL, () -> out.codes().get().ifPresent(viewer::open));
        Shown.when(edit, out.codes().map(Optional::isPresent));
        FlowPane ways =
                new FlowPane(
                        8,
                        6,
                        way("choose", BootstrapIcons.FILE_EARMARK_CHECK, out::chooseCodes),
                        way("sample", BootstrapIcons.FILE_EARMARK_PLUS, out::writeSample),
                        edit);
        ways.setPrefWrapLength(0);
        ErrorBlock errors = ErrorBlock.ofFile(text, "province.codes.errors");
        out.problems().subscribe(errors::show);
        node =
                Card.titled(text.of("province.codes"))
                        .with(
                                now,
                                ways,
                                errors,
                                Labels.wrapping(Type.CAPTION, text.of("province.codes.words")));
    }

    Node node() {
        return node;
    }

    private Button way(String name, Ikon icon, Runnable press) {
        Button way =
                Buttons.small(Buttons.outlined(text.of("province.codes." + name), icon, press));
        way.setId("province-codes-" + name);
        return way;
    }
}
