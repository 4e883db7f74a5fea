package vn.binhxet.export.xlsx.province;

import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Line;
import vn.binhxet.core.submission.Told;
import vn.binhxet.core.submission.Told.Member;
import vn.binhxet.core.submission.Told.Proposed;
import vn.binhxet.core.submission.Told.Quota;
import vn.binhxet.export.xlsx.province.Page.Column;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The ranks of all units, by bloc; units without a rank last. */
final class RankPage {
    private final Text text;

    RankPage(Text text) {
        this.text = text;
    }

    Page of(Gathered gathered) {
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : gathered.lines()) {
            Told told = line.submission().told();
            if (told != null) {
                told.units().stream()
                        .sorted(
                                Comparator.comparing(
                                        Member::rank,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .forEach(unit -> rows.add(row(rows.size() + 1, line, told, unit)));
            }
        }
        return new Page(
                text.of("merge.ranks.sheet"), text.of("merge.ranks.title"), columns(), rows);
    }

    private List<Column> columns() {
        return List.of(
                new Column(text.of("merge.column.number"), 6),
                new Column(text.of("merge.column.bloc"), 40),
                new Column(text.of("merge.column.year"), 7),
                new Column(text.of("merge.ranks.unit"), 44),
                new Column(text.of("merge.ranks.points"), 10),
                new Column(text.of("merge.ranks.rank"), 8),
                new Column(text.of("merge.ranks.proposed"), 40),
                new Column(text.of("merge.column.remark"), 26),
                new Column(text.of("merge.column.file"), 34));
    }

    private List<Object> row(int number, Line line, Told told, Member unit) {
        boolean ranked = unit.rank() != null && unit.provisional();
        List<String> remarks = new ArrayList<>(line.marks().stream().map(text::word).toList());
        if (ranked) {
            remarks.addFirst(text.of("merge.ranks.provisional"));
        }
        return List.of(
                number,
                told.bloc(),
                told.year(),
                unit.name(),
                unit.points() == null ? "" : unit.points(),
                unit.rank() == null ? "" : unit.rank(),
                told.awards().stream()
                        .filter(award -> isProposed(told, award, unit))
                        .map(Quota::title)
                        .collect(Collectors.joining("\n")),
                String.join("\n", remarks),
                line.submission().file());
    }

    private static boolean isProposed(Told told, Quota award, Member unit) {
        return told.proposed(award).stream().map(Proposed::unit).anyMatch(unit.name()::equals);
    }
}
