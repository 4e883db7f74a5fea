package vn.binhxet.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Tone;

import java.util.List;

/** A screen with one field and an action that counts how often it was done. */
final class PlainScreen implements Screen {
    private final Place place;
    private final TextField field = new TextField();
    private final Parent view;
    private final ObjectProperty<NextStep> next;
    private int done;

    PlainScreen(Place place) {
        this.place = place;
        field.setId("plain-" + place);
        view = new StackPane(new Card(new Field("Tên đơn vị", field)));
        view.setStyle("-fx-padding: 0 20px 12px 20px");
        next = new SimpleObjectProperty<>(NextStep.of("Nhập nốt 18 phiếu của xấp 2", action()));
    }

    /** How often the primary button did its work. */
    int done() {
        return done;
    }

    void offer(NextStep step) {
        next.set(step);
    }

    Action action() {
        return Action.of("Sang nhập lần 2", BootstrapIcons.ARROW_RIGHT, () -> done++);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.INBOX;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return new SimpleObjectProperty<>(new RailFact("23/40", RailState.UNDER_WAY));
    }

    @Override
    public Head head() {
        return new Head(
                new SimpleStringProperty(
                        "Lượt 1 · Cờ thi đua của UBND tỉnh · hơn nửa số phiếu thu về"),
                List.of(new Badge(Tone.WARN, "Tạm tính")));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return next;
    }

    @Override
    public List<KeyUse> keys() {
        return List.of(KeyUse.of("ghi phiếu", "Enter"), KeyUse.of("không hợp lệ", "−"));
    }

    @Override
    public void shown() {
        field.requestFocus();
    }
}
