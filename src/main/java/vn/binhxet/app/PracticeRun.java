package vn.binhxet.app;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import vn.binhxet.app.Program.InUse;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.deck.PracticePaper;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.projector.window.Displays;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the practice papers through the real screens while nobody looks: begins from the start
 * screen, types both passes key by key, slips on one paper in the second and settles it, seals, and
 * reads off the result screen whether the answer came out. Used on the FX thread.
 */
final class PracticeRun {
    /** The paper on which the second typist slips, from 1. */
    private static final int SLIP = 7;

    private final Parts parts;
    private final Showing showing;
    private final Program program;
    private final Deck deck;

    /**
     * @param file made by it; must not be there
     */
    PracticeRun(Parts parts, Showing showing, Path file) {
        this.parts = parts;
        this.showing = showing;
        AtOnce work = new AtOnce();
        program = new Program(parts, new SamePlace(file, file), work, work, Displays.none());
        deck = parts.meetings().practice().deck();
    }

    /**
     * Plays it all.
     *
     * @return the verdict in words, and below it where the count went wrong, a line each
     */
    String run() {
        showing.show(program);
        program.begin();
        showing.press("#welcome-practice");
        InUse meeting = Objects.requireNonNull(program.inUse(), "no practice was begun");
        List<Paper> papers = deck.papers().stream().map(PracticePaper::reading).toList();
        type("Người nhập thứ nhất", papers);
        showing.press("#shell-primary");
        type("Người nhập thứ hai", withASlip(papers));
        settle();
        showing.draw("niem-phong-phieu-tap");
        showing.press("#shell-primary");
        showing.press(".dialog-card .primary");
        meeting.shell().go(Place.RESULT);
        showing.drawBoth("dap-an");
        String verdict = verdict();
        program.leave();
        return parts.text().of("rehearsal.practice", verdict);
    }

    private void type(String typist, List<Paper> papers) {
        showing.fill("#ballot-typist", typist);
        PaperKeys keys = new PaperKeys(deck.contest(), showing.find("#ballot-entry"));
        for (Paper paper : papers) {
            keys.type(paper);
            keys.enter();
        }
    }

    /** The first name on one paper is taken for the first that is not on it. */
    private List<Paper> withASlip(List<Paper> papers) {
        Contest contest = deck.contest();
        List<Paper> typed = new ArrayList<>(papers);
        if (papers.get(SLIP - 1) instanceof Paper.Choice(var names)) {
            List<UnitId> other = new ArrayList<>(names);
            contest.candidates().stream()
                    .filter(name -> !names.contains(name))
                    .findFirst()
                    .ifPresent(name -> other.set(0, name));
            typed.set(SLIP - 1, new Paper.Choice(other));
        }
        return typed;
    }

    /** The first reading is right. */
    private void settle() {
        showing.draw("doi-chieu-phieu-tap");
        PaperKeys keys = new PaperKeys(deck.contest(), showing.find("#ballot-difference"));
        keys.type("1");
        keys.enter();
    }

    private String verdict() {
        Pane where = (Pane) showing.find("#result-practice-where");
        Stream<Node> lines = where.getChildren().stream();
        return Stream.concat(Stream.of(showing.find("#result-practice-verdict")), lines)
                .map(line -> ((Label) line).getText())
                .collect(Collectors.joining("\n"));
    }
}
