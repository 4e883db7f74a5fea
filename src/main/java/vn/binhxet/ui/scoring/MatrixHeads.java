package vn.binhxet.ui.scoring;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.matrix.GridBand;
import vn.binhxet.ui.kit.matrix.GridColumn;
import vn.binhxet.ui.kit.matrix.GridContent;

import java.util.List;

/** The heads of the matrix and how wide its columns are. */
final class MatrixHeads {
    private static final double LEAST = 46;
    private static final double EDGES = 9;
    private static final double DIGIT = 7.4;
    private static final double RANK = 44;

    private final Text text;
    private final Scores scores;
    private final Arrangement arrangement;
    private final boolean together;
    private final Figures figures;

    MatrixHeads(Text text, Scores scores, Arrangement arrangement, boolean together) {
        this.text = text;
        this.scores = scores;
        this.arrangement = arrangement;
        this.together = together;
        figures = new Figures(text, scores.scheme());
    }

    GridContent content(GridContent.Looks looks) {
        return new GridContent(
                text.of("scoring.units"),
                scores.units().stream().map(Unit::label).toList(),
                arrangement.bands().stream().map(this::band).toList(),
                totals(),
                looks);
    }

    private GridBand band(Arrangement.Band band) {
        List<GridColumn> columns = band.columns().stream().map(this::column).toList();
        Section section = band.section();
        if (section == null) {
            String title = text.of("scoring.lines");
            return new GridBand(title, title, GridBand.Fold.NEVER, columns);
        }
        Points max =
                section.criteria().stream().map(Criterion::max).reduce(Points.ZERO, Points::plus);
        return new GridBand(
                text.of("scoring.section", section.code().value(), section.title(), max),
                section.code().value(),
                band.folded() ? GridBand.Fold.FOLDED : GridBand.Fold.OPEN,
                columns);
    }

    private GridColumn column(ScoreColumn column) {
        return switch (column) {
            case ScoreColumn.OfCriterion(var stage, var criterion) ->
                    new GridColumn(
                            head(
                                    criterion.code().value(),
                                    stage,
                                    text.of("scoring.max", criterion.max())),
                            text.of(
                                    "scoring.criterion",
                                    criterion.code().value(),
                                    criterion.title(),
                                    criterion.max(),
                                    criterion.kind()),
                            width(criterion.max())
                                    + (criterion.kind() instanceof Kind.Relative ? DIGIT : 0));
            case ScoreColumn.OfLine(var stage, var line) ->
                    new GridColumn(
                            head(line.code().value(), stage, figures.signed(line.each())),
                            text.of(
                                    "scoring.line",
                                    line.code().value(),
                                    line.title(),
                                    figures.signed(line.each())),
                            width(line.each()));
            case ScoreColumn.OfSection section ->
                    new GridColumn(
                            head(
                                    text.of("scoring.sum"),
                                    section.stage(),
                                    text.of("scoring.max", section.max())),
                            text.of("scoring.sum"),
                            width(section.max()));
        };
    }

    private String head(String first, Stage stage, String second) {
        return first + "\n" + (together ? brief(stage) : second);
    }

    private String brief(Stage stage) {
        return text.of("scoring.brief." + stage.name());
    }

    private GridBand totals() {
        double wide = Math.ceil(width(scores.scheme().scale()) + DIGIT);
        String title = text.of("scoring.totals");
        return new GridBand(
                title,
                title,
                GridBand.Fold.NEVER,
                List.of(
                        plain(text.of("scoring.bonus"), LEAST),
                        plain(text.of("scoring.penalty"), LEAST),
                        plain(text.heading(Stage.SELF), wide),
                        plain(text.heading(Stage.REVIEWED), wide),
                        plain(text.heading(Stage.AGREED), wide),
                        plain(text.of("scoring.rank"), RANK)));
    }

    private static GridColumn plain(String head, double width) {
        return new GridColumn(head, head, width);
    }

    /** Room for so many points, and a sign before them. */
    private double width(Points most) {
        return Math.ceil(Math.max(LEAST, EDGES + DIGIT * figures.of(most).length()));
    }
}
