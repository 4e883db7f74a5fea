package vn.binhxet.ui.adoption;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.adoption.Adoptions;
import vn.binhxet.core.adoption.Reckoning;
import vn.binhxet.text.Text;
import vn.binhxet.ui.adoption.AdoptionViewModel.Phase;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.AttachmentShelf;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.attach.Attaching;

import java.util.List;
import java.util.stream.Stream;

/** What the meeting adopts by a show of hands. */
public final class AdoptionScreen implements Screen {
    private final AdoptionViewModel model;
    private final Attaching files;
    private final Navigator navigator;
    private final Text text;
    private final AdoptionView view;
    private final Parent node;

    public AdoptionScreen(
            Desk desk,
            Notices notices,
            Navigator navigator,
            FilePicker picker,
            AttachmentShelf shelf) {
        this.navigator = navigator;
        text = desk.text();
        model = new AdoptionViewModel(desk, notices);
        files = new Attaching(desk, notices, picker, shelf);
        view = new AdoptionView(model, files);
        node = view.build();
    }

    @Override
    public Place place() {
        return Place.ADOPTION;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.CHECK2_SQUARE;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return model.adoptions().map(AdoptionScreen::railFact);
    }

    @Override
    public Head head() {
        return new Head(
                model.adoptions()
                        .map(now -> text.of("adopt.subtitle", now.adopted(), now.wanted())),
                List.of());
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return Bindings.createObjectBinding(
                this::nextStep,
                model.phase(),
                model.adoptions(),
                model.reckoning(),
                model.matter());
    }

    @Override
    public List<KeyUse> keys() {
        return Stream.concat(
                        VotePane.keys(text).stream(),
                        Stream.of(KeyUse.of(text.of("adopt.key.attach"), "Ctrl", "O")))
                .toList();
    }

    @Override
    public void shown() {
        model.freshen();
        files.look();
        view.focus();
    }

    private static RailFact railFact(Adoptions now) {
        RailState state = RailState.NOT_BEGUN;
        if (now.next().isEmpty()) {
            state = RailState.DONE;
        } else if (!now.all().isEmpty()) {
            state = RailState.UNDER_WAY;
        }
        return new RailFact(now.adopted() + "/" + now.wanted(), state);
    }

    private NextStep nextStep() {
        return switch (model.phase().getValue()) {
            case Phase.NOT_BEGUN ->
                    NextStep.of(
                            text.of("adopt.next.begin"),
                            go(BootstrapIcons.PLAY, "adopt.go.begin", Place.ATTENDANCE));
            case Phase.OVER -> NextStep.none(text.of("adopt.next.over"));
            case Phase.OPEN -> vote();
        };
    }

    private NextStep vote() {
        Reckoning now = model.reckoning().getValue();
        boolean blank = model.opinions().areBlank();
        if (blank && model.adoptions().getValue().next().isEmpty()) {
            return NextStep.of(
                    text.of("adopt.next.done"),
                    go(BootstrapIcons.ARROW_RIGHT, "adopt.go.scoring", Place.SCORING));
        }
        Action record = Action.of(text.of("adopt.record"), BootstrapIcons.CHECK2, model::record);
        String what = text.of("adopt.next", model.matter().get());
        if (now.voters() == 0) {
            String nobody = text.of("adopt.notYet.nobody");
            return NextStep.of(what, record.notYet(nobody, () -> navigator.go(Place.ATTENDANCE)));
        }
        if (!now.isWhole()) {
            String why =
                    blank
                            ? text.of("adopt.notYet.blank")
                            : text.of("adopt.notYet.sum", now.told().sum(), now.voters());
            return NextStep.of(what, record.notYet(why, view::focus));
        }
        return NextStep.of(what, record);
    }

    private Action go(Ikon icon, String key, Place place) {
        return Action.of(text.of(key), icon, () -> navigator.go(place));
    }
}
