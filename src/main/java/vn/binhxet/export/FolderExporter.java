package vn.binhxet.export;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.why.Explanations;
import vn.binhxet.document.BallotRun;
import vn.binhxet.document.Document;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.ballot.BallotPaper;
import vn.binhxet.document.ballot.BallotPapers;
import vn.binhxet.document.ballot.Handwriting;
import vn.binhxet.document.invitation.InvitationDocument;
import vn.binhxet.document.kit.BlankBallots;
import vn.binhxet.document.kit.KitDocument;
import vn.binhxet.document.points.ExplanationDocument;
import vn.binhxet.document.points.ScoreTableDocument;
import vn.binhxet.document.proposal.AwardListDocument;
import vn.binhxet.document.proposal.HandOverDocument;
import vn.binhxet.document.proposal.LetterDocument;
import vn.binhxet.document.record.CountingRecordDocument;
import vn.binhxet.document.record.JournalDocument;
import vn.binhxet.document.record.MinutesDocument;
import vn.binhxet.export.dossier.DossierFiles;
import vn.binhxet.export.dossier.DossierWriter;
import vn.binhxet.export.dossier.Press;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.export.pdf.ballot.BallotPdf;
import vn.binhxet.export.pdf.practice.PracticePdf;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Exporter;
import vn.binhxet.port.WholeFile;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Writes the papers of a meeting, each whole or not at all. */
public final class FolderExporter implements Exporter {
    /** Papers are written in the language of the meeting, whoever looks at the screen. */
    private final Text text = Text.in(Text.VIETNAMESE);

    private final String version;

    /**
     * @param version of the program, as papers name it
     */
    public FolderExporter(String version) {
        this.version = version;
    }

    @Override
    public List<Path> export(
            Meeting meeting,
            List<Entry> journal,
            List<AttachedCopy> attached,
            Path folder,
            DoubleConsumer progress) {
        return new DossierWriter(
                        meeting,
                        SummaryJson.of(meeting, journal, version),
                        stamp(Entry.coded(meeting, journal)),
                        press(meeting, journal),
                        text.naming(Names.of(meeting)))
                .write(attached, folder, progress);
    }

    @Override
    public void print(
            Meeting meeting, List<Entry> journal, Printout paper, FileFormat format, Path file) {
        if (paper instanceof Printout.Kit) {
            for (BallotRun run : BlankBallots.of(meeting)) {
                WholeFile.write(BlankBallots.file(file, run), ballots(meeting, run));
            }
        }
        byte[] bytes =
                paper instanceof Printout.Ballots(var run)
                        ? ballots(meeting, run)
                        : DocumentFiles.bytes(document(meeting, journal, paper), format);
        WholeFile.write(file, bytes);
    }

    @Override
    public void practice(Deck deck, Meeting meeting, Path file) {
        WholeFile.write(file, PracticePdf.of(deck, meeting, text));
    }

    private Press press(Meeting meeting, List<Entry> journal) {
        return new Press() {
            @Override
            public Document told(Printout paper) {
                return document(meeting, journal, paper);
            }

            @Override
            public byte[] drawn(Document document, FileFormat format) {
                return DocumentFiles.bytes(document, format);
            }
        };
    }

    private Document document(Meeting meeting, List<Entry> journal, Printout paper) {
        Stamp stamp = stamp(Entry.coded(meeting, journal));
        Text naming = text.naming(Names.of(meeting));
        return switch (paper) {
            case Printout.Invitations() -> InvitationDocument.of(meeting, naming, stamp);
            case Printout.Kit() -> KitDocument.of(meeting, naming, stamp);
            case Printout.Ballots _ ->
                    throw new IllegalArgumentException("ballots are drawn, not told");
            case Printout.Why(var unit) ->
                    ExplanationDocument.of(
                            meeting,
                            Explanations.official(meeting, recorded(journal))
                                    .of(unit)
                                    .orElseThrow(),
                            naming,
                            stamp);
            case Printout.Scores() -> ScoreTableDocument.of(meeting, text, stamp);
            case Printout.Count(var id) ->
                    CountingRecordDocument.of(
                            meeting, meeting.rounds().find(id).orElseThrow(), naming, stamp);
            case Printout.Minutes() -> MinutesDocument.of(meeting, naming, stamp);
            case Printout.Letter() -> LetterDocument.of(meeting, naming, stamp);
            case Printout.AwardList() -> AwardListDocument.of(meeting, naming, stamp);
            case Printout.HandOver() -> HandOverDocument.of(meeting, naming, stamp);
            case Printout.Journal(var round) -> journal(meeting, journal, round);
        };
    }

    private byte[] ballots(Meeting meeting, BallotRun run) {
        BallotPaper paper = BallotPapers.of(meeting, run.contest(), text);
        List<Handwriting> copies = Collections.nCopies(run.papers(), Handwriting.NONE);
        return BallotPdf.of(paper, run.format(), copies);
    }

    /** Everything printed is vouched for, so the code is that of the last entry. */
    private Document journal(Meeting meeting, List<Entry> journal, @Nullable RoundId round) {
        List<Recorded> recorded = recorded(journal);
        return JournalDocument.of(
                meeting,
                recorded,
                round,
                text.naming(Names.everKnown(recorded)),
                stamp(journal.getLast()));
    }

    private static List<Recorded> recorded(List<Entry> journal) {
        return journal.stream().map(Entry::recorded).toList();
    }

    private static Stamp stamp(Entry coded) {
        return new Stamp(coded.code(), coded.seq(), coded.recorded().at());
    }

    @Override
    public List<String> names(Meeting meeting) {
        return DossierFiles.names(meeting);
    }
}
