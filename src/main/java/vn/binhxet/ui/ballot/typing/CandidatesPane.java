package vn.binhxet.ui.ballot.typing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.keys.ExceptionTyping;
import vn.binhxet.ui.ballot.keys.LineTyping;
import vn.binhxet.ui.ballot.keys.NameTyping;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The names as the paper prints them; those keyed stand out. More than twelve stand in two columns
 * if their short names fit there; if not, the list scrolls to the name keyed last.
 */
final class CandidatesPane {
    private static final int ONE_COLUMN = 12;
    private static final int SHORT_NAME = 24;

    private final RoundUnderWay ballot;
    private final Label rule = Labels.of(Type.SECONDARY, "");
    private final RowList list = new RowList();
    private final Card node;
    private final List<Line> lines = new ArrayList<>();
    private boolean twoColumns;

    /** A name and what is marked beside it. */
    private record Line(UnitId unit, NumberBox number, Label mark, Row row) {}

    CandidatesPane(RoundUnderWay ballot, PaperViewModel paper) {
        this.ballot = ballot;
        node = Card.titled(ballot.text().of("ballot.names"), rule).with(list).flush();
        list.setId("ballot-names");
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
        twoColumns =
                contest.candidates().size() > ONE_COLUMN
                        && contest.candidates().stream()
                                .allMatch(unit -> name(unit, Unit::label).length() <= SHORT_NAME);
        for (UnitId unit : contest.candidates()) {
            lines.add(line(unit, lines.size() + 1, contest));
        }
        list.show(twoColumns ? List.of(columns()) : lines.stream().map(Line::row).toList());
    }

    private String name(UnitId unit, Function<Unit, String> way) {
        return ballot.meeting().bloc().find(unit).map(way).orElse(unit.value());
    }

    private Line line(UnitId unit, int number, Contest contest) {
        String name = name(unit, twoColumns ? Unit::label : Unit::name);
        NumberBox box = new NumberBox(contest.printed(number));
        Label label = Labels.wrapping(twoColumns ? Type.SECONDARY : Type.BODY, name);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Label mark = Labels.of(Type.STRONG, "");
        Row row = new Row(box, label, mark);
        if (twoColumns) {
            row.getStyleClass().add("low");
        }
        return new Line(unit, box, mark, row);
    }

    private Node columns() {
        int half = (lines.size() + 1) / 2;
        GridPane columns = new GridPane();
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(50);
        columns.getColumnConstraints().addAll(width, width);
        for (int i = 0; i < lines.size(); i++) {
            columns.add(lines.get(i).row(), i / half, i % half);
        }
        return columns;
    }

    private void mark(@Nullable Typing typing) {
        List<UnitId> marked = typing == null ? List.of() : typing.marked();
        for (Line line : lines) {
            boolean on = marked.contains(line.unit());
            line.number().mark(on);
            line.row().mark(on);
            line.mark().setText(typing instanceof ExceptionTyping keyed ? sign(keyed, on) : "");
        }
        if (typing instanceof LineTyping keyed) {
            markLines(keyed);
        } else if (!marked.isEmpty()) {
            reveal(lines.stream().map(Line::unit).toList().indexOf(marked.getLast()));
        }
        boolean struck = typing instanceof NameTyping names && names.strikesOut();
        lines.forEach(line -> {
            line.row().getStyleClass().remove("struck");
            if (struck && marked.contains(line.unit())) {
                line.row().getStyleClass().add("struck");
            }
        });
    }

    private void reveal(int line) {
        if (!twoColumns && line >= 0 && line < lines.size()) {
            list.reveal(line);
        }
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
        reveal(keyed.lines().size());
    }

    /** Names not keyed are agreed with once something is; until then nothing is said of them. */
    private static String sign(ExceptionTyping keyed, boolean against) {
        return keyed.isEmpty()
                ? ""
                : LineTyping.sign(against ? LineTyping.Line.NO : LineTyping.Line.YES);
    }

    private static String ruleKey(Method method) {
        return switch (method) {
            case STRIKE_OUT -> "ballot.rule.strikeOut";
            case YES_NO -> "ballot.rule.yesNo";
            default -> "ballot.rule.chooseN";
        };
    }
}
