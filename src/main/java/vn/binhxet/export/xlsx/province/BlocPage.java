package vn.binhxet.export.xlsx.province;

import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Line;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.submission.Told;
import vn.binhxet.core.submission.Told.Holder;
import vn.binhxet.core.submission.Told.Quota;
import vn.binhxet.core.submission.Total;
import vn.binhxet.export.xlsx.province.Page.Column;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All blocs: a row for each dossier, and the sum of those that count. */
final class BlocPage {
    private final Text text;

    BlocPage(Text text) {
        this.text = text;
    }

    Page of(Gathered gathered) {
        List<String> awards = gathered.awards();
        List<List<Object>> rows = new ArrayList<>();
        gathered.lines().forEach(line -> rows.add(row(line, awards, rows.size() + 1)));
        rows.add(sum(gathered, awards));
        return new Page(
                text.of("merge.blocs.sheet"), text.of("merge.blocs.title"), columns(awards), rows);
    }

    private List<Column> columns(List<String> awards) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text.of("merge.column.number"), 6));
        columns.add(new Column(text.of("merge.column.bloc"), 40));
        columns.add(new Column(text.of("merge.column.year"), 7));
        columns.add(new Column(text.of("merge.blocs.units"), 8));
        columns.add(new Column(text.of("merge.blocs.present"), 8));
        columns.add(new Column(text.of("merge.blocs.leading"), 28));
        for (String award : awards) {
            columns.add(new Column(text.of("merge.blocs.used", award), 14));
            columns.add(new Column(text.of("merge.blocs.most", award), 14));
        }
        columns.add(new Column(text.of("merge.blocs.head"), 28));
        columns.add(new Column(text.of("merge.blocs.offices"), 34));
        columns.add(new Column(text.of("merge.blocs.state"), 24));
        columns.add(new Column(text.of("merge.blocs.counted"), 9));
        columns.add(new Column(text.of("merge.blocs.code"), 24));
        columns.add(new Column(text.of("merge.column.file"), 34));
        return columns;
    }

    private List<Object> row(Line line, List<String> awards, int number) {
        Submission submission = line.submission();
        Told told = submission.told();
        List<Object> row = new ArrayList<>();
        row.add(number);
        if (told == null) {
            row.addAll(Collections.nCopies(7 + 2 * awards.size(), ""));
        } else {
            row.add(told.bloc());
            row.add(told.year());
            row.add(told.units().size());
            row.add(told.present());
            row.add(String.join("\n", told.leading()));
            for (String award : awards) {
                Optional<Quota> quota = told.award(award);
                row.add(quota.<Object>map(told::used).orElse(""));
                row.add(quota.<Object>map(Quota::most).orElse(""));
            }
            row.add(told.head());
            row.add(told.offices().stream().map(this::office).collect(Collectors.joining("\n")));
        }
        row.add(line.marks().stream().map(text::word).collect(Collectors.joining("\n")));
        row.add(text.of(line.counted() ? "merge.blocs.yes" : "merge.blocs.no"));
        row.add(told == null ? "" : told.code());
        row.add(submission.file());
        return row;
    }

    private String office(Holder holder) {
        return text.of("merge.blocs.office", holder.office(), holder.year(), holder.unit());
    }

    private List<Object> sum(Gathered gathered, List<String> awards) {
        Map<String, Total> totals =
                gathered.totals().stream()
                        .collect(Collectors.toMap(Total::title, Function.identity()));
        List<Told> counted = gathered.counted();
        List<Object> row = new ArrayList<>();
        row.add("");
        row.add(text.of("merge.blocs.sum", counted.size()));
        row.add("");
        row.add(counted.stream().mapToInt(told -> told.units().size()).sum());
        row.add(counted.stream().mapToInt(Told::present).sum());
        row.add("");
        for (String award : awards) {
            Total total = totals.getOrDefault(award, new Total(award, 0, 0));
            row.add(total.used());
            row.add(total.most());
        }
        row.addAll(Collections.nCopies(6, ""));
        return row;
    }
}
