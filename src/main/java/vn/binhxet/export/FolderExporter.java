package vn.binhxet.export;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.Explanations;
import vn.binhxet.document.BallotPaper;
import vn.binhxet.document.BallotPapers;
import vn.binhxet.document.BallotRun;
import vn.binhxet.document.CountingRecordDocument;
import vn.binhxet.document.Document;
import vn.binhxet.document.ExplanationDocument;
import vn.binhxet.document.Handwriting;
import vn.binhxet.document.JournalDocument;
import vn.binhxet.document.MinutesDocument;
import vn.binhxet.document.Printout;
import vn.binhxet.document.ScoreTableDocument;
import vn.binhxet.document.Stamp;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.export.pdf.DocumentPdf;
import vn.binhxet.export.pdf.ballot.BallotPdf;
import vn.binhxet.export.pdf.practice.PracticePdf;
import vn.binhxet.export.xlsx.paper.DocumentWorkbook;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Exporter;
import vn.binhxet.port.WholeFile;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the papers of a meeting into a folder, each under a temporary name first and with its
 * SHA-256 beside it.
 */
public final class FolderExporter implements Exporter {
    /** The names of the table of points, here and in the dossier. */
    public static final String SCORES_PDF = "04-bang-tong-hop-diem.pdf";

    public static final String SCORES_XLSX = "04-bang-tong-hop-diem.xlsx";

    /** The name of the summary, here and in the dossier. */
    public static final String SUMMARY = "06-tom-tat.json";

    private static final String FINGERPRINT = ".sha256";

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
    public List<Path> export(Meeting meeting, List<Entry> journal, Path folder) {
        Document scores = ScoreTableDocument.of(meeting, text, stamp(meeting, journal));
        byte[] summary = SummaryJson.of(meeting, journal, version).bytes();
        return List.of(
                write(folder.resolve(SCORES_PDF), DocumentPdf.of(scores)),
                write(folder.resolve(SCORES_XLSX), DocumentWorkbook.of(scores)),
                write(folder.resolve(SUMMARY), summary));
    }

    @Override
    public void print(Meeting meeting, List<Entry> journal, Printout paper, Path file) {
        byte[] pdf =
                switch (paper) {
                    case Printout.Why(var unit) -> why(meeting, journal, unit);
                    case Printout.Ballots(var run) -> ballots(meeting, run);
                    case Printout.Minutes() -> minutes(meeting, journal);
                    case Printout.Count(var round) -> count(meeting, journal, round);
                    case Printout.Scores() -> scores(meeting, journal);
                    case Printout.Journal(var round) -> journal(meeting, journal, round);
                };
        WholeFile.write(file, pdf);
    }

    @Override
    public void practice(Deck deck, Meeting meeting, Path file) {
        WholeFile.write(file, PracticePdf.of(deck, meeting, text));
    }

    private byte[] why(Meeting meeting, List<Entry> journal, UnitId unit) {
        List<Recorded> recorded = journal.stream().map(Entry::recorded).toList();
        Explanation explanation = Explanations.official(meeting, recorded).of(unit).orElseThrow();
        return DocumentPdf.of(
                ExplanationDocument.of(
                        meeting, explanation, naming(meeting), stamp(meeting, journal)));
    }

    private byte[] minutes(Meeting meeting, List<Entry> journal) {
        return DocumentPdf.of(
                MinutesDocument.of(meeting, naming(meeting), stamp(meeting, journal)));
    }

    private byte[] count(Meeting meeting, List<Entry> journal, RoundId id) {
        Round round = meeting.rounds().find(id).orElseThrow();
        return DocumentPdf.of(
                CountingRecordDocument.of(
                        meeting, round, naming(meeting), stamp(meeting, journal)));
    }

    private byte[] scores(Meeting meeting, List<Entry> journal) {
        return DocumentPdf.of(ScoreTableDocument.of(meeting, text, stamp(meeting, journal)));
    }

    private Text naming(Meeting meeting) {
        return text.naming(Names.of(meeting));
    }

    private byte[] ballots(Meeting meeting, BallotRun run) {
        BallotPaper paper = BallotPapers.of(meeting, run.contest(), text);
        List<Handwriting> copies = Collections.nCopies(run.papers(), Handwriting.NONE);
        return BallotPdf.of(paper, run.format(), copies);
    }

    /** Everything printed is vouched for, so the code is that of the last entry. */
    private byte[] journal(Meeting meeting, List<Entry> journal, @Nullable RoundId round) {
        List<Recorded> recorded = journal.stream().map(Entry::recorded).toList();
        return DocumentPdf.of(
                JournalDocument.of(
                        meeting,
                        recorded,
                        round,
                        text.naming(Names.everKnown(recorded)),
                        stamp(journal.getLast())));
    }

    private static Stamp stamp(Meeting meeting, List<Entry> journal) {
        return stamp(Entry.coded(meeting, journal));
    }

    private static Stamp stamp(Entry coded) {
        return new Stamp(coded.code(), coded.seq(), coded.recorded().at());
    }

    @Override
    public List<String> names() {
        return Stream.of(SCORES_PDF, SCORES_XLSX, SUMMARY)
                .flatMap(name -> Stream.of(name, name + FINGERPRINT))
                .toList();
    }

    private static Path write(Path file, byte[] bytes) {
        String name = String.valueOf(file.getFileName());
        String fingerprint = Fingerprint.of(bytes) + "  " + name + "\n";
        WholeFile.write(file, bytes);
        WholeFile.write(
                file.resolveSibling(name + FINGERPRINT),
                fingerprint.getBytes(StandardCharsets.US_ASCII));
        return file;
    }
}
