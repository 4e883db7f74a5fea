package vn.binhxet.ui.ballot;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.opening.Openings;
import vn.binhxet.ui.ballot.papers.PaperPrinting;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Question;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Steps;

import java.util.List;

/** A voting round, from its opening to its seal. */
public final class BallotScreen implements Screen {
    private final RoundUnderWay model;
    private final Openings openings;
    private final BallotView view;
    private final BallotNext next;
    private final Dialogs dialogs;
    private final Parent node;
    private final Head head;

    /** What a vote needs beside the meeting: where its papers are written. */
    public record Equipment(Outbox outbox, FilePicker picker) {}

    public BallotScreen(
            Desk desk, Notices notices, Dialogs dialogs, Navigator navigator, Equipment equipment) {
        this.dialogs = dialogs;
        model = new RoundUnderWay(desk, notices);
        openings = new Openings(desk);
        PaperPrinting printing = new PaperPrinting(model, equipment.outbox(), equipment.picker());
        view = new BallotView(model, openings, printing);
        node = view.build();
        next = new BallotNext(model, view, dialogs, navigator);
        head = buildHead();
    }

    @Override
    public Place place() {
        return Place.BALLOT;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.INBOX;
    }

    @Override
    public ObservableValue<RailFact> rail() {
        return Bindings.createObjectBinding(this::railFact, model.counting(), openings.choices());
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public Parent view() {
        return node;
    }

    @Override
    public ObservableValue<NextStep> next() {
        return Bindings.createObjectBinding(
                () -> next.of(model.counting().get(), openings.picked().get()),
                model.counting(),
                openings.picked());
    }

    @Override
    public List<KeyUse> keys() {
        return view.keys();
    }

    @Override
    public void shown() {
        view.focus();
    }

    private Head buildHead() {
        Text text = model.text();
        ObservableValue<String> subtitle =
                Bindings.createStringBinding(this::subtitle, model.counting());
        Steps steps = new Steps();
        Button giveUp =
                Buttons.small(
                        Buttons.quiet(
                                text.of("ballot.void"),
                                BootstrapIcons.SLASH_CIRCLE,
                                this::askVoid));
        giveUp.setId("ballot-void");
        model.counting()
                .subscribe(counting -> {
                    Shown.when(giveUp, counting != null);
                    steps.show(counting == null ? List.of() : BallotSteps.of(counting, text));
                });
        return new Head(subtitle, List.of(steps, giveUp));
    }

    private RailFact railFact() {
        Counting counting = model.counting().get();
        if (counting != null) {
            String small = counting.isTyping() ? counting.typed() + "/" + counting.expected() : "";
            return new RailFact(small, RailState.UNDER_WAY);
        }
        long sealed = model.meeting().rounds().all().stream().filter(Round::hasResult).count();
        String rounds = sealed == 0 ? "" : model.text().of("ballot.rail.rounds", sealed);
        boolean done = sealed > 0 && openings.choices().get().isEmpty();
        RailState state =
                done ? RailState.DONE : sealed > 0 ? RailState.UNDER_WAY : RailState.NOT_BEGUN;
        return new RailFact(rounds, state);
    }

    private String subtitle() {
        Counting counting = model.counting().get();
        if (counting == null) {
            return model.text().of("ballot.subtitle.none");
        }
        int count = counting.round().counts().size();
        return model.text()
                .of(
                        count > 1 ? "ballot.subtitle.recount" : "ballot.subtitle",
                        counting.contest().round(),
                        counting.contest().subject(),
                        counting.contest().pass(),
                        count);
    }

    private void askVoid() {
        Text text = model.text();
        dialogs.reason(
                new Question(
                        text.of("ballot.void.ask"),
                        text.of("ballot.void.consequence"),
                        text.of("ballot.void.yes"),
                        text.of("ballot.seal.no")),
                model::voidRound,
                () -> {});
    }
}
