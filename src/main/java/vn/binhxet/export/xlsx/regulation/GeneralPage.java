package vn.binhxet.export.xlsx.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.NOTE;
import static vn.binhxet.form.workbook.regulation.RegulationColumn.VALUE;
import static vn.binhxet.form.workbook.regulation.RegulationSetting.*;

import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.form.workbook.regulation.Blank;
import vn.binhxet.form.workbook.regulation.Choice;
import vn.binhxet.form.workbook.regulation.Enough;
import vn.binhxet.form.workbook.regulation.LineKind;
import vn.binhxet.form.workbook.regulation.RegulationColumn;
import vn.binhxet.form.workbook.regulation.RegulationSetting;
import vn.binhxet.form.workbook.regulation.RegulationSheet;
import vn.binhxet.form.workbook.regulation.YesNo;
import vn.binhxet.text.Text;

import java.util.List;

/** The sheet of what a regulation says once. */
final class GeneralPage {
    private final RegulationPage page;
    private final Text text;

    GeneralPage(RegulationPage page, Text text) {
        this.page = page;
        this.text = text;
    }

    void fill(Regulation regulation) {
        Scheme scheme = regulation.scheme();
        Ballots ballots = regulation.ballots();
        line(TITLE).put(VALUE, regulation.title());
        line(YEAR).put(VALUE, regulation.year());
        line(SAMPLE).put(VALUE, YesNo.of(regulation.sample()));
        sources(regulation.sources());
        line(SCALE).put(VALUE, scheme.scale()).formula(NOTE, sumOfMaxima());
        line(DECIMALS).put(VALUE, scheme.decimals());
        line(BONUS_CAP).put(VALUE, scheme.bonusCap());
        threshold(regulation.quorum(), QUORUM_SHARE, QUORUM_ENOUGH, QUORUM_OF);
        threshold(regulation.adoption(), ADOPTION_SHARE, ADOPTION_ENOUGH, ADOPTION_OF);
        line(VOTERS).put(VALUE, ballots.voters());
        line(PROXY_ACROSS).put(VALUE, YesNo.of(ballots.proxyAcross()));
        line(PASSES).put(VALUE, ballots.passes());
        line(BLANK_IS).put(VALUE, Blank.of(ballots.blankIsValid()));
    }

    private void sources(List<String> sources) {
        if (sources.isEmpty()) {
            line(SOURCE);
        }
        sources.forEach(source -> line(SOURCE).put(VALUE, source));
    }

    private void threshold(
            Threshold enough,
            RegulationSetting share,
            RegulationSetting how,
            RegulationSetting base) {
        line(share).put(VALUE, enough.share().toString());
        line(how).put(VALUE, Enough.of(enough.atLeast()));
        line(base).put(VALUE, enough.of());
    }

    private RegulationPage.Line line(RegulationSetting setting) {
        RegulationPage.Line line =
                page.line()
                        .put(RegulationColumn.SETTING, setting)
                        .put(NOTE, text.of("workbook.note." + setting.name()));
        Choice choice = setting.choice();
        return choice == null ? line : line.choose(VALUE, choice);
    }

    /** What the criteria add up to, beside the scale, so that a slip shows at once. */
    private String sumOfMaxima() {
        String kinds = column(RegulationColumn.KIND);
        String maxima = column(RegulationColumn.MAX);
        return "\"%s \"&SUMIF(%s,\"<>%s\",%s)"
                .formatted(
                        text.of("workbook.note.SCALE"), kinds, text.word(LineKind.SECTION), maxima);
    }

    private String column(RegulationColumn column) {
        RegulationSheet sheet = RegulationSheet.CRITERIA;
        String letter = RegulationPage.letter(sheet, column);
        return "'%s'!$%s$2:$%s$%d"
                .formatted(text.word(sheet), letter, letter, RegulationPage.LAST_ROW);
    }
}
