package vn.binhxet.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.port.Entry;

import java.util.List;
import java.util.Locale;

class CodeOnPaperTest {
    private final List<Entry> journal = SampleMeeting.whole().entries();

    @Test
    void namesTheEntryAndWhatWasRecordedAfterIt() {
        Entry third = journal.get(2);

        assertThat(CodeOnPaper.of(third.code().text(), journal))
                .isEqualTo(new CodeOnPaper.Found(third, journal.subList(3, journal.size())));
        Entry last = journal.getLast();
        assertThat(last.recorded().fact()).isInstanceOf(Fact.MeetingClosed.class);
        assertThat(CodeOnPaper.of(last.code().text(), journal))
                .isEqualTo(new CodeOnPaper.Found(last, List.of()));
    }

    @Test
    void dashesAndCapitalsDoNotMatter() {
        Entry entry = journal.get(40);
        String plain = entry.code().text().replace("-", "").toLowerCase(Locale.ROOT);

        assertThat(CodeOnPaper.of(plain, journal))
                .isInstanceOfSatisfying(
                        CodeOnPaper.Found.class,
                        found -> assertThat(found.entry()).isEqualTo(entry));
    }

    @Test
    void aWrongSymbolIsMistypedAndACodeOfAnotherFileForeign() {
        String code = journal.getLast().code().text();
        String wrong = (code.startsWith("A") ? "B" : "A") + code.substring(1);
        assertThat(CodeOnPaper.of(wrong, journal)).isEqualTo(new CodeOnPaper.Mistyped());
        assertThat(CodeOnPaper.of("", journal)).isEqualTo(new CodeOnPaper.Mistyped());

        List<Entry> shorter = SampleMeeting.before(Command.CloseMeeting.class).entries();
        assertThat(CodeOnPaper.of(code, shorter)).isEqualTo(new CodeOnPaper.Foreign());
    }
}
