package vn.binhxet.ui.ballot.opening;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.opening.Openings.Choice;
import vn.binhxet.ui.ballot.round.NumberField;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Before a round: what is voted on, who stands, under which rule, who counts, and how many papers
 * are handed out.
 */
public final class OpeningPane {
    private static final double RIGHT = 366;

    private final Openings model;
    private final Text text;
    private final VBox choices = new VBox(8);
    private final ToggleGroup subjects = new ToggleGroup();
    private final Label rule = Labels.of(Type.SECONDARY, "");
    private final VBox warnings = new VBox(6);
    private final RowList names = new RowList();
    private final TextField head = field("ballot-head");
    private final TextField members = field("ballot-members");
    private final TextField witness = field("ballot-witness");
    private final NumberField papers = new NumberField("ballot-papers", _ -> {});
    private final Card committee;
    private final Field papersField;
    private final ErrorBlock errors;
    private final StackPane node = new StackPane();
    private final HBox form;
    private final EmptyState nothing;

    public OpeningPane(Openings model, Text text) {
        this.model = model;
        this.text = text;
        errors = new ErrorBlock(text, "kit.errors.title", this::fieldOf);
        papersField =
                new Field(text.of("ballot.open.papers"), papers)
                        .hint(text.of("ballot.open.papers.hint"));
        committee =
                Card.titled(text.of("ballot.committee"))
                        .with(
                                new Field(text.of("ballot.committee.head"), head),
                                new Field(text.of("ballot.committee.members"), members)
                                        .hint(text.of("ballot.committee.members.hint")),
                                new Field(text.of("ballot.committee.witness"), witness));
        form = new HBox(12, namesCard(), rightColumn());
        nothing =
                new EmptyState(
                        BootstrapIcons.INBOX,
                        text.of("ballot.nothing"),
                        text.of("ballot.nothing.words"));
        node.getChildren().addAll(form, nothing);
        model.choices().subscribe(this::show);
        model.picked().subscribe(this::show);
        model.voters().subscribe(papers::show);
        model.problems().subscribe(errors::show);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        if (model.hasCommittee()) {
            papers.requestFocus();
        } else {
            head.requestFocus();
        }
    }

    /** Asks for everything the form says. */
    public void open() {
        model.open(head.getText(), members.getText(), witness.getText(), papers.number());
    }

    private Node namesCard() {
        Card card = Card.titled(text.of("ballot.names"), rule).with(names).flush();
        VBox.setVgrow(names, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node rightColumn() {
        Card subject =
                Card.titled(text.of("ballot.open.title")).with(choices, warnings, papersField);
        VBox column = new VBox(12, errors, subject, committee);
        column.setMinWidth(RIGHT);
        column.setMaxWidth(RIGHT);
        return column;
    }

    private void show(List<Choice> all) {
        Shown.when(form, !all.isEmpty());
        Shown.when(nothing, all.isEmpty());
        Shown.when(committee, !model.hasCommittee());
        subjects.getToggles().clear();
        List<Node> buttons = new ArrayList<>();
        for (Choice choice : all) {
            RadioButton button = new RadioButton(choice.subject().title());
            button.setId("ballot-subject-" + choice.subject().code());
            button.setToggleGroup(subjects);
            button.setUserData(choice.subject());
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> model.pick(choice));
            buttons.add(button);
        }
        choices.getChildren().setAll(buttons);
        mark(model.picked().get());
    }

    private void mark(@Nullable Choice picked) {
        subjects.getToggles()
                .forEach(t ->
                        t.setSelected(picked != null && picked.subject().equals(t.getUserData())));
    }

    private void show(@Nullable Choice choice) {
        mark(choice);
        if (choice == null) {
            return;
        }
        Contest contest = choice.contest();
        rule.setText(contest == null ? "" : ruleOf(contest));
        warnings.getChildren().clear();
        choice.obstacles().forEach(problem -> warn(text.of(problem)));
        names.show(rows(choice));
        Shown.when(papersField, choice.subject().by().onPaper());
    }

    private List<Row> rows(Choice choice) {
        List<Row> rows = new ArrayList<>();
        Contest contest = choice.contest();
        if (contest != null) {
            for (UnitId unit : contest.candidates()) {
                String number = contest.printed(rows.size() + 1);
                rows.add(row(new NumberBox(number), Type.BODY, text.of("ballot.name", unit)));
            }
        }
        for (Eligibility out : model.leftOut(choice)) {
            String why =
                    out.obstacle()
                            .map(v -> text.of("verdict." + v.ground(), v.args().toArray()))
                            .orElse("");
            NumberBox none = new NumberBox("–");
            rows.add(row(none, Type.SECONDARY, text.of("ballot.leftOut", out.unit(), why)));
        }
        return rows;
    }

    private static Row row(NumberBox number, Type type, String words) {
        Label label = Labels.wrapping(type, words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return new Row(number, label);
    }

    private String ruleOf(Contest contest) {
        return text.of("ballot.open.rule", contest.method(), contest.seats(), contest.pass());
    }

    private void warn(String words) {
        Label label = Labels.wrapping(Type.SECONDARY, words);
        label.getStyleClass().add("doubtful");
        warnings.getChildren().add(label);
    }

    private Optional<Node> fieldOf(Problem problem) {
        return switch (problem.place()) {
            case "head" -> Optional.of(head);
            case "members" -> Optional.of(members);
            case "papers" -> Optional.of(papers);
            default -> Optional.empty();
        };
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
