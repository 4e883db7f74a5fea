package vn.binhxet.ui.bloc;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.bloc.NameKey;
import vn.binhxet.core.bloc.Revision;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;

import java.util.List;
import java.util.Optional;

/** What units held in earlier years: year, award or office, unit. */
record Honours(BlocViewModel model) implements Entries.Kind<Honour> {
    @Override
    public int columns() {
        return 3;
    }

    @Override
    public List<Honour> of(Bloc bloc) {
        return bloc.history();
    }

    @Override
    public Bloc with(Bloc bloc, List<Honour> honours) {
        return new Revision(bloc).withHistory(honours);
    }

    @Override
    public List<String> cells(Honour honour) {
        Code code = honour.award() == null ? honour.office() : honour.award();
        return List.of(
                Integer.toString(honour.year()),
                code == null ? "" : meeting().regulation().titleOf(code),
                model.bloc().get().name(honour.unit()));
    }

    @Override
    public Outcome<Honour> read(List<String> cells) {
        if (!cells.get(0).matches("(19|20)\\d\\d")) {
            return refused(EntryRefusal.NOT_A_YEAR, cells.get(0));
        }
        Optional<Subject> what = subject(cells.get(1));
        if (what.isEmpty()) {
            return refused(EntryRefusal.HONOUR_UNCLEAR, cells.get(1));
        }
        List<Unit> units = model.bloc().get().match(cells.get(2));
        if (units.size() != 1) {
            return refused(EntryRefusal.UNIT_UNCLEAR, cells.get(2));
        }
        boolean office = meeting().regulation().office(what.get().code()).isPresent();
        Code code = what.get().code();
        return new Outcome.Done<>(
                new Honour(
                        Integer.parseInt(cells.get(0)),
                        office ? null : code,
                        office ? code : null,
                        units.getFirst().id()));
    }

    @Override
    public String recorded() {
        return model.text().of("bloc.recorded.history");
    }

    private Meeting meeting() {
        return model.meeting();
    }

    /** The award or office of that code or title. */
    private Optional<Subject> subject(String words) {
        NameKey key = NameKey.of(words);
        return meeting().regulation().subjects().stream()
                .filter(subject ->
                        NameKey.of(subject.code().value()).equals(key)
                                || NameKey.of(subject.title()).equals(key))
                .findFirst();
    }

    private static Outcome<Honour> refused(EntryRefusal why, String words) {
        return new Outcome.Refused<>(List.of(Problem.of(why, "", words)));
    }
}
