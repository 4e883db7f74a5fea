package vn.binhxet.ui.bloc;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.BlocRefusal;
import vn.binhxet.core.bloc.NameKey;
import vn.binhxet.core.bloc.Revision;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Question;

import java.util.List;

/** The bloc as people change it, one recorded step at a time. */
final class BlocViewModel {
    private final Desk desk;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<Bloc> bloc;
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private int underWay;

    BlocViewModel(Desk desk, Notices notices, Dialogs dialogs) {
        this.desk = desk;
        this.notices = notices;
        this.dialogs = dialogs;
        bloc = new ReadOnlyObjectWrapper<>(desk.meeting().get().bloc());
        desk.meeting().subscribe(this::follow);
    }

    Text text() {
        return desk.text();
    }

    Meeting meeting() {
        return desk.meeting().get();
    }

    /** As it stands with what was asked last. */
    ReadOnlyObjectProperty<Bloc> bloc() {
        return bloc.getReadOnlyProperty();
    }

    Revision revision() {
        return new Revision(bloc.get());
    }

    /** Why the last change was not made; empty if it was. */
    ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    void refuse(Problem problem) {
        refused.set(text().of(problem));
    }

    void forget() {
        refused.set("");
    }

    void name(String typed, Runnable putBack) {
        String name = NameKey.clean(typed);
        change(revision().named(name), text().of("bloc.recorded.name", name), putBack);
    }

    void province(String typed, Runnable putBack) {
        String province = NameKey.clean(typed);
        change(
                revision().inProvince(province),
                text().of("bloc.recorded.province", province),
                putBack);
    }

    /**
     * Has a change recorded, with a reason where one is needed. Nothing is asked where nothing
     * changes.
     *
     * @param recorded what to say once it is
     * @param putBack run if it is refused, or nobody gave a reason
     */
    void change(Bloc to, String recorded, Runnable putBack) {
        refused.set("");
        if (to.equals(bloc.get())) {
            return;
        }
        if (!needsReason(to)) {
            ask(new Command.ChangeBloc(to, null), recorded, putBack);
            return;
        }
        Question question =
                new Question(
                        text().of("bloc.reason.title"),
                        text().of("bloc.reason.consequence"),
                        text().of("bloc.reason.yes"),
                        text().of("bloc.reason.no"));
        dialogs.reason(
                question,
                reason -> ask(new Command.ChangeBloc(to, reason), recorded, putBack),
                putBack);
    }

    /** Whether a reason is all that is missing, or what is missing first. */
    private boolean needsReason(Bloc to) {
        Request asked = Request.of(new Command.ChangeBloc(to, null));
        return Rulebook.decide(meeting(), asked).problems().stream()
                .anyMatch(problem -> problem.refusal() == BlocRefusal.REASON_MISSING);
    }

    private void ask(Command.ChangeBloc change, String recorded, Runnable putBack) {
        underWay++;
        bloc.set(change.bloc());
        desk.ask(change, problems -> answered(problems, recorded, putBack));
    }

    private void answered(List<Problem> problems, String recorded, Runnable putBack) {
        underWay--;
        follow(meeting());
        if (problems.isEmpty()) {
            notices.recorded(recorded);
        } else {
            refuse(problems.getFirst());
            putBack.run();
        }
    }

    private void follow(@Nullable Meeting meeting) {
        if (meeting != null && underWay == 0) {
            bloc.set(meeting.bloc());
        }
    }
}
