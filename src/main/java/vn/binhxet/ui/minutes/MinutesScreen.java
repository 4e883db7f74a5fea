package vn.binhxet.ui.minutes;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Action;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.KeyHint;

import java.util.List;

/** The minutes. */
public final class MinutesScreen implements Screen {
    private final MinutesViewModel model;
    private final Text text;
    private final MinutesView view;
    private final Parent node;

    public MinutesScreen(Desk desk, Notices notices, Dialogs dialogs, Navigator navigator) {
        model = new MinutesViewModel(desk, notices, dialogs, navigator);
        text = model.text();
        view = new MinutesView(model);
        node = view.build();
    }

    @Override
    public Place place() {
        return Place.MINUTES;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.FILE_EARMARK_TEXT;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return model.meeting()
                .map(meeting -> {
                    boolean signed = meeting.proceedings().areMinutesSigned();
                    boolean begun = meeting.proceedings().hasBegun();
                    return new RailFact(
                            "",
                            signed
                                    ? RailState.DONE
                                    : begun ? RailState.UNDER_WAY : RailState.NOT_BEGUN);
                });
    }

    @Override
    public Head head() {
        Button aloud =
                Buttons.outlined(
                        text.of("minutesPage.aloud.open"),
                        BootstrapIcons.VOLUME_UP,
                        view::readAloud);
        aloud.setId("minutes-aloud-open");
        return new Head(model.meeting().map(this::subtitle), List.of(KeyHint.cap("F8"), aloud));
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return model.meeting().map(_ -> nextStep());
    }

    @Override
    public List<KeyUse> keys() {
        return List.of(
                KeyUse.of(text.of("minutesPage.keys.line"), "↑", "↓"),
                KeyUse.of(text.of("minutesPage.keys.chapter"), "PgUp", "PgDn"),
                KeyUse.of(text.of("minutesPage.keys.lead"), "Enter"),
                KeyUse.of(text.of("minutesPage.keys.write"), "F2"),
                KeyUse.of(text.of("minutesPage.keys.fields"), "Tab"),
                KeyUse.of(text.of("minutesPage.keys.record"), "Ctrl", "S"),
                KeyUse.of(text.of("minutesPage.aloud.open"), "F8"));
    }

    @Override
    public void shown() {
        view.focus();
    }

    private String subtitle(Meeting meeting) {
        return text.of(
                meeting.proceedings().areMinutesSigned()
                        ? "minutesPage.subtitle.signed"
                        : "minutesPage.subtitle.draft");
    }

    private NextStep nextStep() {
        if (model.signing().isSigned()) {
            Action dossier =
                    Action.of(
                            text.of("minutesPage.next.dossier"),
                            BootstrapIcons.ARROW_RIGHT,
                            () -> model.go(Place.DOSSIER));
            return NextStep.of(text.of("minutesPage.next.signed"), dossier);
        }
        List<Unfinished.Line> left = model.unfinished();
        if (left.size() == 1 && left.getFirst().where() == Place.MINUTES) {
            Action number =
                    Action.of(
                            text.of("paperNumber.record", OfficialPaper.MINUTES),
                            BootstrapIcons.HASH,
                            view::number);
            return NextStep.of(text.of("minutesPage.next.number"), number);
        }
        Action sign = Action.of(text.of("minutesPage.sign.button"), BootstrapIcons.PEN, view::sign);
        if (left.isEmpty()) {
            return NextStep.of(text.of("minutesPage.next.sign"), sign);
        }
        Unfinished.Line first = left.getFirst();
        return NextStep.of(
                text.of("minutesPage.next.left", left.size()),
                sign.notYet(first.words(), () -> view.go(first)));
    }
}
