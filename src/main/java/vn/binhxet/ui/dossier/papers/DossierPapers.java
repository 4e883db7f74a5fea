package vn.binhxet.ui.dossier.papers;

import static vn.binhxet.document.FileFormat.DOCX;
import static vn.binhxet.document.FileFormat.PDF;
import static vn.binhxet.document.FileFormat.XLSX;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.handin.Lacking;
import vn.binhxet.core.handin.Point;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.papers.DossierPaper.PaperState;
import vn.binhxet.ui.kit.paper.PaperOut;

import java.util.ArrayList;
import java.util.List;

/**
 * The papers there are of a meeting, in the order of the dossier; before it begins the invitations,
 * which are numbered here too.
 */
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
        if (!meeting.proceedings().hasBegun()) {
            numbered(new Printout.Invitations(), OfficialPaper.INVITATION, WRITTEN);
        }
        numbered(new Printout.Letter(), OfficialPaper.LETTER, WRITTEN);
        if (!meeting.regulation().awards().isEmpty()) {
            numbered(new Printout.AwardList(), OfficialPaper.AWARD_LIST, List.of(PDF, DOCX, XLSX));
        }
        numbered(new Printout.Minutes(), OfficialPaper.MINUTES, WRITTEN);
        meeting.rounds().all().stream().filter(Round::hasResult).forEach(this::count);
        if (meeting.scores().isStarted()) {
            String title = text.of("dossier.paper.scores");
            String name = text.of("print.file.scores");
            List<Point> lacks = Lacking.ofPoints(meeting);
            add(new Printout.Scores(), title, name, null, lacks, List.of(PDF, XLSX));
        }
        if (!meeting.regulation().offices().isEmpty()) {
            numbered(new Printout.HandOver(), OfficialPaper.HAND_OVER, WRITTEN);
        }
    }

    private void count(Round round) {
        RoundId id = round.contest().round();
        add(
                new Printout.Count(id),
                text.of("dossier.paper.count", id, round.contest().subject()),
                text.of("print.file.count", Bloc.slug(id.value())),
                null,
                Lacking.ofRecord(meeting, id),
                WRITTEN);
    }

    private void numbered(Printout printout, OfficialPaper paper, List<FileFormat> formats) {
        String name = text.of("print.file." + paper);
        add(printout, text.heading(paper), name, paper, Lacking.of(meeting, paper), formats);
    }

    private void add(
            Printout printout,
            String title,
            String name,
            @Nullable OfficialPaper paper,
            List<Point> lacks,
            List<FileFormat> formats) {
        Fact.@Nullable DocumentNumbered numbered = paper == null ? null : paper.numbered(meeting);
        String number = numbered == null ? "" : numbered.number();
        PaperState state = state(lacks.isEmpty());
        String file = state == PaperState.OFFICIAL ? name : PaperOut.draft(text, name);
        papers.add(new DossierPaper(printout, title, file, paper, number, state, formats));
    }

    private PaperState state(boolean official) {
        if (meeting.prepared().rehearsal()) {
            return PaperState.REHEARSAL;
        }
        return official ? PaperState.OFFICIAL : PaperState.DRAFT;
    }
}
