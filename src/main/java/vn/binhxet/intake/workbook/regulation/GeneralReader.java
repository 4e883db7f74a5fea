package vn.binhxet.intake.workbook.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.VALUE;
import static vn.binhxet.form.workbook.regulation.RegulationSetting.*;
import static vn.binhxet.port.RegulationTrouble.*;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Share;
import vn.binhxet.form.workbook.regulation.Blank;
import vn.binhxet.form.workbook.regulation.Choice;
import vn.binhxet.form.workbook.regulation.Enough;
import vn.binhxet.form.workbook.regulation.RegulationColumn;
import vn.binhxet.form.workbook.regulation.RegulationSetting;
import vn.binhxet.form.workbook.regulation.RegulationSheet;
import vn.binhxet.form.workbook.regulation.YesNo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The sheet of what a regulation says once, a setting a row. */
final class GeneralReader {
    private static final int MOST_DECIMALS = 6;
    private static final int LATEST_YEAR = 9999;

    private final WordList words;
    private final Map<RegulationSetting, Line> settings = new EnumMap<>(RegulationSetting.class);
    private final List<String> sources = new ArrayList<>();

    /** What the sheet says. */
    record General(
            String title,
            int year,
            boolean sample,
            List<String> sources,
            Points scale,
            int decimals,
            @Nullable Points bonusCap,
            Threshold quorum,
            Threshold adoption,
            Ballots ballots) {}

    static General read(SheetTable table) {
        return new GeneralReader(table).general();
    }

    private GeneralReader(SheetTable table) {
        words = table.words();
        List<Line> lines = table.lines(RegulationSheet.GENERAL);
        lines.forEach(this::take);
        if (!lines.isEmpty()) {
            for (RegulationSetting setting : RegulationSetting.values()) {
                if (!setting.isOptional() && !settings.containsKey(setting)) {
                    table.findings()
                            .refuse(
                                    words.of(RegulationSheet.GENERAL),
                                    SETTING_MISSING,
                                    words.of(setting));
                }
            }
        }
        settings.forEach((setting, line) -> line.locate(placeOf(setting), VALUE));
    }

    private void take(Line line) {
        if (!line.has(RegulationColumn.SETTING)) {
            if (line.has(VALUE)) {
                line.refuse(RegulationColumn.SETTING, CELL_BLANK);
            }
            return;
        }
        String label = line.text(RegulationColumn.SETTING);
        Optional<RegulationSetting> setting =
                words.find(label, Arrays.asList(RegulationSetting.values()));
        if (setting.isEmpty()) {
            line.refuse(RegulationColumn.SETTING, SETTING_UNKNOWN, label);
        } else if (setting.get() == SOURCE) {
            if (line.has(VALUE)) {
                sources.add(line.text(VALUE));
            }
        } else if (settings.putIfAbsent(setting.get(), line) != null) {
            line.refuse(RegulationColumn.SETTING, SETTING_TWICE, label);
        }
    }

    /** Where the rules know a setting. */
    private static String placeOf(RegulationSetting setting) {
        return switch (setting) {
            case TITLE -> "title";
            case YEAR -> "year";
            case SAMPLE -> "sample";
            case SOURCE -> "sources";
            case SCALE -> "scale";
            case DECIMALS -> "decimals";
            case BONUS_CAP -> "bonusCap";
            case QUORUM_SHARE -> "quorum";
            case QUORUM_ENOUGH -> "quorum.atLeast";
            case QUORUM_OF -> "quorum.of";
            case ADOPTION_SHARE -> "adoption";
            case ADOPTION_ENOUGH -> "adoption.atLeast";
            case ADOPTION_OF -> "adoption.of";
            case VOTERS -> "voters";
            case PROXY_ACROSS -> "proxyAcross";
            case PASSES -> "passes";
            case BLANK_IS -> "blankIs";
        };
    }

    private General general() {
        return new General(
                read(TITLE, line -> line.text(VALUE), "?"),
                read(YEAR, line -> line.whole(VALUE, 1, LATEST_YEAR), 1),
                answer(SAMPLE),
                sources,
                read(SCALE, line -> line.points(VALUE), Points.ZERO),
                read(DECIMALS, line -> line.whole(VALUE, 0, MOST_DECIMALS), 0),
                bonusCap(),
                threshold(QUORUM_SHARE, QUORUM_ENOUGH, QUORUM_OF),
                threshold(ADOPTION_SHARE, ADOPTION_ENOUGH, ADOPTION_OF),
                ballots());
    }

    private @Nullable Points bonusCap() {
        Line line = settings.get(BONUS_CAP);
        return line == null ? null : line.optionalPoints(VALUE);
    }

    private Ballots ballots() {
        return new Ballots(
                read(VOTERS, line -> line.word(VALUE, Choice.VOTERS, Voters.class), Voters.UNITS),
                answer(PROXY_ACROSS),
                read(PASSES, line -> line.whole(VALUE, 1, 2), 1),
                read(BLANK_IS, line -> line.word(VALUE, Choice.BLANK, Blank.class), Blank.VALID)
                        == Blank.VALID);
    }

    private Threshold threshold(
            RegulationSetting share, RegulationSetting enough, RegulationSetting of) {
        return new Threshold(
                read(share, line -> line.share(VALUE), new Share(1, 1)),
                read(enough, line -> line.word(VALUE, Choice.ENOUGH, Enough.class), Enough.AT_LEAST)
                        == Enough.AT_LEAST,
                read(of, line -> line.word(VALUE, Choice.OF, Base.class), Base.MEMBERS));
    }

    private boolean answer(RegulationSetting setting) {
        return read(setting, line -> line.word(VALUE, Choice.ANSWER, YesNo.class), YesNo.NO)
                == YesNo.YES;
    }

    private <T> T read(RegulationSetting setting, Function<Line, T> reading, T otherwise) {
        Line line = settings.get(setting);
        return line == null ? otherwise : reading.apply(line);
    }
}
