package vn.binhxet.export.dossier;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper of a dossier.
 *
 * @param stem the name of its files without the ending
 * @param formats what it is written as, in order
 */
record DossierPaper(String stem, Printout paper, List<FileFormat> formats) {
    private static final List<FileFormat> IN_WORDS = List.of(FileFormat.DOCX, FileFormat.PDF);
    private static final List<FileFormat> IN_NUMBERS = List.of(FileFormat.XLSX, FileFormat.PDF);
    private static final List<FileFormat> IN_BOTH =
            List.of(FileFormat.XLSX, FileFormat.DOCX, FileFormat.PDF);

    /** The papers of a meeting as it stands, in order; a round without a result has none. */
    static List<DossierPaper> of(Meeting meeting) {
        List<DossierPaper> papers = new ArrayList<>();
        papers.add(new DossierPaper("01-to-trinh", new Printout.Letter(), IN_WORDS));
        papers.add(new DossierPaper("02-bien-ban-hoi-nghi", new Printout.Minutes(), IN_WORDS));
        FreeNames names = new FreeNames();
        for (Round round : meeting.rounds().all()) {
            if (round.hasResult()) {
                RoundId id = round.contest().round();
                String stem = names.of("03-bien-ban-kiem-phieu-" + Bloc.slug(id.value()), "");
                papers.add(new DossierPaper(stem, new Printout.Count(id), IN_WORDS));
            }
        }
        papers.add(new DossierPaper("04-bang-tong-hop-diem", new Printout.Scores(), IN_NUMBERS));
        papers.add(new DossierPaper("05-danh-sach-de-nghi", new Printout.AwardList(), IN_BOTH));
        return papers;
    }

    /**
     * What it is, in words.
     *
     * @param text with the names of the meeting
     */
    String what(Meeting meeting, Text text) {
        return switch (paper) {
            case Printout.Letter() -> text.of("paper.contents.letter");
            case Printout.Minutes() -> text.of("paper.contents.minutes");
            case Printout.Count(var id) ->
                    text.of(
                            "paper.contents.count",
                            id,
                            meeting.rounds().find(id).orElseThrow().contest().subject());
            case Printout.Scores() -> text.of("paper.contents.scores");
            case Printout.AwardList() -> text.of("paper.contents.list");
            default -> throw new IllegalStateException("not in a dossier: " + paper);
        };
    }

    String name(FileFormat format) {
        return stem + "." + format.ending();
    }

    List<String> names() {
        return formats.stream().map(this::name).toList();
    }
}
