package vn.binhxet.ui.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.paper.Numbering.Entry;

import java.util.ArrayList;
import java.util.List;

class NumberingTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void placeDayAndSignerAreThoseOfThePaperNumberedLast() {
        Numbering numbering = numbering(SampleMeeting.whole());

        Entry letter = numbering.proposed(OfficialPaper.LETTER);

        assertThat(letter.place()).isEqualTo("Nam Định");
        assertThat(letter.date()).isEqualTo("05/01/2022");
        assertThat(letter.signer()).isEqualTo("Cục trưởng Cục Thống kê");
        assertThat(letter.number()).isNotEqualTo("01/BB-KTĐ");
        numbering.record(OfficialPaper.LETTER, new Entry("7/TTr", "Hà Nội", "9/1/2022", "Bà A"));
        assertThat(numbering.proposed(OfficialPaper.AWARD_LIST))
                .extracting(Entry::place, Entry::date, Entry::signer)
                .containsExactly("Hà Nội", "09/01/2022", "Bà A");
        assertThat(told).singleElement().asString().contains("tờ trình", "7/TTr");
    }

    @Test
    void theDayOfTheInvitationSaysNothingOfTheOthers() {
        Numbering numbering = numbering(SampleMeeting.before(Command.NumberDocument.class));
        numbering.record(
                OfficialPaper.INVITATION, new Entry("1/GM", "Hà Nội", "1/12/2021", "Bà A"));

        assertThat(numbering.proposed(OfficialPaper.LETTER).date()).isEqualTo("05/01/2022");
        assertThat(numbering.recorded(OfficialPaper.INVITATION))
                .contains(new Entry("1/GM", "Hà Nội", "01/12/2021", "Bà A"));
        assertThat(numbering.recorded(OfficialPaper.LETTER)).isEmpty();
    }

    @Test
    void whatIsLeftOutIsSaidAtItsField() {
        Numbering numbering = numbering(SampleMeeting.whole());

        numbering.record(OfficialPaper.LETTER, new Entry(" ", "Nam Định", "", "Bà A"));

        assertThat(numbering.asking().problems().get())
                .extracting(Problem::place)
                .containsExactly("number", "date");
        numbering.record(OfficialPaper.LETTER, new Entry("1", "Nam Định", "hôm nay", "Bà A"));
        assertThat(numbering.asking().problems().get())
                .extracting(Problem::refusal)
                .containsExactly(NumberRefusal.NOT_A_DAY);
    }

    private Numbering numbering(MeetingSession session) {
        Text text = Text.in(Text.VIETNAMESE);
        return new Numbering(new Desk(session, new NowWork(), Answers.no(), text), told::add);
    }
}
