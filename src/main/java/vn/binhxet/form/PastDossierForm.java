package vn.binhxet.form;

import tools.jackson.databind.JsonNode;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.BlocCheck;
import vn.binhxet.core.bloc.BlocRefusal;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.nextyear.PastDossier;
import vn.binhxet.core.nextyear.Task;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;

import java.util.ArrayList;
import java.util.List;

/**
 * What the next year needs of a summary ({@code binhxet.summary/1}). Everything else in it is
 * passed over.
 */
public final class PastDossierForm {
    private PastDossierForm() {}

    /** Reads it, or names everything in it that cannot be. */
    public static Outcome<PastDossier> read(byte[] summary) {
        List<Problem> problems = new ArrayList<>();
        JsonNode tree = Json.tree(summary, problems);
        if (!tree.isObject() && !problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        PastDossier dossier = Fields.read(tree, "", problems, PastDossierForm::dossier);
        return problems.isEmpty() ? new Outcome.Done<>(dossier) : new Outcome.Refused<>(problems);
    }

    private static PastDossier dossier(Fields fields) {
        fields.passAll();
        Head head = fields.object("meeting", Head::read);
        Bloc bloc = fields.object("bloc", PastDossierForm::bloc);
        List<Honour> given = fields.objects("proposals", proposal -> given(proposal, head.year()));
        List<Honour> elected = fields.objects("offices", PastDossierForm::elected);
        members(bloc, given, "proposals", fields);
        members(bloc, elected, "offices", fields);
        return new PastDossier(
                head.title(),
                head.year(),
                head.place(),
                head.ended(),
                head.rehearsal(),
                bloc,
                fields.object("regulation", PastDossierForm::rules),
                given,
                elected,
                fields.objects("directions", PastDossierForm::task));
    }

    private record Head(String title, int year, String place, boolean ended, boolean rehearsal) {
        static Head read(Fields fields) {
            fields.passAll();
            return new Head(
                    fields.text("title"),
                    fields.whole("year"),
                    fields.text("place"),
                    fields.node("closedAt", (node, _, _) -> !node.isNull()).orElse(false),
                    fields.flag("rehearsal"));
        }
    }

    private static Bloc bloc(Fields fields) {
        fields.passAll();
        Bloc bloc =
                new Bloc(
                        fields.text("name"),
                        fields.text("province"),
                        fields.objects("units", PastDossierForm::unit),
                        fields.unit("head"),
                        fields.units("deputies"),
                        List.of(),
                        List.of());
        BlocCheck.problemsOf(bloc)
                .forEach(p -> fields.refuse(p.refusal(), p.place(), p.args().toArray()));
        return bloc;
    }

    private static Unit unit(Fields fields) {
        fields.passAll();
        return new Unit(fields.unit("id"), fields.text("name"), null, List.of(), null);
    }

    private static PastDossier.Rules rules(Fields fields) {
        fields.passAll();
        return new PastDossier.Rules(
                fields.text("title"),
                fields.texts("sources"),
                fields.points("scale"),
                fields.whole("decimals"),
                fields.objects("awards", RegulationForm::award),
                fields.objects("offices", RegulationForm::office));
    }

    private static Honour given(Fields fields, int year) {
        fields.passAll();
        return new Honour(year, fields.code("award"), null, fields.unit("unit"));
    }

    private static Honour elected(Fields fields) {
        fields.passAll();
        return new Honour(fields.whole("year"), null, fields.code("office"), fields.unit("unit"));
    }

    private static Task task(Fields fields) {
        fields.passAll();
        return new Task(fields.text("speaker"), fields.text("text"));
    }

    private static void members(Bloc bloc, List<Honour> honours, String name, Fields fields) {
        for (int i = 0; i < honours.size(); i++) {
            if (!bloc.has(honours.get(i).unit())) {
                String place = name + "[" + i + "].unit";
                fields.refuse(BlocRefusal.UNIT_UNKNOWN, place, honours.get(i).unit());
            }
        }
    }
}
