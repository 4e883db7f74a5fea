package vn.binhxet.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Ballots;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.RegulationCheck;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Share;

import java.util.List;

/** The regulation in JSON: within a story, or a file of its own ({@code regulation.json}). */
public final class RegulationForm {
    private static final Threshold MORE_THAN_HALF =
            new Threshold(new Share(1, 2), false, Base.PRESENT);
    private static final int MOST_DECIMALS = 6;

    /** The five kinds of criterion, in the words of the file. */
    private enum KindWord {
        MET,
        GRADED,
        COUNTED,
        RATIO,
        RELATIVE
    }

    private enum BlankWord {
        VALID,
        INVALID
    }

    private RegulationForm() {}

    /**
     * The regulation of a file, or everything wrong with it by place: first its shape, then what
     * cannot be applied.
     */
    public static Outcome<Regulation> read(byte[] bytes) {
        return FormFile.read(bytes, RegulationForm::read);
    }

    /** The file of a regulation. */
    public static byte[] page(Regulation regulation) {
        return Json.page(write(regulation));
    }

    static Regulation read(Fields fields) {
        Regulation regulation =
                new Regulation(
                        fields.text("title"),
                        fields.flag("sample"),
                        fields.whole("year"),
                        fields.texts("sources"),
                        scheme(fields),
                        fields.object("quorum", RegulationForm::threshold),
                        fields.has("adoption")
                                ? fields.object("adoption", RegulationForm::threshold)
                                : MORE_THAN_HALF,
                        ballots(fields),
                        fields.optionalObjects("awards", RegulationForm::award),
                        fields.optionalObjects("offices", RegulationForm::office));
        RegulationCheck.problemsOf(regulation)
                .forEach(p -> fields.refuse(p.refusal(), p.place(), p.args().toArray()));
        return regulation;
    }

    private static Scheme scheme(Fields fields) {
        int decimals = fields.whole("decimals");
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            fields.refuse(FormRefusal.NUMBER_OUT_OF_RANGE, "decimals");
        }
        return new Scheme(
                fields.points("scale"),
                decimals,
                fields.optionalObjects("sections", RegulationForm::section),
                fields.optionalObjects("adjustments", RegulationForm::adjustment),
                fields.optionalPoints("bonusCap"),
                fields.optionalObjects("classes", RegulationForm::pointClass),
                fields.has("tieOrder") ? tieOrder(fields) : List.of());
    }

    private static Section section(Fields fields) {
        return new Section(
                fields.code("code"),
                fields.text("title"),
                fields.optionalObjects("criteria", RegulationForm::criterion),
                fields.optionalObjects("sections", RegulationForm::section));
    }

    private static Criterion criterion(Fields fields) {
        return new Criterion(
                fields.code("code"),
                fields.text("title"),
                fields.points("max"),
                kind(fields),
                fields.optionalText("source"));
    }

    private static Kind kind(Fields fields) {
        return switch (fields.word("kind", KindWord.class)) {
            case MET -> new Kind.Met();
            case GRADED -> new Kind.Graded(fields.points("step"));
            case COUNTED -> new Kind.Counted(fields.points("each"));
            case RATIO ->
                    new Kind.Ratio(
                            fields.text("unit"),
                            fields.objects(
                                    "bands",
                                    b -> new Kind.Band(b.points("from"), b.points("points"))));
            case RELATIVE -> new Kind.Relative();
        };
    }

    private static Adjustment adjustment(Fields fields) {
        return new Adjustment(
                fields.code("code"),
                fields.text("title"),
                fields.points("each"),
                fields.optionalPoints("cap"));
    }

    private static PointClass pointClass(Fields fields) {
        return new PointClass(fields.text("name"), fields.points("from"));
    }

    private static List<TieStep> tieOrder(Fields fields) {
        List<String> words = fields.texts("tieOrder");
        for (int i = 0; i < words.size(); i++) {
            if (TieStep.of(words.get(i)).isEmpty()) {
                fields.refuse(
                        FormRefusal.NOT_A_WORD,
                        "tieOrder[" + i + "]",
                        words.get(i),
                        List.of(
                                "section:…",
                                "adjustments:penalty",
                                "adjustments:bonus",
                                "votes",
                                "people"));
            }
        }
        return words.stream().flatMap(word -> TieStep.of(word).stream()).toList();
    }

    private static Threshold threshold(Fields fields) {
        return new Threshold(
                fields.share("share"), fields.flag("atLeast"), fields.word("of", Base.class));
    }

    private static Ballots ballots(Fields fields) {
        int passes = fields.whole("passes", Ballots.USUAL.passes());
        if (passes < 1 || passes > 2) {
            fields.refuse(FormRefusal.NUMBER_OUT_OF_RANGE, "passes");
            passes = Ballots.USUAL.passes();
        }
        return new Ballots(
                fields.word("voters", Voters.class, Ballots.USUAL.voters()),
                fields.flag("proxyAcross", Ballots.USUAL.proxyAcross()),
                passes,
                fields.word("blankIs", BlankWord.class, BlankWord.VALID) == BlankWord.VALID);
    }

    static Award award(Fields fields) {
        return new Award(
                fields.code("code"),
                fields.text("title"),
                fields.whole("quota"),
                fields.word("by", Method.class),
                fields.optionalObject("pass", RegulationForm::threshold),
                fields.has("excludes") ? fields.codes("excludes") : List.of(),
                fields.has("conditions") ? conditions(fields) : List.of());
    }

    private static List<Condition> conditions(Fields fields) {
        List<String> words = fields.texts("conditions");
        for (int i = 0; i < words.size(); i++) {
            if (Condition.of(words.get(i)).isEmpty()) {
                fields.refuse(
                        FormRefusal.NOT_A_WORD,
                        "conditions[" + i + "]",
                        words.get(i),
                        List.of("class:…", "minPoints:…", "notBarred", "notWonLastYear"));
            }
        }
        return words.stream().flatMap(word -> Condition.of(word).stream()).toList();
    }

    static Office office(Fields fields) {
        return new Office(
                fields.code("code"),
                fields.text("title"),
                fields.whole("seats"),
                fields.word("by", Method.class),
                fields.optionalObject("pass", RegulationForm::threshold));
    }

    // Writing, in the order of the schema

    static ObjectNode write(Regulation regulation) {
        Scheme scheme = regulation.scheme();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("title", regulation.title());
        node.put("sample", regulation.sample());
        node.put("year", regulation.year());
        texts(node.putArray("sources"), regulation.sources());
        number(node, "scale", scheme.scale());
        node.put("decimals", scheme.decimals());
        ArrayNode sections = node.putArray("sections");
        scheme.sections().forEach(section -> write(section, sections.addObject()));
        ArrayNode adjustments = node.putArray("adjustments");
        scheme.adjustments().forEach(line -> write(line, adjustments.addObject()));
        number(node, "bonusCap", scheme.bonusCap());
        ArrayNode classes = node.putArray("classes");
        scheme.classes()
                .forEach(c -> number(classes.addObject().put("name", c.name()), "from", c.from()));
        texts(node.putArray("tieOrder"), scheme.tieOrder().stream().map(TieStep::word).toList());
        node.set("quorum", write(regulation.quorum()));
        node.set("adoption", write(regulation.adoption()));
        Ballots ballots = regulation.ballots();
        node.put("voters", Words.of(ballots.voters()));
        node.put("proxyAcross", ballots.proxyAcross());
        node.put("passes", ballots.passes());
        node.put("blankIs", Words.of(ballots.blankIsValid() ? BlankWord.VALID : BlankWord.INVALID));
        ArrayNode awards = node.putArray("awards");
        regulation.awards().forEach(award -> awards.add(write(award)));
        ArrayNode offices = node.putArray("offices");
        regulation.offices().forEach(office -> offices.add(write(office)));
        return node;
    }

    static ObjectNode write(Award award) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("code", award.code().value()).put("title", award.title());
        node.put("quota", award.quota()).put("by", Words.of(award.by()));
        if (award.pass() != null) {
            node.set("pass", write(award.pass()));
        }
        ArrayNode excludes = node.putArray("excludes");
        award.excludes().forEach(code -> excludes.add(code.value()));
        texts(
                node.putArray("conditions"),
                award.conditions().stream().map(Condition::word).toList());
        return node;
    }

    static ObjectNode write(Office office) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("code", office.code().value()).put("title", office.title());
        node.put("seats", office.seats()).put("by", Words.of(office.by()));
        if (office.pass() != null) {
            node.set("pass", write(office.pass()));
        }
        return node;
    }

    private static void write(Section section, ObjectNode node) {
        node.put("code", section.code().value()).put("title", section.title());
        ArrayNode criteria = node.putArray("criteria");
        section.criteria().forEach(criterion -> write(criterion, criteria.addObject()));
        ArrayNode sections = node.putArray("sections");
        section.sections().forEach(inner -> write(inner, sections.addObject()));
    }

    private static void write(Criterion criterion, ObjectNode node) {
        node.put("code", criterion.code().value()).put("title", criterion.title());
        number(node, "max", criterion.max());
        switch (criterion.kind()) {
            case Kind.Met _ -> node.put("kind", Words.of(KindWord.MET));
            case Kind.Graded(var step) ->
                    number(node.put("kind", Words.of(KindWord.GRADED)), "step", step);
            case Kind.Counted(var each) ->
                    number(node.put("kind", Words.of(KindWord.COUNTED)), "each", each);
            case Kind.Ratio(var unit, var bands) -> {
                node.put("kind", Words.of(KindWord.RATIO)).put("unit", unit);
                ArrayNode list = node.putArray("bands");
                for (Kind.Band band : bands) {
                    ObjectNode one = list.addObject();
                    number(one, "from", band.from());
                    number(one, "points", band.points());
                }
            }
            case Kind.Relative _ -> node.put("kind", Words.of(KindWord.RELATIVE));
        }
        if (criterion.source() != null) {
            node.put("source", criterion.source());
        }
    }

    private static void write(Adjustment line, ObjectNode node) {
        node.put("code", line.code().value()).put("title", line.title());
        number(node, "each", line.each());
        number(node, "cap", line.cap());
    }

    private static ObjectNode write(Threshold threshold) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("share", threshold.share().toString())
                .put("atLeast", threshold.atLeast())
                .put("of", Words.of(threshold.of()));
    }

    private static void texts(ArrayNode list, List<String> texts) {
        texts.forEach(list::add);
    }

    private static void number(ObjectNode node, String name, @Nullable Points points) {
        if (points != null) {
            node.put(name, points.value());
        }
    }
}
