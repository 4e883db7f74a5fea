package vn.binhxet.ui.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.handin.Completeness;
import vn.binhxet.core.handin.Point;
import vn.binhxet.core.handin.Point.Kind;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class PointWordsTest {
    private static final Set<Kind> MENDED_NOWHERE = EnumSet.of(Kind.REHEARSAL);

    @Test
    void whatIsMissingIsSaidAsTheProvinceAsksForIt() {
        Point unsigned = new Point(Kind.COUNT_RECORD, Weight.HINDERS, List.of(new RoundId("2")));

        assertThat(words(Text.VIETNAMESE, SampleMeeting.whole().meeting()).of(unsigned))
                .isEqualTo("Thiếu: chữ ký biên bản kiểm phiếu lượt 2");
    }

    @Test
    void everyPointOfTheSampleHasItsWordsInBothLanguagesAtAnyTime() {
        for (Meeting meeting :
                List.of(
                        SampleMeeting.before(Command.Begin.class).meeting(),
                        SampleMeeting.before(Command.SealCount.class).meeting(),
                        SampleMeeting.before(Command.SettleTie.class).meeting(),
                        SampleMeeting.whole().meeting())) {
            for (Point point : Completeness.of(meeting).points()) {
                assertThat(words(Text.VIETNAMESE, meeting).of(point)).doesNotContain("{", "[");
                assertThat(words(Locale.ENGLISH, meeting).of(point)).doesNotContain("{", "[");
            }
        }
    }

    @Test
    void whateverIsMissingCanBeSaidAndMended() {
        Meeting meeting = SampleMeeting.whole().meeting();
        for (Kind kind : Kind.values()) {
            Object arg = kind == Kind.NUMBER ? OfficialPaper.LETTER : "1";
            Point missing = new Point(kind, Weight.HINDERS, List.of(arg));
            assertThat(words(Text.VIETNAMESE, meeting).of(missing)).isNotBlank();
            assertThat(Mending.of(missing).isPresent())
                    .as(kind.name())
                    .isNotEqualTo(MENDED_NOWHERE.contains(kind));
        }
    }

    @Test
    void whatIsDoneNeedsNoMending() {
        assertThat(Completeness.of(SampleMeeting.whole().meeting()).of(Weight.DONE))
                .isNotEmpty()
                .allMatch(point -> Mending.of(point).isEmpty());
    }

    private static PointWords words(Locale language, Meeting meeting) {
        return new PointWords(Text.in(language).naming(Names.of(meeting)));
    }
}
