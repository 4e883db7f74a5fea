package vn.binhxet.ui.regulation;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.regulation.award.AwardPane;
import vn.binhxet.ui.regulation.award.VotePane;
import vn.binhxet.ui.regulation.draft.Draft;
import vn.binhxet.ui.regulation.scheme.SchemePane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of the regulation, a tab each; a tab in which something is wrong bears a mark. */
final class RegulationView {
    /** A tab: where its problems stand, and what puts the focus into it. */
    private record Leaf(Tab tab, List<String> places, Runnable focus) {}

    private final RegulationViewModel model;
    private final Text text;
    private final TabPane tabs = new TabPane();
    private final List<Leaf> leaves = new ArrayList<>();
    private final SchemePane scheme;
    private final VBox root = new VBox(8);

    RegulationView(RegulationViewModel model) {
        this.model = model;
        text = model.text();
        Draft draft = model.draft();
        scheme = new SchemePane(draft, text);
        AdjustmentPane adjustments = new AdjustmentPane(draft, text);
        RankPane ranks = new RankPane(draft, text);
        AwardPane awards = new AwardPane(draft, text);
        VotePane votes = new VotePane(draft, text);
        SourcePane sources = new SourcePane(draft, text);
        add("scheme", scheme.node(), scheme::focus, "sections", "scale", "decimals");
        add(
                "adjustments",
                scrolling(adjustments.node()),
                adjustments::focus,
                "adjustments",
                "bonusCap");
        add("ranks", scrolling(ranks.node()), ranks::focus, "classes", "tieOrder");
        add("awards", awards.node(), awards::focus, "awards");
        add(
                "votes",
                scrolling(votes.node()),
                votes::focus,
                "quorum",
                "adoption",
                "voters",
                "offices");
        add("sources", scrolling(sources.node()), sources::focus, "title", "year", "sources");
        draft.state().subscribe(this::mark);
    }

    Parent build() {
        tabs.setId("regulation-tabs");
        tabs.getStyleClass().add("leaves");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        ErrorBlock file = ErrorBlock.ofFile(text, "regulation.file.refused");
        ErrorBlock refused = new ErrorBlock(text, "kit.errors.title", problem -> Optional.of(tabs));
        model.fileProblems().subscribe(problems -> file.show(firstOf(problems)));
        model.refused().subscribe(refused::show);
        root.getChildren().addAll(file, refused, tabs);
        root.setPadding(new Insets(0, 20, 12, 20));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return root;
    }

    /** Puts the focus where typing begins in the part in view. */
    void focus() {
        leaves.get(tabs.getSelectionModel().getSelectedIndex()).focus().run();
    }

    /** Takes the focus out of a field that is read when it is left. */
    void leaveField() {
        if (root.getScene() != null
                && root.getScene().getFocusOwner() instanceof TextInputControl) {
            tabs.requestFocus();
        }
    }

    /** Goes to the first thing that is wrong. */
    void focusProblem() {
        List<Problem> problems = model.draft().state().get().problems();
        if (problems.isEmpty()) {
            return;
        }
        String place = problems.getFirst().place();
        leaves.stream()
                .filter(leaf -> leaf.places().stream().anyMatch(place::startsWith))
                .findFirst()
                .ifPresent(leaf -> tabs.getSelectionModel().select(leaf.tab()));
        if (place.startsWith("sections")) {
            scheme.show(place);
        } else {
            focus();
        }
    }

    private void add(String name, Node content, Runnable focus, String... places) {
        Tab tab = new Tab(text.of("regulation.tab." + name), content);
        tab.setId("regulation-tab-" + name);
        tabs.getTabs().add(tab);
        leaves.add(new Leaf(tab, List.of(places), focus));
    }

    private static Node scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("row-list");
        return pane;
    }

    private static List<Problem> firstOf(List<Problem> problems) {
        return problems.subList(0, Math.min(5, problems.size()));
    }

    private void mark(Draft.State now) {
        for (Leaf leaf : leaves) {
            boolean wrong =
                    now.problems().stream()
                            .anyMatch(p -> leaf.places().stream().anyMatch(p.place()::startsWith));
            leaf.tab().setGraphic(wrong ? Icons.of(Tone.BAD, 14) : null);
        }
    }

    /** Ctrl+Z takes the draft back edit by edit, as long as there is one. */
    private void pressed(KeyEvent event) {
        Draft draft = model.draft();
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.Z && !event.isShiftDown() && draft.mayUndo()) {
            event.consume();
            draft.undo();
        } else if (event.getCode() == KeyCode.Y && draft.mayRedo()) {
            event.consume();
            draft.redo();
        } else if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            event.consume();
            int by = event.getCode() == KeyCode.PAGE_DOWN ? 1 : leaves.size() - 1;
            int at = tabs.getSelectionModel().getSelectedIndex();
            tabs.getSelectionModel().select((at + by) % leaves.size());
            tabs.applyCss();
            focus();
        }
    }
}
