package vn.binhxet.form;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.BlocCheck;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/** The bloc in JSON, as in a story. */
final class BlocForm {
    private BlocForm() {}

    static Bloc read(Fields fields) {
        Bloc bloc =
                new Bloc(
                        fields.text("name"),
                        fields.text("province"),
                        fields.objects("units", BlocForm::unit),
                        fields.unit("head"),
                        fields.has("deputies") ? fields.units("deputies") : List.of(),
                        fields.optionalObjects("guests", BlocForm::guest),
                        fields.optionalObjects("history", BlocForm::honour));
        check(bloc, fields);
        return bloc;
    }

    static ObjectNode write(Bloc bloc) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", bloc.name()).put("province", bloc.province());
        ArrayNode units = node.putArray("units");
        bloc.units().forEach(unit -> write(unit, units.addObject()));
        node.put("head", bloc.head().value());
        ArrayNode deputies = node.putArray("deputies");
        bloc.deputies().forEach(deputy -> deputies.add(deputy.value()));
        ArrayNode guests = node.putArray("guests");
        bloc.guests().forEach(g -> guests.addObject().put("name", g.name()).put("role", g.role()));
        ArrayNode history = node.putArray("history");
        bloc.history().forEach(honour -> write(honour, history.addObject()));
        return node;
    }

    private static void check(Bloc bloc, Fields fields) {
        for (Problem problem : BlocCheck.problemsOf(bloc)) {
            boolean saidAlready =
                    problem.args().contains(new UnitId(Fields.PLACEHOLDER))
                            || problem.args().contains(Fields.PLACEHOLDER)
                            || (problem.place().equals("units") && !fields.has("units"));
            if (!saidAlready) {
                fields.refuse(problem.refusal(), problem.place(), problem.args().toArray());
            }
        }
    }

    private static Unit unit(Fields fields) {
        return new Unit(
                fields.unit("id"),
                fields.text("name"),
                fields.optionalText("short"),
                fields.has("formerly") ? fields.texts("formerly") : List.of(),
                fields.optionalWhole("delegates"));
    }

    private static Guest guest(Fields fields) {
        return new Guest(fields.text("name"), fields.text("role"));
    }

    private static Honour honour(Fields fields) {
        int year = fields.whole("year");
        Code award = fields.optionalCode("award");
        Code office = fields.optionalCode("office");
        UnitId unit = fields.unit("unit");
        if ((award == null) == (office == null)) {
            fields.refuse(FormRefusal.HONOUR_NEEDS_ONE_KIND, "");
            return new Honour(year, new Code(Fields.PLACEHOLDER), null, unit);
        }
        return new Honour(year, award, office, unit);
    }

    private static void write(Unit unit, ObjectNode node) {
        node.put("id", unit.id().value()).put("name", unit.name());
        if (unit.shortName() != null) {
            node.put("short", unit.shortName());
        }
        if (!unit.formerly().isEmpty()) {
            ArrayNode formerly = node.putArray("formerly");
            unit.formerly().forEach(formerly::add);
        }
        if (unit.delegates() != null) {
            node.put("delegates", unit.delegates());
        }
    }

    private static void write(Honour honour, ObjectNode node) {
        node.put("year", honour.year());
        if (honour.award() != null) {
            node.put("award", honour.award().value());
        }
        if (honour.office() != null) {
            node.put("office", honour.office().value());
        }
        node.put("unit", honour.unit().value());
    }
}
