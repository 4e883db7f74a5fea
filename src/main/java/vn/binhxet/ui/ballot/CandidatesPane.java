package vn.binhxet.ui.ballot;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * The names as the paper prints them; those keyed stand out. More than twelve stand in two columns.
 */
final class CandidatesPane {
    private static final int ONE_COLUMN = 12;

    private final BallotViewModel ballot;
    private final Label rule = Labels.of(Type.SECONDARY, "");
    private final RowList list = new RowList();
    private final Card node;
    private final List<Line> lines = new ArrayList<>();

    /** A name and what is marked beside it. */
    private record Line(UnitId unit, NumberBox number, Label mark, Row row) {}

    CandidatesPane(BallotViewModel ballot, PaperViewModel paper) {
        this.ballot = ballot;
        node = Card.titled(ballot.text().of("ballot.names"), rule).with(list).flush();
        VBox.setVgrow(list, Priority.ALWAYS);
        ballot.counting().subscribe(this::follow);
        paper.typing().subscribe(this::mark);
    }

    Node node() {
        return node;
    }

    private void follow(@Nullable Counting counting) {
        if (counting == null) {
            return;
        }
        Contest contest = counting.contest();
        if (!lines.isEmpty()
                && lines.stream().map(Line::unit).toList().equals(contest.candidates())) {
            return;
        }
        Text text = ballot.text();
        rule.setText(text.of(ruleKey(contest.method()), contest.seats()));
        lines.clear();
        for (UnitId unit : contest.candidates()) {
            lines.add(line(unit, lines.size() + 1, contest));
        }
        list.show(lines.size() > ONE_COLUMN ? List.of(columns()) : rows(lines));
    }

    private Line line(UnitId unit, int number, Contest contest) {
        boolean narrow = contest.candidates().size() > ONE_COLUMN;
        String name =
                ballot.meeting()
                        .bloc()
                        .find(unit)
                        .map(narrow ? Unit::label : Unit::name)
                        .orElse(unit.value());
        NumberBox box = new NumberBox(NameTyping.printed(contest, number));
        Label label = Labels.wrapping(narrow ? Type.SECONDARY : Type.BODY, name);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Label mark = Labels.of(Type.STRONG, "");
        Row row = new Row(box, label, mark);
        if (narrow) {
            row.getStyleClass().add("low");
        }
        return new Line(unit, box, mark, row);
    }

    private Node columns() {
        int half = (lines.size() + 1) / 2;
        VBox left = new VBox();
        VBox right = new VBox();
        left.getChildren().addAll(rows(lines.subList(0, half)));
        right.getChildren().addAll(rows(lines.subList(half, lines.size())));
        List.of(left, right)
                .forEach(column -> {
                    HBox.setHgrow(column, Priority.ALWAYS);
                    column.setPrefWidth(1);
                });
        return new HBox(left, right);
    }

    private static List<Row> rows(List<Line> lines) {
        return lines.stream().map(Line::row).toList();
    }

    private void mark(@Nullable Typing typing) {
        List<UnitId> marked = typing == null ? List.of() : typing.marked();
        for (Line line : lines) {
            boolean on = marked.contains(line.unit());
            line.number().mark(on);
            line.row().mark(on);
            line.mark().setText("");
        }
        if (typing instanceof LineTyping keyed) {
            markLines(keyed);
        }
        boolean struck = typing instanceof NameTyping names && names.strikesOut();
        lines.forEach(line -> {
            line.row().getStyleClass().remove("struck");
            if (struck && marked.contains(line.unit())) {
                line.row().getStyleClass().add("struck");
            }
        });
    }

    /** A paper with two boxes: what each line says, and a bar at the line that comes next. */
    private void markLines(LineTyping keyed) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean done = i < keyed.lines().size();
            line.mark().setText(done ? LineTyping.sign(keyed.lines().get(i)) : "");
            line.row().mark(i == keyed.lines().size());
            line.number().mark(done);
        }
    }

    private static String ruleKey(Method method) {
        return switch (method) {
            case STRIKE_OUT -> "ballot.rule.strikeOut";
            case YES_NO -> "ballot.rule.yesNo";
            default -> "ballot.rule.chooseN";
        };
    }
}
