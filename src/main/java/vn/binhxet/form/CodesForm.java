package vn.binhxet.form;

import vn.binhxet.core.submission.Codes;
import vn.binhxet.core.submission.Codes.AwardCode;
import vn.binhxet.core.submission.Codes.CollectiveCode;
import vn.binhxet.core.submission.CodesRefusal;
import vn.binhxet.core.submission.PlainName;
import vn.binhxet.core.terms.Outcome;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The province's codes in JSON ({@code binhxet.codes/1}). {@code comments} are for people. */
public final class CodesForm {
    /** What {@code format} says. */
    public static final String FORMAT = "binhxet.codes/1";

    private CodesForm() {}

    /** The codes of a file, or everything wrong with it by place. */
    public static Outcome<Codes> read(byte[] bytes) {
        return FormFile.read(bytes, CodesForm::codes);
    }

    private static Codes codes(Fields fields) {
        String format = fields.text("format");
        if (!format.equals(FORMAT)) {
            fields.refuse(FormRefusal.OTHER_FORMAT, "format", format, FORMAT);
        }
        comments(fields);
        Codes codes =
                new Codes(
                        fields.flag("sample", false),
                        fields.code("collective").value(),
                        fields.optionalObjects("collectives", CodesForm::group),
                        fields.objects("awards", CodesForm::award));
        once(fields, "collectives", codes.groups(), CollectiveCode::blocs);
        once(fields, "collectives", codes.groups(), CollectiveCode::units);
        once(fields, "awards", codes.awards(), AwardCode::titles);
        return codes;
    }

    private static CollectiveCode group(Fields fields) {
        comments(fields);
        return new CollectiveCode(
                fields.code("code").value(), names(fields, "blocs"), names(fields, "units"));
    }

    private static AwardCode award(Fields fields) {
        comments(fields);
        return new AwardCode(
                fields.textOrTexts("award"), code(fields, "form"), code(fields, "honour"));
    }

    private static void comments(Fields fields) {
        if (fields.has("comments")) {
            fields.textOrTexts("comments");
        }
    }

    private static List<String> names(Fields fields, String name) {
        return fields.has(name) ? fields.texts(name) : List.of();
    }

    private static String code(Fields fields, String name) {
        var code = fields.optionalCode(name);
        return code == null ? "" : code.value();
    }

    /** Notes names that stand twice among all of a list. */
    private static <T> void once(
            Fields fields, String list, List<T> all, Function<T, List<String>> names) {
        Set<PlainName> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (String name : names.apply(all.get(i))) {
                if (!seen.add(PlainName.of(name))) {
                    fields.refuse(CodesRefusal.TWICE, list + "[" + i + "]", name);
                }
            }
        }
    }
}
