package vn.binhxet.text;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.attention.Finding;
import vn.binhxet.core.audit.Told;
import vn.binhxet.core.guide.Cue;
import vn.binhxet.core.meeting.Consequence;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.minutes.CountingRecord;
import vn.binhxet.core.minutes.Minutes.Chapter;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.reversal.Barrier;
import vn.binhxet.core.reversal.Change;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.submission.Conflict;
import vn.binhxet.core.tally.Margin;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.PlainLetters;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Every sentence a person reads, by key, in one language. Numbers are written the way the language
 * writes them (a decimal comma in Vietnamese), units and awards by their names, words of the rules
 * by sentences of their own.
 */
public final class Text {
    /** Vietnamese, the language of the meeting. */
    public static final Locale VIETNAMESE = Locale.of("vi");

    /** Names that together have more letters are not read out one by one. */
    private static final int MOST_LETTERS = 120;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Names names;

    private Text(Locale locale, ResourceBundle bundle, Names names) {
        this.locale = locale;
        this.bundle = bundle;
        this.names = names;
    }

    /** The sentences of a language; any but English gives Vietnamese. */
    public static Text in(Locale locale) {
        Locale known =
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? Locale.ENGLISH
                        : VIETNAMESE;
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = Text.class.getPackageName() + ".messages";
        return new Text(known, ResourceBundle.getBundle(name, known, exact), Names.NONE);
    }

    /** The same sentences with the names of a meeting. */
    public Text naming(Names meeting) {
        return new Text(locale, bundle, meeting);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of a key.
     *
     * @throws java.util.MissingResourceException if there is none: a defect, found by a test
     */
    public String of(String key, Object... args) {
        String pattern = bundle.getString(key);
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = word(args[i]);
        }
        return new MessageFormat(pattern, locale).format(words);
    }

    /** All sentences by key, for a library that looks them up by itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** What was refused and what to do about it, without the place. */
    public String of(Problem problem) {
        return of(problem.refusal().key(), problem.args().toArray());
    }

    /** The same with its place before it. */
    public String at(Problem problem) {
        String sentence = of(problem);
        return problem.place().isEmpty() ? sentence : problem.place() + ": " + sentence;
    }

    /** What the minutes say. */
    public String of(Statement statement) {
        return of("minutes." + statement.said(), statement.args().toArray());
    }

    /** What deserves a look, in the words of a unit or of a column. */
    public String of(Finding finding) {
        Concern concern = finding.concern();
        String about = concern.unit() == null ? ".column" : ".unit";
        return of("attention." + concern.kind() + about, finding.args().toArray());
    }

    /** What has to be decided again. */
    public String of(Consequence consequence) {
        Object round = consequence.round() == null ? "" : consequence.round();
        return of("consequence." + consequence.what(), consequence.subject(), round);
    }

    /** What the journal tells, as it stands within a sentence. */
    public String of(Told told) {
        return of("told." + told.what(), told.args().toArray());
    }

    /** The same where it stands alone: with a capital letter. */
    public String sentence(Told told) {
        return capitalised(of(told));
    }

    /** What taking back would change. */
    public String of(Change change) {
        return of("undo." + change.what(), change.args().toArray());
    }

    /** Why nothing can be taken back, and what to do instead. */
    public String of(Barrier barrier) {
        return of("undo.barrier." + barrier.kind(), barrier.args().toArray());
    }

    /** What dossiers contradict each other in. */
    public String of(Conflict conflict) {
        List<Object> args = new ArrayList<>(List.of(conflict.subject(), conflict.files()));
        args.addAll(conflict.args());
        return of("merge.conflict." + conflict.kind().name(), args.toArray());
    }

    /** What was entered for a criterion; of a measured pair the result before its target. */
    public String of(Input input) {
        return switch (input) {
            case Input.Met(boolean met) -> of(met ? "input.met" : "input.notMet");
            case Input.Given(var points) -> of("input.number", points);
            case Input.Count(int count) -> of("input.count", count);
            case Input.Measured(var target, var actual) -> of("input.measured", actual, target);
            case Input.NotAssigned _ -> of("input.notAssigned");
            case Input.Cleared _ -> of("input.cleared");
        };
    }

    /** What there is to do, in few words. */
    public String what(Cue cue) {
        return of("guide.what." + cue.kind(), cue.args().toArray());
    }

    /**
     * What the chair reads aloud, without quotation marks. Names that are too many to be read out
     * are read from the board.
     */
    public String say(Cue cue) {
        return of("guide.say." + cue.kind(), cue.args().stream().map(this::aloud).toArray());
    }

    private Object aloud(Object arg) {
        boolean units =
                arg instanceof Collection<?> many
                        && many.stream().allMatch(one -> one instanceof UnitId);
        return units && word(arg).length() > MOST_LETTERS
                ? of("aloud.many", ((Collection<?>) arg).size())
                : arg;
    }

    /** A heading of the minutes. */
    public String heading(Chapter chapter) {
        return of("minutes.heading." + chapter.heading());
    }

    /** A heading of the counting record. */
    public String heading(CountingRecord.Chapter chapter) {
        return of("record.heading." + chapter.part());
    }

    /** What happened, in a few words ({@code fact.BoxSealed}). */
    public String kind(Fact fact) {
        return of("fact." + fact.getClass().getSimpleName());
    }

    /** The word for a constant of the rules ({@code word.Stage.AGREED}). */
    public String word(Enum<?> constant) {
        return of("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The word for a constant where it stands alone: with a capital letter. */
    public String heading(Enum<?> constant) {
        return capitalised(word(constant));
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** A number with exactly so many decimals. */
    public String decimal(BigDecimal number, int decimals) {
        String plain = number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return localised(plain);
    }

    /** A share in percent, two decimals, with a no-break space before the sign. */
    public String percent(BigDecimal share) {
        return decimal(share, 2) + "\u00a0%";
    }

    /** Hours and minutes. */
    public String time(OffsetDateTime at) {
        return TIME.format(at);
    }

    /** Hours, minutes and seconds. */
    public String second(OffsetDateTime at) {
        return SECOND.format(at);
    }

    /** Day, month and year. */
    public String date(OffsetDateTime at) {
        return DATE.format(at);
    }

    /** Whether a name has that part, be it typed with or without marks and capitals. */
    public static boolean contains(String name, String part) {
        return plain(name).contains(plain(part));
    }

    private static String plain(String words) {
        return PlainLetters.of(words).strip();
    }

    private String word(Object arg) {
        return switch (arg) {
            case UnitId unit -> names.unit(unit);
            case Code code -> names.code(code);
            case Points points -> localised(points.toString());
            case BigDecimal number -> localised(number.toPlainString());
            case Share share -> share.toString();
            case Threshold threshold -> threshold(threshold);
            case Margin.Event event -> event(event);
            case Told told -> of(told);
            case Input input -> of(input);
            case Heading heading -> of("minutes.heading." + heading);
            case Cue.Percent share -> percent(share.value());
            case Cue.Counted counted -> of("aloud.counted", counted.award(), counted.number());
            case Enum<?> constant -> word(constant);
            case Kind kind -> of("word.Kind." + kind.getClass().getSimpleName());
            case OffsetDateTime at -> time(at);
            case LocalDate day -> DATE.format(day);
            case Collection<?> many -> {
                boolean commas =
                        many.stream()
                                .anyMatch(one -> one instanceof BigDecimal || one instanceof Told);
                String between = commas ? "; " : ", ";
                yield many.stream().map(this::word).collect(Collectors.joining(between));
            }
            default -> String.valueOf(arg);
        };
    }

    /** What is enough, in words: "quá nửa số phiếu hợp lệ". */
    private String threshold(Threshold enough) {
        if (enough.atLeast()) {
            return of("threshold.atLeast", enough.share(), enough.of());
        }
        return enough.share().equals(new Share(1, 2))
                ? of("threshold.moreThanHalf", enough.of())
                : of("threshold.moreThan", enough.share(), enough.of());
    }

    /** What would happen if other papers had been cast. */
    private String event(Margin.Event event) {
        return switch (event) {
            case Margin.Event.TieBroken() -> of("margin.tieBroken");
            case Margin.Event.Fails(var unit) -> of("margin.fails", unit);
            case Margin.Event.Passes(var unit) -> of("margin.passes", unit);
            case Margin.Event.CatchesUp(var unit, var with) -> of("margin.catchesUp", unit, with);
        };
    }

    private String localised(String plain) {
        String minus = plain.replace('-', '−');
        return locale.equals(VIETNAMESE) ? minus.replace('.', ',') : minus;
    }
}
