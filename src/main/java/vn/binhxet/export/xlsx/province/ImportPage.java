package vn.binhxet.export.xlsx.province;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.Codes.AwardCode;
import vn.binhxet.core.submission.Gathered;
import vn.binhxet.core.submission.Told;
import vn.binhxet.core.submission.Told.Proposed;
import vn.binhxet.core.submission.Told.Quota;
import vn.binhxet.export.xlsx.province.Page.Column;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list that award systems import: a row for each unit proposed, by bloc, award and rank. */
final class ImportPage {
    private final Text text;

    ImportPage(Text text) {
        this.text = text;
    }

    Page of(Gathered gathered, Codes codes) {
        List<List<Object>> rows = new ArrayList<>();
        for (Told told : gathered.counted()) {
            for (Quota award : told.awards()) {
                Optional<AwardCode> code = codes.award(award.title());
                for (Proposed proposed : told.proposed(award)) {
                    rows.add(
                            List.of(
                                    rows.size() + 1,
                                    proposed.unit(),
                                    codes.collective(proposed.unit(), told.bloc()),
                                    code.map(AwardCode::form).orElse(""),
                                    code.map(AwardCode::honour).orElse("")));
                }
            }
        }
        return new Page(text.of("merge.list.sheet"), text.of("merge.list.title"), columns(), rows);
    }

    private List<Column> columns() {
        return List.of(
                new Column(text.of("merge.column.number"), 6),
                new Column(text.of("merge.list.unit"), 60),
                new Column(text.of("merge.list.collective"), 22),
                new Column(text.of("merge.list.form"), 26),
                new Column(text.of("merge.list.honour"), 26));
    }
}
