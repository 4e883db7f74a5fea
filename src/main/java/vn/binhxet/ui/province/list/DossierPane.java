package vn.binhxet.ui.province.list;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.submission.Told;
import vn.binhxet.core.submission.Told.Holder;
import vn.binhxet.core.submission.Told.Quota;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Tray;
import vn.binhxet.ui.province.tray.TrayWords;

/** The picked dossier: whose it is, what it proposes, whether that is added up. */
final class DossierPane {
    private static final long KILOBYTE = 1024;

    private final Tray tray;
    private final Text text;
    private final TrayWords words;
    private final VBox lines = new VBox(6);
    private final CheckBox counted;
    private final Card node = new Card();

    DossierPane(Tray tray, Text text) {
        this.tray = tray;
        this.text = text;
        words = new TrayWords(text);
        counted = new CheckBox(text.of("province.count.button"));
        counted.setId("province-counted");
        counted.setWrapText(true);
        counted.setMinWidth(0);
        counted.setOnAction(_ -> count());
        node.with(lines, counted);
        node.setId("province-dossier");
        tray.picked().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void count() {
        Received one = tray.picked().get();
        if (one != null) {
            tray.count(one);
        }
    }

    private void show(@Nullable Received one) {
        Shown.when(node, one != null);
        lines.getChildren().clear();
        if (one == null) {
            return;
        }
        Told told = one.told();
        add(Labels.wrapping(Type.STRONG, told == null ? one.submission().file() : told.bloc()));
        FlowPane badges = new FlowPane(6, 4);
        badges.getChildren().setAll(words.badges(one));
        badges.setPrefWrapLength(0);
        add(badges);
        if (told != null) {
            show(told);
        }
        add(Labels.wrapping(Type.CAPTION, file(one)));
        counted.setSelected(one.line().counted());
        Shown.when(counted, one.line().mayCount());
    }

    private void show(Told told) {
        add(
                Labels.wrapping(
                        Type.SECONDARY,
                        text.of("province.meeting", told.title(), told.province())));
        add(
                Labels.wrapping(
                        Type.SECONDARY,
                        text.of(
                                "province.units",
                                told.units().size(),
                                told.present(),
                                told.head())));
        for (Quota award : told.awards()) {
            add(
                    Labels.wrapping(
                            Type.BODY,
                            text.of("province.award", award.title(), words.used(told, award))));
        }
        for (Holder holder : told.offices()) {
            add(
                    Labels.wrapping(
                            Type.BODY,
                            text.of(
                                    "province.office",
                                    holder.office(),
                                    "" + holder.year(),
                                    holder.unit())));
        }
    }

    private String file(Received one) {
        long size = Math.ceilDiv(one.submission().bytes(), KILOBYTE);
        return text.of("province.file", one.submission().file(), size, one.submission().folder());
    }

    private void add(Node line) {
        lines.getChildren().add(line);
    }
}
