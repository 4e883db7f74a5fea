package vn.binhxet.ui.ballot.opening;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.SideColumn;

import java.util.List;
import java.util.Optional;

/** Before a round: what is voted on, who stands, under which rule, and who counts. */
public final class OpeningPane {
    private final Openings model;
    private final Text text;
    private final NamesPane names;
    private final SubjectPane subjects;
    private final RulePane rule;
    private final CommitteePane committee;
    private final ErrorBlock errors;
    private final SideColumn right;
    private final EmptyState nothing;
    private final VBox form;
    private final HBox node;

    public OpeningPane(Openings model) {
        this.model = model;
        text = model.text();
        names = new NamesPane(model);
        subjects = new SubjectPane(model);
        rule = new RulePane(model);
        committee = new CommitteePane(model);
        errors = new ErrorBlock(text, "kit.errors.title", this::fieldOf);
        nothing =
                new EmptyState(
                        BootstrapIcons.INBOX,
                        text.of("ballot.nothing"),
                        text.of("ballot.nothing.words"));
        VBox.setVgrow(names.node(), Priority.ALWAYS);
        form = new VBox(12, rule.node(), names.node());
        StackPane left = new StackPane(form, nothing);
        HBox.setHgrow(left, Priority.ALWAYS);
        right = new SideColumn(errors, subjects.node(), committee.node());
        node = new HBox(12, left, right);
        model.draft().subscribe(draft -> show(draft != null));
        model.offers().subscribe(offers -> Shown.when(right, !offers.isEmpty()));
        model.problems().subscribe(errors::show);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        if (model.hasCommittee()) {
            subjects.focus();
        } else {
            committee.focus();
        }
    }

    /** Asks for everything the form says. */
    public void open() {
        committee.open();
    }

    public List<KeyUse> keys() {
        return List.of(
                KeyUse.of(text.of("ballot.open.key.move"), "↑", "↓"),
                KeyUse.of(text.of("ballot.open.key.stands"), "Space"));
    }

    private void show(boolean picked) {
        Shown.when(form, picked);
        Shown.when(nothing, !picked);
    }

    private Optional<Node> fieldOf(Problem problem) {
        return problem.place().endsWith("seats")
                ? Optional.of(rule.seats())
                : committee.at(problem);
    }
}
