package vn.binhxet.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.minutes.Minutes;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.paper.Numbering;
import vn.binhxet.ui.minutes.Unfinished.Line;
import vn.binhxet.ui.minutes.sign.Correcting;

import java.util.ArrayList;
import java.util.List;

class MinutesViewModelTest {
    private final List<String> recorded = new ArrayList<>();
    private final List<Place> gone = new ArrayList<>();
    private Answers people = Answers.yes("Đã soát lại");

    @Test
    void whatIsMissingBeforeSigningIsSaidInTheOrderOfTheDay() {
        assertThat(model(SampleMeeting.before(Command.Begin.class)).unfinished())
                .extracting(Line::words)
                .containsExactly("Hội nghị chưa khai mạc.");
        assertThat(model(SampleMeeting.before(Command.SealCount.class)).unfinished())
                .extracting(Line::where)
                .containsExactly(
                        Place.AGENDA,
                        Place.BALLOT,
                        Place.RESULT,
                        Place.RESULT,
                        Place.RESULT,
                        Place.ADOPTION,
                        Place.MINUTES);
        assertThat(model(SampleMeeting.before(Command.NumberDocument.class)).unfinished())
                .extracting(Line::words)
                .containsExactly("Biên bản chưa có số.");
        assertThat(model(SampleMeeting.whole()).unfinished()).isEmpty();
    }

    @Test
    void aCountingRecordThatIsNotSignedIsMissing() {
        assertThat(model(LongMinutes.unsigned().session()).unfinished())
                .extracting(Line::words)
                .contains("Biên bản kiểm phiếu lượt r1 chưa ký.");
    }

    @Test
    void everyLineOfTheSampleLeadsToAScreen() {
        MinutesViewModel model = model(SampleMeeting.whole());
        Minutes minutes = model.pages().minutes().getValue();
        for (Minutes.Chapter chapter : minutes.chapters()) {
            for (Statement told : chapter.statements()) {
                assertThat(model.pages().source(chapter.heading(), told)).isNotNull();
            }
        }
        assertThat(source(model, Heading.OFFICES)).isEqualTo(Place.RESULT);
        assertThat(source(model, Heading.POINTS)).isEqualTo(Place.SCORING);
        assertThat(source(model, Heading.DIRECTIONS)).isEqualTo(Place.AGENDA);
        assertThat(source(model, Heading.RESOLUTIONS)).isEqualTo(Place.ADOPTION);
        assertThat(source(model, Heading.VOTES)).isEqualTo(Place.BALLOT);
    }

    private static Place source(MinutesViewModel model, Heading heading) {
        Minutes minutes = model.pages().minutes().getValue();
        Statement first =
                minutes.chapters().stream()
                        .filter(chapter -> chapter.heading() == heading)
                        .findFirst()
                        .orElseThrow()
                        .statements()
                        .getFirst();
        return model.pages().source(heading, first);
    }

    @Test
    void aDayThatIsNoneIsRefusedAndAGoodOneIsKeptAsTheWireHasIt() {
        Desk desk = desk(SampleMeeting.before(Command.NumberDocument.class));
        MinutesViewModel model = model(desk);
        Numbering.Entry usual = model.numbering().proposed(OfficialPaper.MINUTES);
        assertThat(usual.date()).isEqualTo("05/01/2022");

        model.numbering().record(OfficialPaper.MINUTES, with(usual, "31/02/2022"));
        assertThat(model.numbering().recorded(OfficialPaper.MINUTES)).isEmpty();
        model.numbering().record(OfficialPaper.MINUTES, with(usual, "6/1/2022"));
        assertThat(model.numbering().recorded(OfficialPaper.MINUTES))
                .contains(with(usual, "06/01/2022"));
        assertThat(desk.meeting().get().proceedings().last(Fact.DocumentNumbered.class))
                .get()
                .extracting(Fact.DocumentNumbered::date)
                .isEqualTo("2022-01-06");
    }

    private static Numbering.Entry with(Numbering.Entry entry, String date) {
        return new Numbering.Entry(entry.number(), entry.place(), date, entry.signer());
    }

    @Test
    void signingTellsThatItIsABarrierAndWhatIsMissing() {
        people = Answers.no();
        Desk desk = desk(LongMinutes.unsigned().session());
        MinutesViewModel model = model(desk);
        List<String> missing = model.unfinished().stream().map(Line::words).toList();
        model.signing().sign(model.signing().signers(), missing);
        assertThat(people.heard())
                .singleElement()
                .asString()
                .contains("không hoàn tác được", "Biên bản chưa có số.");
        assertThat(desk.meeting().get().proceedings().areMinutesSigned()).isFalse();
        assertThat(model.signing().signers())
                .containsExactly(
                        "Cục trưởng Cục Thống kê tỉnh",
                        "Giám đốc Kho bạc Nhà nước tỉnh",
                        "Chánh Văn phòng Cục Thống kê tỉnh");
    }

    @Test
    void whatWasSignedCanBeCorrectedACountingRecordToo() {
        MeetingBuilder signed = LongMinutes.unsigned();
        signed.ask(new Command.Sign("count:r1", List.of("Bà Tổ trưởng")));
        Desk desk = desk(signed.session());
        MinutesViewModel model = model(desk);
        assertThat(model.correcting().papers())
                .extracting(Correcting.Signed::subject)
                .containsExactly("count:r1");
        Correcting.Signed paper = model.correcting().papers().getFirst();
        model.correcting().correct(paper, " 20 phiếu ", "", () -> {});
        assertThat(recorded).as("a reason is needed").isEmpty();
        model.correcting().correct(paper, " 20 phiếu ", "Ghi nhầm", () -> {});
        assertThat(desk.meeting().get().proceedings().last(Fact.CorrectionMade.class))
                .contains(new Fact.CorrectionMade("count:r1", "20 phiếu", "Ghi nhầm"));
        assertThat(recorded).hasSize(1);
    }

    @Test
    void readingAloudGoesFromTheFirstToTheLastParagraph() {
        MinutesViewModel model = model(SampleMeeting.whole());
        model.aloud().turn(1);
        assertThat(model.aloud().isOpen()).isFalse();
        model.aloud().open();
        int all = model.aloud().reading().get().orElseThrow().all().size();
        model.aloud().turn(-1);
        assertThat(model.aloud().reading().get().orElseThrow().at()).isZero();
        for (int i = 0; i < all + 5; i++) {
            model.aloud().turn(1);
        }
        assertThat(model.aloud().reading().get().orElseThrow().at()).isEqualTo(all - 1);
        model.aloud().close();
        assertThat(model.aloud().isOpen()).isFalse();
    }

    private MinutesViewModel model(MeetingSession session) {
        return model(desk(session));
    }

    private MinutesViewModel model(Desk desk) {
        return new MinutesViewModel(desk, recorded::add, people, gone::add);
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), people, Text.in(Text.VIETNAMESE));
    }
}
