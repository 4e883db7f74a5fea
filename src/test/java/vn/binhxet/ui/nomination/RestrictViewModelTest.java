package vn.binhxet.ui.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.meeting.Consequence;
import vn.binhxet.core.meeting.Consequence.What;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.nomination.RestrictViewModel.Kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

class RestrictViewModelTest {
    private final Desk desk =
            new Desk(
                    MeetingBuilder.typical()
                            .ready()
                            .round("r1", CTD)
                            .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7))
                            .session(),
                    new NowWork(),
                    Answers.no(),
                    Text.in(Text.VIETNAMESE));
    private final RestrictViewModel model = new RestrictViewModel(desk, _ -> {});

    @Test
    void foreseesWhatHasToBeDecidedAgainForTheAwardsThatArePicked() {
        model.open(Kind.BAR, THUE, BK);
        assertThat(model.again().get()).isEmpty();

        model.subjects().set(Set.of(BK, CTD));
        assertThat(model.again().get())
                .extracting(Consequence::what)
                .containsExactly(What.PLACE_OPEN);
        assertThat(desk.meeting().get().decisions().restrictions().bars()).isEmpty();
    }

    @Test
    void recordsABarInTheOrderOfTheRegulationWithItsPaper() {
        model.open(Kind.BAR, THUE, BK);
        model.subjects().set(Set.of(BK, CTD));
        model.words().set(" Kỷ luật ");
        model.source().set("Quyết định 5");
        model.day().set("5/1/2022");
        model.record();

        assertThat(desk.meeting().get().decisions().restrictions().bars())
                .containsExactly(
                        new Bar(
                                THUE,
                                List.of(CTD, BK),
                                "Kỷ luật",
                                "Quyết định 5",
                                LocalDate.of(2022, 1, 5)));
        assertThat(model.form().get()).isEmpty();
        assertThat(Nominations.of(desk.meeting().get()).again()).containsOnlyKeys(THUE);
    }

    @Test
    void keepsTheFormOpenAndNamesEachFieldThatIsMissing() {
        model.open(Kind.BAR, THUE, CTD);
        model.subjects().set(Set.of());
        model.record();

        assertThat(model.asking().problems().get())
                .extracting(Problem::place)
                .containsExactly("awards", "ground", "source");
        assertThat(model.form().get()).isPresent();
    }

    @Test
    void takesNoDayThatIsNotInTheCalendar() {
        model.open(Kind.WITHDRAW, THUE, CTD);
        model.words().set("Nhường");
        for (String day : List.of("31/2/2022", "2022-01-05", "hôm qua")) {
            model.day().set(day);
            model.record();
            assertThat(model.asking().problems().get())
                    .extracting(Problem::refusal)
                    .containsExactly(NominationRefusal.NOT_A_DAY);
        }
    }
}
