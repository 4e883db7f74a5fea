package vn.binhxet.ui.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.Move;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said while and after one types: what it means, what it is worth, whom it moves. */
final class EntryWords {
    private static final int MOVES_NAMED = 3;

    private final Matrix matrix;
    private final Text text;

    EntryWords(Matrix matrix, Text text) {
        this.matrix = matrix;
        this.text = text;
    }

    /** What a change means; empty for points given by judgement, which say it themselves. */
    String of(Change change, boolean needsReason) {
        List<String> said = new ArrayList<>();
        switch (change) {
            case Change.OfCriterion c ->
                    matrix.scores()
                            .get()
                            .scheme()
                            .criterion(c.code())
                            .ifPresent(criterion -> said.add(meaning(c, criterion)));
            case Change.OfLine c -> said.add(times(c));
        }
        said.add(moves(change));
        if (needsReason) {
            said.add(text.of("scoring.needsReason"));
        }
        return said.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Whose points move because of it: "đổi theo: Cục B 3,41 → 3,20". */
    String moves(Change change) {
        List<Move> moves =
                change instanceof Change.OfCriterion c
                        ? relative(c)
                                .map(criterion -> whatIf(criterion, c).moves())
                                .orElse(List.of())
                        : List.of();
        if (moves.isEmpty()) {
            return "";
        }
        Figures figures = figures();
        String named =
                moves.stream()
                        .limit(MOVES_NAMED)
                        .map(move ->
                                text.of(
                                        "scoring.move",
                                        label(move.unit()),
                                        written(figures, move.before()),
                                        written(figures, move.after())))
                        .collect(Collectors.joining("; "));
        int more = moves.size() - MOVES_NAMED;
        return more > 0
                ? text.of("scoring.movesMore", named, more)
                : text.of("scoring.moves", named);
    }

    private static String written(Figures figures, @Nullable Points points) {
        return points == null ? Figures.MISSING : figures.of(points);
    }

    private String meaning(Change.OfCriterion change, Criterion criterion) {
        return switch (change.input()) {
            case Input.Given _ when criterion.kind() instanceof Kind.Graded -> "";
            case Input.Given(Points points) -> text.of("scoring.means.given", figures().of(points));
            case Input.Met(boolean met) ->
                    text.of(
                            met ? "scoring.means.met" : "scoring.means.notMet",
                            worth(change, criterion));
            case Input.Count(int count) ->
                    text.of("scoring.means.count", count, worth(change, criterion));
            case Input.Measured(var target, var actual) ->
                    text.of("scoring.means.measured", actual, target, worth(change, criterion));
            case Input.NotAssigned _ -> text.of("scoring.means.notAssigned");
            case Input.Cleared _ -> text.of("scoring.means.unscored");
        };
    }

    private String worth(Change.OfCriterion change, Criterion criterion) {
        Line own = whatIf(criterion, change).own();
        return figures().of(own);
    }

    private String times(Change.OfLine change) {
        return matrix.scores()
                .get()
                .scheme()
                .adjustment(change.code())
                .map((Adjustment line) -> line.points(change.times()))
                .map(points -> text.of("scoring.means.count", change.times(), figures().of(points)))
                .orElse("");
    }

    private Optional<Criterion> relative(Change.OfCriterion change) {
        return matrix.scores()
                .get()
                .scheme()
                .criterion(change.code())
                .filter(criterion -> criterion.kind() instanceof Kind.Relative);
    }

    private WhatIf whatIf(Criterion criterion, Change.OfCriterion change) {
        return WhatIf.of(matrix.scores().get().meeting(), criterion, change);
    }

    private Figures figures() {
        return new Figures(text, matrix.scores().get().scheme());
    }

    private String label(UnitId unit) {
        return matrix.scores().get().meeting().bloc().find(unit).map(Unit::label).orElse("");
    }
}
