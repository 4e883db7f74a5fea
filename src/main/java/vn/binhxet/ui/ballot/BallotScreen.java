package vn.binhxet.ui.ballot;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.session.Settings;
import vn.binhxet.ui.ballot.opening.Openings;
import vn.binhxet.ui.ballot.papers.PaperPrinting;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.ballot.stack.Stacks;
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
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.Viewer;

import java.util.List;

/** A voting round, from its opening to its seal. */
public final class BallotScreen implements Screen {
    private final RoundUnderWay model;
    private final Openings openings;
    private final BallotView view;
    private final BallotNext next;
    private final Parent node;
    private final Head head;

    /**
     * What a vote needs beside the meeting: where its papers are written and shown, and how they
     * are typed on this computer.
     */
    public record Equipment(Outbox outbox, FilePicker picker, Viewer viewer, Settings settings) {}

    public BallotScreen(
            Desk desk, Notices notices, Dialogs dialogs, Navigator navigator, Equipment equipment) {
        Settings settings = equipment.settings();
        model = new RoundUnderWay(desk, notices);
        model.exceptions().set(settings.exceptions());
        model.exceptions().subscribe((_, now) -> settings.typeExceptions(now));
        openings = new Openings(desk);
        PaperPrinting printing =
                new PaperPrinting(
                        model, equipment.outbox(), equipment.picker(), equipment.viewer());
        view = new BallotView(model, openings, printing, new Stacks(settings));
        node = view.build();
        next = new BallotNext(model, view, dialogs, navigator);
        head = new BallotHead(model, dialogs).head();
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
        return Bindings.createObjectBinding(this::railFact, model.counting(), openings.offers());
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
                () -> next.of(model.counting().get(), openings.draft().get()),
                model.counting(),
                openings.draft());
    }

    @Override
    public List<KeyUse> keys() {
        return view.keys();
    }

    @Override
    public void shown() {
        view.focus();
    }

    private RailFact railFact() {
        Counting counting = model.counting().get();
        if (counting != null) {
            String small = counting.isTyping() ? counting.typed() + "/" + counting.expected() : "";
            return new RailFact(small, RailState.UNDER_WAY);
        }
        long sealed = model.meeting().rounds().all().stream().filter(Round::hasResult).count();
        String rounds = sealed == 0 ? "" : model.text().of("ballot.rail.rounds", sealed);
        boolean done = sealed > 0 && !openings.isAnyNeeded();
        RailState state =
                done ? RailState.DONE : sealed > 0 ? RailState.UNDER_WAY : RailState.NOT_BEGUN;
        return new RailFact(rounds, state);
    }
}
