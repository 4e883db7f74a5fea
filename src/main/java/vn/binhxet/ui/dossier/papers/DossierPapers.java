package vn.binhxet.ui.dossier.papers;

import static vn.binhxet.document.FileFormat.DOCX;
import static vn.binhxet.document.FileFormat.PDF;
import static vn.binhxet.document.FileFormat.XLSX;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.papers.DossierPaper.PaperState;

import java.util.ArrayList;
import java.util.List;

/** The papers there are of a meeting, in the order of the dossier. */
public final class DossierPapers {
    private static final List<FileFormat> WRITTEN = List.of(PDF, DOCX);

    private final Meeting meeting;
    private final Text text;
    private final List<DossierPaper> papers = new ArrayList<>();

    private DossierPapers(Meeting meeting, Text text) {
        this.meeting = meeting;
        this.text = text;
    }

    public static List<DossierPaper> of(Meeting meeting, Text text) {
        DossierPapers all = new DossierPapers(meeting, text);
        all.gather();
        return List.copyOf(all.papers);
    }

    private void gather() {
        boolean closed = meeting.proceedings().minutesClosedBy() > 0;
        numbered(new Printout.Letter(), OfficialPaper.LETTER, closed, WRITTEN);
        if (!meeting.regulation().awards().isEmpty()) {
            List<FileFormat> all = List.of(PDF, DOCX, XLSX);
            numbered(new Printout.AwardList(), OfficialPaper.AWARD_LIST, closed, all);
        }
        boolean signed = meeting.proceedings().areMinutesSigned();
        numbered(new Printout.Minutes(), OfficialPaper.MINUTES, signed, WRITTEN);
        meeting.rounds().all().stream().filter(Round::hasResult).forEach(this::count);
        if (meeting.scores().isStarted()) {
            String title = text.of("dossier.paper.scores");
            String name = text.of("print.file.scores");
            add(new Printout.Scores(), title, name, null, closed, List.of(PDF, XLSX));
        }
        if (!meeting.regulation().offices().isEmpty()) {
            numbered(new Printout.HandOver(), OfficialPaper.HAND_OVER, closed, WRITTEN);
        }
    }

    private void count(Round round) {
        RoundId id = round.contest().round();
        add(
                new Printout.Count(id),
                text.of("dossier.paper.count", id, round.contest().subject()),
                text.of("print.file.count", Bloc.slug(id.value())),
                null,
                meeting.decisions().isSignedAsItStands(id),
                WRITTEN);
    }

    private void numbered(
            Printout printout, OfficialPaper paper, boolean done, List<FileFormat> formats) {
        String name = text.of("dossier.paper.file." + paper);
        add(printout, text.heading(paper), name, paper, done, formats);
    }

    private void add(
            Printout printout,
            String title,
            String name,
            @Nullable OfficialPaper paper,
            boolean done,
            List<FileFormat> formats) {
        Fact.@Nullable DocumentNumbered numbered = paper == null ? null : paper.numbered(meeting);
        String number = numbered == null ? "" : numbered.number();
        papers.add(new DossierPaper(printout, title, name, paper, number, state(done), formats));
    }

    private PaperState state(boolean done) {
        if (meeting.prepared().rehearsal()) {
            return PaperState.REHEARSAL;
        }
        return done ? PaperState.OFFICIAL : PaperState.DRAFT;
    }
}
