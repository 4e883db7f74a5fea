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
import vn.binhxet.ui.kit.paper.PaperOut;

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
        boolean counted = meeting.rounds().all().stream().allMatch(this::isSigned);
        numbered(new Printout.Letter(), OfficialPaper.LETTER, counted, WRITTEN);
        if (!meeting.regulation().awards().isEmpty()) {
            List<FileFormat> all = List.of(PDF, DOCX, XLSX);
            numbered(new Printout.AwardList(), OfficialPaper.AWARD_LIST, counted, all);
        }
        numbered(new Printout.Minutes(), OfficialPaper.MINUTES, true, WRITTEN);
        meeting.rounds().all().stream().filter(Round::hasResult).forEach(this::count);
        if (meeting.scores().isStarted()) {
            boolean closed = meeting.proceedings().minutesClosedBy() > 0;
            String title = text.of("dossier.paper.scores");
            String name = text.of("print.file.scores");
            add(new Printout.Scores(), title, name, null, closed, List.of(PDF, XLSX));
        }
        if (!meeting.regulation().offices().isEmpty()) {
            numbered(new Printout.HandOver(), OfficialPaper.HAND_OVER, true, WRITTEN);
        }
    }

    private void count(Round round) {
        RoundId id = round.contest().round();
        add(
                new Printout.Count(id),
                text.of("dossier.paper.count", id, round.contest().subject()),
                text.of("print.file.count", Bloc.slug(id.value())),
                null,
                isSigned(round),
                WRITTEN);
    }

    /**
     * A paper that is numbered is a draft until it is, and until the minutes it rests on are signed
     * and numbered. The list goes with the letter, so the letter's number will do.
     */
    private void numbered(
            Printout printout, OfficialPaper paper, boolean ready, List<FileFormat> formats) {
        boolean annex = paper == OfficialPaper.AWARD_LIST && isNumbered(OfficialPaper.LETTER);
        boolean done =
                ready
                        && meeting.proceedings().areMinutesSigned()
                        && isNumbered(OfficialPaper.MINUTES)
                        && (isNumbered(paper) || annex);
        String name = text.of("dossier.paper.file." + paper);
        add(printout, text.heading(paper), name, paper, done, formats);
    }

    private boolean isNumbered(OfficialPaper paper) {
        return paper.numbered(meeting) != null;
    }

    private boolean isSigned(Round round) {
        return !round.hasResult()
                || meeting.decisions().isSignedAsItStands(round.contest().round());
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
        PaperState state = state(done);
        String file = state == PaperState.OFFICIAL ? name : PaperOut.draft(text, name);
        papers.add(new DossierPaper(printout, title, file, paper, number, state, formats));
    }

    private PaperState state(boolean done) {
        if (meeting.prepared().rehearsal()) {
            return PaperState.REHEARSAL;
        }
        return done ? PaperState.OFFICIAL : PaperState.DRAFT;
    }
}
