package vn.binhxet.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.CriterionStep;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.Explanations;
import vn.binhxet.document.Document;
import vn.binhxet.document.points.ExplanationDocument;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.ScoredBloc;
import vn.binhxet.port.Entry;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.WhyWords;

import java.io.IOException;

/** The explanation of one unit, read again from the file. */
class ExplanationPdfTest {
    @Test
    void everyCriterionStandsThereWithItsEntryFormulaAndChanges() throws IOException {
        MeetingSession session = SampleMeeting.whole();
        Meeting meeting = session.meeting();
        Explanations all =
                Explanations.official(
                        meeting, session.entries().stream().map(Entry::recorded).toList());
        WhyWords why =
                new WhyWords(ScoredBloc.text(meeting), meeting.regulation().scheme().decimals());
        int changes = 0;
        for (UnitId unit : meeting.bloc().ids()) {
            Explanation explanation = all.of(unit).orElseThrow();
            String words = words(pdf(meeting, explanation));
            assertThat(words).contains(plain(meeting.bloc().name(unit)));
            assertThat(words).contains(plain(why.total(explanation)));
            assertThat(words).contains(plain(why.place(explanation)));
            for (var section : explanation.sections()) {
                for (CriterionStep step : section.allCriteria().toList()) {
                    assertThat(words).contains(plain(step.criterion().title()));
                    assertThat(words).contains(plain(why.entry(step)));
                    assertThat(words).contains(plain(why.formula(step)));
                    step.changes()
                            .forEach(change ->
                                    assertThat(words).contains(plain(why.change(change))));
                    changes += step.changes().size();
                }
            }
        }
        assertThat(changes).isPositive();
    }

    @Test
    void aUnitWithTheLongestNameAnd200CriteriaIsExplainedWhole() throws IOException {
        History history = ScoredBloc.largeMeeting().history();
        Meeting meeting = history.now();
        UnitId unit = meeting.bloc().ids().getFirst();
        Explanation explanation =
                Explanations.official(meeting, history.entries()).of(unit).orElseThrow();

        String words = words(pdf(meeting, explanation));

        assertThat(words).contains(plain(meeting.bloc().name(unit)));
        assertThat(meeting.regulation().scheme().criteria().map(Criterion::title))
                .hasSize(200)
                .allMatch(title -> words.contains(plain(title)));
        assertThat(pdf(meeting, explanation)).isEqualTo(pdf(meeting, explanation));
    }

    private static byte[] pdf(Meeting meeting, Explanation explanation) {
        Document paper =
                ExplanationDocument.of(
                        meeting, explanation, ScoredBloc.text(meeting), ScoredBloc.STAMP);
        return DocumentPdf.of(paper);
    }

    private static String words(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder words = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                words.append(extractor.getTextFromPage(page));
            }
            return plain(words.toString());
        }
    }

    /** Without blanks and line ends: where a line is broken does not matter. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }
}
