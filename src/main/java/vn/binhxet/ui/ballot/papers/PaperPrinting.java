package vn.binhxet.ui.ballot.papers;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.BallotFormat;
import vn.binhxet.document.BallotRun;
import vn.binhxet.document.Printout;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.round.Counting;
import vn.binhxet.ui.ballot.round.RoundUnderWay;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Viewer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The papers of the round under way as a file to print, and how many were printed. */
public final class PaperPrinting {
    private final RoundUnderWay ballot;
    private final Outbox outbox;
    private final FilePicker picker;
    private final Viewer viewer;
    private final Asking asking;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");

    public PaperPrinting(RoundUnderWay ballot, Outbox outbox, FilePicker picker, Viewer viewer) {
        this.ballot = ballot;
        this.outbox = outbox;
        this.picker = picker;
        this.viewer = viewer;
        asking = new Asking(ballot.desk(), ballot.notices());
        ballot.counting().subscribe(this::follow);
    }

    Text text() {
        return ballot.text();
    }

    /** Where the papers were saved; empty until then. */
    ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** What is wrong with the number, or why nothing was saved; empty if nothing is. */
    ObservableValue<String> wrong() {
        return asking.problems().map(all -> all.stream().findFirst().map(text()::of).orElse(""));
    }

    /** Asks where to, writes the papers there, opens them and records how many. */
    void print(int papers, BallotFormat format) {
        Counting now = ballot.counting().get();
        if (now == null || refused(papers)) {
            return;
        }
        BallotRun run = new BallotRun(now.contest(), format, papers);
        String name = text().of("ballot.print.name", Bloc.slug(run.contest().round().value()));
        picker.create("ballot.print.kind", name + ".pdf").ifPresent(file -> print(run, file));
    }

    /** Records papers that were printed some other way. */
    void record(int papers) {
        Counting now = ballot.counting().get();
        if (now != null) {
            record(now.contest().round(), papers);
        }
    }

    private void print(BallotRun run, Path file) {
        outbox.print(
                ballot.meeting(),
                ballot.desk().entries().get(),
                new Printout.Ballots(run),
                file,
                written -> {
                    saved.set(text().of("ballot.print.saved", written));
                    viewer.open(written);
                    record(run.contest().round(), run.papers());
                },
                problem -> asking.refuse(List.of(problem)));
    }

    private void record(RoundId round, int papers) {
        asking.ask(
                new Command.PrintPapers(round, papers),
                text().of("ballot.recorded.printed", papers));
    }

    /** No file is asked for where there is nothing to print. */
    private boolean refused(int papers) {
        if (papers < 1) {
            asking.refuse(List.of(Problem.of(BallotRefusal.PAPERS_NOT_POSITIVE, "papers", papers)));
        }
        return papers < 1;
    }

    /** What was said of another round is no longer said. */
    private void follow(@Nullable Counting before, @Nullable Counting now) {
        Optional<RoundId> was = Optional.ofNullable(before).map(c -> c.contest().round());
        if (!was.equals(Optional.ofNullable(now).map(c -> c.contest().round()))) {
            saved.set("");
            asking.forget();
        }
    }
}
