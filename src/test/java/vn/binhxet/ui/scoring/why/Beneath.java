package vn.binhxet.ui.scoring.why;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.UnitId;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;

import java.util.List;
import java.util.function.Consumer;

/** A screen of points that can do nothing but open the page of one unit. */
final class Beneath implements Screen {
    private final Button why = new Button("Vì sao");
    private final Parent view = new StackPane(why);

    Beneath(UnitId unit, Consumer<UnitId> open) {
        why.setId("beneath");
        why.setOnAction(_ -> open.accept(unit));
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
        return new SimpleObjectProperty<>(new RailFact("", RailState.UNDER_WAY));
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
        return new SimpleObjectProperty<>(NextStep.none("Chấm điểm"));
    }

    @Override
    public void shown() {
        why.requestFocus();
    }
}
