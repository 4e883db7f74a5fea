package vn.binhxet.export.xlsx.province;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.Conflict;
import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.export.xlsx.province.Page.Column;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What contradicts, what is not intact, what codes are wanting. */
final class RemarkPage {
    private final Text text;
    private final List<List<Object>> rows = new ArrayList<>();

    RemarkPage(Text text) {
        this.text = text;
    }

    Page of(Gathered gathered, Codes codes) {
        for (Conflict conflict : gathered.conflicts()) {
            add(text.of(conflict), String.join("\n", conflict.files()));
        }
        for (Submission submission : gathered.all()) {
            for (Problem problem : submission.problems()) {
                add(text.at(problem), submission.file());
            }
        }
        codes.remarks(gathered).forEach(problem -> add(text.of(problem), ""));
        return new Page(
                text.of("merge.remarks.sheet"),
                text.of("merge.remarks.title"),
                List.of(
                        new Column(text.of("merge.column.number"), 6),
                        new Column(text.of("merge.column.remark"), 110),
                        new Column(text.of("merge.column.file"), 40)),
                rows);
    }

    private void add(String remark, String files) {
        rows.add(List.of(rows.size() + 1, remark, files));
    }
}
