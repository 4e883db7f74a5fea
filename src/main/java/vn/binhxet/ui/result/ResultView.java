package vn.binhxet.ui.result;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.progress.Todo;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.SideColumn;
import vn.binhxet.ui.result.board.BoardPane;
import vn.binhxet.ui.result.board.MarginPane;
import vn.binhxet.ui.result.choice.Refused;
import vn.binhxet.ui.result.list.AgreePane;
import vn.binhxet.ui.result.list.AwardCard;
import vn.binhxet.ui.result.office.ElectPane;
import vn.binhxet.ui.result.office.OfficeCard;
import vn.binhxet.ui.result.place.FillPane;
import vn.binhxet.ui.result.practice.PracticePane;
import vn.binhxet.ui.result.record.RecordPane;
import vn.binhxet.ui.result.recount.AfterSealBar;
import vn.binhxet.ui.result.recount.OfficialPane;
import vn.binhxet.ui.result.tie.TiePane;

import java.util.Set;

/**
 * The board in view at the left; at the right the forms for what is to be decided, and below them
 * all lists and offices. The page of the counting record may lie over both.
 */
final class ResultView {
    private final ResultViewModel model;
    private final Runnable toBallot;
    private final BoardPane board;
    private final PracticePane practice;
    private final OfficialPane official;
    private final RecordPane record;
    private final TiePane tie;
    private final FillPane fill;
    private final ElectPane elect;
    private final VBox lists = new VBox(12);
    private final SideColumn right;

    /**
     * @param toBallot goes where votes are cast
     */
    ResultView(ResultViewModel model, Runnable toBallot) {
        this.model = model;
        this.toBallot = toBallot;
        board =
                new BoardPane(
                        model.boards(),
                        new AgreePane(model.agree()),
                        new AfterSealBar(model.sealed()).node());
        official = new OfficialPane(model.sealed());
        record = new RecordPane(model.signing());
        practice = new PracticePane(model.practice());
        tie = new TiePane(model.tie(), toBallot);
        fill = new FillPane(model.fill());
        elect = new ElectPane(model.elect());
        right = rightColumn();
        model.progress().subscribe(this::show);
        model.progress().subscribe(this::follow);
    }

    Parent build() {
        HBox.setHgrow(board.node(), Priority.ALWAYS);
        HBox both = new HBox(12, board.node(), right);
        Shown.when(both, model.signing().open().not());
        Shown.when(record.node(), model.signing().open());
        StackPane body = new StackPane(both, record.node());
        body.setPadding(new Insets(0, 20 - SideColumn.SCROLL_BAR, 12, 20));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.signing().open().subscribe((_, _) -> focus());
        model.sealed().reopened().subscribe((_, now) -> toOfficial(now));
        return body;
    }

    /** Puts the focus on what is to be decided. */
    void focus() {
        if (model.signing().open().get()) {
            record.focus();
            return;
        }
        right.toTop();
        switch (model.progress().getValue().next()) {
            case Todo.ChooseCount(var counted, _) -> {
                model.boards().pick(counted);
                official.focus();
            }
            case Todo.Settle settle -> {
                model.boards().pick(settle.board());
                tie.focus();
            }
            case Todo.FillPlace _ -> fill.focus();
            case Todo.Elect _ -> elect.focus();
            default -> board.focus();
        }
    }

    private SideColumn rightColumn() {
        Node refused = Refused.label(model.proposing().elsewhere(Set.of()));
        Node margin = new MarginPane(model.boards()).node();
        return new SideColumn(
                refused,
                practice.node(),
                official.node(),
                tie.node(),
                fill.node(),
                elect.node(),
                margin,
                lists);
    }

    private void show(Progress now) {
        lists.getChildren().clear();
        Asking asking = model.proposing();
        for (AwardLine line : now.awards()) {
            Runnable propose = () -> model.propose(line.award().code());
            lists.getChildren()
                    .add(new AwardCard(line, asking, now.running(), propose, toBallot).node());
        }
        for (OfficeLine line : now.offices()) {
            Runnable open = () -> reopen(line);
            lists.getChildren().add(new OfficeCard(line, asking, now.running(), open).node());
        }
    }

    /** Once something was decided, typing begins at what is next. */
    private void follow(Progress before, Progress now) {
        if (board.node().getScene() != null && !before.next().equals(now.next())) {
            focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F4) {
            model.signing().turn();
            event.consume();
        }
    }

    private void toOfficial(boolean reopened) {
        if (reopened) {
            right.toTop();
            official.focus();
        }
    }

    private void reopen(OfficeLine line) {
        model.reopen(line.office().code());
        right.toTop();
        elect.focus();
    }
}
