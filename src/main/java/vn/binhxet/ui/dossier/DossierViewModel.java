package vn.binhxet.ui.dossier;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import vn.binhxet.core.handin.Completeness;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.port.AttachmentState;
import vn.binhxet.port.Entry;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.out.Exporting;
import vn.binhxet.ui.dossier.papers.DossierPaper;
import vn.binhxet.ui.dossier.papers.DossierPapers;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.attach.Attaching;
import vn.binhxet.ui.kit.paper.Numbering;

import java.util.List;

/** The dossier before it is written: what it lacks, its papers, its code. */
final class DossierViewModel {
    private final Desk desk;
    private final Exporting exporting;
    private final Attaching attaching;
    private final Numbering numbering;
    private final ObservableValue<Completeness> completeness;

    DossierViewModel(Desk desk, Exporting exporting, Attaching attaching, Numbering numbering) {
        this.desk = desk;
        this.exporting = exporting;
        this.attaching = attaching;
        this.numbering = numbering;
        completeness =
                Bindings.createObjectBinding(this::inspect, desk.settled(), attaching.files());
    }

    Text text() {
        return desk.text();
    }

    /** The meeting, but for points and papers just typed. */
    ObservableValue<Meeting> meeting() {
        return desk.settled();
    }

    /** What is there and what is missing. */
    ObservableValue<Completeness> completeness() {
        return completeness;
    }

    /** All entries of the journal. */
    List<Entry> journal() {
        return desk.entries().get();
    }

    /** The entry whose code all papers bear now. */
    Entry coded() {
        return Entry.coded(desk.meeting().get(), journal());
    }

    /** Whether the minutes are closed; before, all papers are provisional. */
    boolean areMinutesClosed() {
        return desk.meeting().get().proceedings().minutesClosedBy() > 0;
    }

    /** The papers there are, in the order of the dossier. */
    List<DossierPaper> papers() {
        return DossierPapers.of(desk.meeting().get(), text());
    }

    Exporting exporting() {
        return exporting;
    }

    Attaching attaching() {
        return attaching;
    }

    Numbering numbering() {
        return numbering;
    }

    private Completeness inspect() {
        List<String> lost =
                attaching.files().get().stream()
                        .filter(found -> found.state() != AttachmentState.WHOLE)
                        .map(found -> found.file().name())
                        .distinct()
                        .toList();
        return Completeness.of(desk.settled().get()).withLost(lost);
    }
}
