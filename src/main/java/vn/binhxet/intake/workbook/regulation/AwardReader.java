package vn.binhxet.intake.workbook.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.*;
import static vn.binhxet.port.RegulationTrouble.NOT_A_CONDITION;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Points;
import vn.binhxet.form.workbook.regulation.Choice;
import vn.binhxet.form.workbook.regulation.ConditionWord;
import vn.binhxet.form.workbook.regulation.Enough;
import vn.binhxet.form.workbook.regulation.RegulationSheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of awards and of offices.
 *
 * @param classes those a condition may name
 */
record AwardReader(SheetTable table, List<PointClass> classes) {
    private static final int MOST_PLACES = 1_000_000;

    List<Award> awards() {
        List<Award> awards = new ArrayList<>();
        for (Line line : table.lines(RegulationSheet.AWARDS)) {
            String place = "awards[" + awards.size() + "]";
            locate(line, place);
            line.locate(place + ".quota", QUOTA);
            line.locate(place + ".excludes", EXCLUDES);
            line.locate(place + ".conditions", CONDITIONS);
            awards.add(
                    new Award(
                            line.code(CODE),
                            line.text(TITLE),
                            line.whole(QUOTA, 1, MOST_PLACES),
                            line.word(BY, Choice.AWARD_BY, Method.class),
                            pass(line),
                            line.codes(EXCLUDES),
                            conditions(line)));
        }
        return awards;
    }

    List<Office> offices() {
        List<Office> offices = new ArrayList<>();
        for (Line line : table.lines(RegulationSheet.OFFICES)) {
            String place = "offices[" + offices.size() + "]";
            locate(line, place);
            line.locate(place + ".seats", SEATS);
            offices.add(
                    new Office(
                            line.code(CODE),
                            line.text(TITLE),
                            line.whole(SEATS, 1, MOST_PLACES),
                            line.word(BY, Choice.OFFICE_BY, Method.class),
                            pass(line)));
        }
        return offices;
    }

    private static void locate(Line line, String place) {
        line.locate(place, CODE);
        line.locate(place + ".by", BY);
        line.locate(place + ".pass", SHARE);
        line.locate(place + ".pass.of", OF);
    }

    /** What a name needs; null if all three cells are blank. */
    private static @Nullable Threshold pass(Line line) {
        if (!line.has(SHARE) && !line.has(ENOUGH) && !line.has(OF)) {
            return null;
        }
        return new Threshold(
                line.share(SHARE),
                line.word(ENOUGH, Choice.ENOUGH, Enough.class) == Enough.AT_LEAST,
                line.word(OF, Choice.OF, Base.class));
    }

    private List<Condition> conditions(Line line) {
        List<Condition> conditions = new ArrayList<>();
        for (String item : line.items(CONDITIONS)) {
            Optional<Condition> condition = condition(item);
            if (condition.isEmpty()) {
                List<String> words =
                        Arrays.stream(ConditionWord.values()).map(table.words()::of).toList();
                line.refuse(CONDITIONS, NOT_A_CONDITION, item, words);
            }
            condition.ifPresent(conditions::add);
        }
        return conditions;
    }

    private Optional<Condition> condition(String item) {
        int colon = item.indexOf(':');
        String word = colon < 0 ? item : item.substring(0, colon);
        String rest = colon < 0 ? "" : item.substring(colon + 1).strip();
        return table.words()
                .find(word, Arrays.asList(ConditionWord.values()))
                .flatMap(found -> condition(found, rest));
    }

    private Optional<Condition> condition(ConditionWord word, String rest) {
        return switch (word) {
            case CLASS_FROM ->
                    rest.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Condition.ClassAtLeast(className(rest)));
            case POINTS_FROM ->
                    Decimal.of(rest)
                            .filter(points -> points.compareTo(BigDecimal.ZERO) >= 0)
                            .map(points -> new Condition.MinPoints(new Points(points)));
            case NOT_BARRED ->
                    rest.isEmpty() ? Optional.of(new Condition.NotBarred()) : Optional.empty();
            case NOT_WON_LAST_YEAR ->
                    rest.isEmpty() ? Optional.of(new Condition.NotWonLastYear()) : Optional.empty();
        };
    }

    /** The class as its own sheet writes it, or as it was typed if there is none. */
    private String className(String typed) {
        return classes.stream()
                .map(PointClass::name)
                .filter(name -> WordList.plain(name).equals(WordList.plain(typed)))
                .findFirst()
                .orElse(typed);
    }
}
