package vn.binhxet.ui.result.record;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.minutes.CountingRecord;
import vn.binhxet.core.minutes.CountingRecord.Signer;
import vn.binhxet.core.minutes.CountingRecordWriter;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The counting record of the round in view: whether its page is open, and who signs it. */
public final class Signing {
    private final Desk desk;
    private final Asking asking;
    private final ObservableValue<Optional<CountingRecord>> record;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObservableSet<String> names = FXCollections.observableSet(new LinkedHashSet<>());

    public Signing(Desk desk, Notices notices, ObservableValue<Optional<Board>> inView) {
        this.desk = desk;
        asking = new Asking(desk, notices);
        record =
                Bindings.createObjectBinding(
                        () -> inView.getValue().flatMap(this::recordOf), inView, desk.settled());
        record.subscribe(this::follow);
    }

    Text text() {
        return asking.text();
    }

    Asking asking() {
        return asking;
    }

    /** Empty where the board in view is of no round. */
    public ObservableValue<Optional<CountingRecord>> record() {
        return record;
    }

    /** Whether the page lies over the results. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public void turn() {
        open.set(!open.get() && record.getValue().isPresent());
    }

    public void close() {
        open.set(false);
    }

    /** Everybody whose signature belongs on the record, each once, and as what. */
    Map<String, List<Signer>> signers() {
        Map<String, List<Signer>> signers = new LinkedHashMap<>();
        for (Statement line : said(Said.SIGNATURE)) {
            if (line.args().getFirst() instanceof Signer as) {
                String name = String.valueOf(line.args().getLast());
                signers.computeIfAbsent(name, _ -> new ArrayList<>()).add(as);
            }
        }
        return signers;
    }

    /** Who is ticked: at first everybody. */
    public ObservableSet<String> names() {
        return names;
    }

    /** Why the record cannot be signed now; empty if it can. */
    Optional<Problem> notNow() {
        return record.getValue()
                .flatMap(of ->
                        Rulebook.decide(desk.meeting().get(), Request.of(sign(of, List.of("?"))))
                                .problems()
                                .stream()
                                .findFirst());
    }

    /** Whether it is signed as it stands. */
    boolean isSigned() {
        return notNow().filter(p -> p.refusal() == MeetingRefusal.SIGNED_ALREADY).isPresent();
    }

    /** When it was signed, by whom, and whether it was changed since. */
    List<Statement> signatures() {
        return said(Said.COUNT_SIGNED, Said.CHANGED_AFTER_SIGNING);
    }

    /** Records that those ticked have signed, in the order of the paper. */
    public void sign() {
        record.getValue()
                .ifPresent(of -> {
                    List<String> by = signers().keySet().stream().filter(names::contains).toList();
                    asking.ask(sign(of, by), text().of("result.recorded.signed", of.round()));
                });
    }

    private List<Statement> said(Said... kinds) {
        return record.getValue().stream()
                .flatMap(of -> of.chapters().stream())
                .flatMap(chapter -> chapter.statements().stream())
                .filter(line -> List.of(kinds).contains(line.said()))
                .toList();
    }

    private Optional<CountingRecord> recordOf(Board board) {
        Meeting meeting = desk.meeting().get();
        return board.round().map(round -> CountingRecordWriter.of(meeting, round));
    }

    private void follow(Optional<CountingRecord> now) {
        asking.forget();
        names.clear();
        names.addAll(signers().keySet());
        if (now.isEmpty()) {
            close();
        }
    }

    private static Command sign(CountingRecord record, List<String> by) {
        return new Command.Sign(Fact.DocumentSigned.ofCount(record.round()), by);
    }
}
