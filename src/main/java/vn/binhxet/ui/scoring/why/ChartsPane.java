package vn.binhxet.ui.scoring.why;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import vn.binhxet.core.ranking.Rung;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;
import vn.binhxet.ui.kit.chart.Lines;
import vn.binhxet.ui.kit.chart.StackedBar;
import vn.binhxet.ui.kit.chart.TwoMarks;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All units as pictures: points by section, and what became of what each gave itself. */
final class ChartsPane {
    private final WhyViewModel model;
    private final Text text;
    private final WhyWords words;
    private final WhyPage page;
    private final Scheme scheme;

    ChartsPane(WhyViewModel model, WhyPage page) {
        this.model = model;
        this.page = page;
        text = model.text();
        words = model.words();
        scheme = model.meeting().regulation().scheme();
    }

    List<Node> nodes() {
        Node bySection = Card.titled(text.of("why.chart.sections")).with(legend(), bySection());
        ScoreTable self = model.meeting().results().scores(Stage.SELF);
        Stage latest = page.all().table().stage();
        return latest == null || latest == Stage.SELF || self.rows().isEmpty()
                ? List.of(bySection)
                : List.of(bySection, selfCard(self, latest));
    }

    private Node bySection() {
        Lines lines = new Lines();
        lines.setId("why-chart-sections");
        double longest =
                page.all().table().rows().values().stream()
                        .mapToDouble(row -> positive(row).value().doubleValue())
                        .reduce(scheme.scale().value().doubleValue(), Math::max);
        for (Rung rung : page.all().ladder().rungs()) {
            for (UnitId unit : rung.units()) {
                ScoreRow row = row(page.all().table(), unit);
                List<StackedBar.Part> parts = new ArrayList<>();
                List<String> said = new ArrayList<>();
                for (Section section : scheme.sections()) {
                    Points points = row.section(section.code());
                    parts.add(part(section.code().value(), points, longest));
                    said.add(section.code() + " " + words.points(points));
                }
                parts.add(part("+", row.bonus(), longest));
                lines.add(
                        rank(rung),
                        model.name(unit),
                        () -> model.open(unit),
                        new StackedBar(
                                parts,
                                text.of(
                                        "why.chart.said",
                                        unit,
                                        String.join("; ", said),
                                        words.points(row.total()))),
                        value(row));
            }
        }
        return lines;
    }

    private Node selfCard(ScoreTable self, Stage latest) {
        Lines lines = new Lines();
        lines.setId("why-chart-self");
        List<Double> totals =
                Stream.concat(self.rows().values().stream(), latestRows())
                        .map(row -> row.total().value().doubleValue())
                        .toList();
        double least = totals.stream().reduce(Math::min).orElse(0.0);
        double most = totals.stream().reduce(Math::max).orElse(1.0);
        double range = Math.max(most - least, 1);
        for (Rung rung : page.all().ladder().rungs()) {
            for (UnitId unit : rung.units()) {
                Points now = rung.total();
                Points own = self.total(unit).orElse(now);
                lines.add(
                        rank(rung),
                        model.name(unit),
                        () -> model.open(unit),
                        new TwoMarks(
                                (own.value().doubleValue() - least) / range,
                                (now.value().doubleValue() - least) / range,
                                text.of(
                                        "why.chart.selfSaid",
                                        unit,
                                        words.points(own),
                                        words.points(now))),
                        own.equals(now)
                                ? words.points(now)
                                : text.of(
                                        "why.chart.fromTo", words.points(own), words.points(now)));
            }
        }
        Node marks =
                legend(mark("from", text.of("why.chart.self")), mark("to", words.stage(latest)));
        return Card.titled(text.of("why.chart.selfTo", words.stage(latest))).with(marks, lines);
    }

    private Stream<ScoreRow> latestRows() {
        return page.all().table().rows().values().stream();
    }

    private Node legend() {
        List<Node> entries = new ArrayList<>();
        for (Section section : scheme.sections()) {
            entries.add(
                    entry(
                            StackedBar.swatch(entries.size()),
                            text.of("why.section", section.code().value(), section.title())));
        }
        entries.add(entry(StackedBar.swatch(entries.size()), text.of("why.chart.bonus")));
        return legend(entries.toArray(Node[]::new));
    }

    private static Node legend(Node... entries) {
        FlowPane legend = new FlowPane(16, 4, entries);
        legend.getStyleClass().add("chart-legend");
        return legend;
    }

    private static Node mark(String style, String words) {
        Region mark = new Region();
        mark.getStyleClass().addAll("mark", style);
        return entry(mark, words);
    }

    private static Node entry(Region sign, String words) {
        HBox entry = new HBox(6, sign, Labels.of(Type.CAPTION, words));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static StackedBar.Part part(String code, Points points, double longest) {
        return new StackedBar.Part(code, Math.max(0, points.value().doubleValue() / longest));
    }

    /** What the bar shows: penalties shorten nothing, they stand in the figures. */
    private static Points positive(ScoreRow row) {
        return row.total().plus(row.penalty().times(-1));
    }

    private String value(ScoreRow row) {
        String total = words.points(row.total());
        return row.penalty().equals(Points.ZERO)
                ? total
                : text.of("why.chart.penalty", total, words.points(row.penalty().times(-1)));
    }

    private static String rank(Rung rung) {
        return (rung.isShared() ? "=" : "") + rung.rank();
    }

    private static ScoreRow row(ScoreTable table, UnitId unit) {
        return Objects.requireNonNull(table.rows().get(unit));
    }
}
