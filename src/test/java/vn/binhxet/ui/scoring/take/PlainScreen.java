package vn.binhxet.ui.scoring.take;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;

import java.util.List;

/** A screen with one button, in place of the matrix. */
final class PlainScreen implements Screen {
    private final Button button = new Button("Nhập Excel");
    private final Parent view = new VBox(button);

    PlainScreen(Runnable press) {
        button.setId("below");
        button.setOnAction(_ -> press.run());
    }

    @Override
    public Place place() {
        return Place.SCORING;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.GRID_3X3;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return new SimpleObjectProperty<>(new RailFact("", RailState.NOT_BEGUN));
    }

    @Override
    public Head head() {
        return new Head(new SimpleStringProperty(""), List.of());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return new SimpleObjectProperty<>(NextStep.none("Bên dưới"));
    }

    @Override
    public void shown() {
        button.requestFocus();
    }
}
