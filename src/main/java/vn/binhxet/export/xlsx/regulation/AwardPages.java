package vn.binhxet.export.xlsx.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.*;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Code;
import vn.binhxet.form.workbook.regulation.ConditionWord;
import vn.binhxet.form.workbook.regulation.Enough;
import vn.binhxet.form.workbook.regulation.Listing;
import vn.binhxet.text.Text;

/** The sheets of awards and of offices. */
final class AwardPages {
    private final Text text;

    AwardPages(Text text) {
        this.text = text;
    }

    void awards(RegulationPage page, Regulation regulation) {
        for (Award award : regulation.awards()) {
            subject(page, award)
                    .put(QUOTA, award.quota())
                    .put(
                            EXCLUDES,
                            Listing.join(award.excludes().stream().map(Code::value).toList()))
                    .put(
                            CONDITIONS,
                            Listing.join(award.conditions().stream().map(this::words).toList()));
        }
    }

    void offices(RegulationPage page, Regulation regulation) {
        for (Office office : regulation.offices()) {
            subject(page, office).put(SEATS, office.seats());
        }
    }

    private static RegulationPage.Line subject(RegulationPage page, Subject subject) {
        RegulationPage.Line line =
                page.line()
                        .put(CODE, subject.code().value())
                        .put(TITLE, subject.title())
                        .put(BY, subject.by());
        Threshold pass = subject.pass();
        if (pass != null) {
            line.put(SHARE, pass.share().toString())
                    .put(ENOUGH, Enough.of(pass.atLeast()))
                    .put(OF, pass.of());
        }
        return line;
    }

    /** "xếp loại từ: Tốt". */
    private String words(Condition condition) {
        String word = text.word(ConditionWord.of(condition));
        return switch (condition) {
            case Condition.ClassAtLeast(var name) -> word + ": " + name;
            case Condition.MinPoints(var points) ->
                    word + ": " + points.toString().replace('.', ',');
            case Condition.NotBarred _, Condition.NotWonLastYear _ -> word;
        };
    }
}
