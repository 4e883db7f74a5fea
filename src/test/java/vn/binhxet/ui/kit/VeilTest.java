package vn.binhxet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.MeetingBuilder;

import java.util.Map;

class VeilTest {
    private static final RoundId R1 = new RoundId("r1");

    private final MeetingBuilder told =
            MeetingBuilder.typical().ready().round("r1", CTD).issued(11);
    private final SimpleObjectProperty<Meeting> meeting =
            new SimpleObjectProperty<>(told.meeting());
    private final Veil veil = new Veil(meeting);

    @Test
    void hidesASealedRoundUntilItsListIsReadOut() {
        veil.keepCeremony(true);
        assertThat(veil.drawn().get()).isFalse();

        seal();
        assertThat(veil.hides(R1)).isTrue();
        assertThat(veil.drawn().get()).isTrue();

        meeting.set(told.ask(new Command.Propose(CTD)).meeting());
        assertThat(veil.drawn().get()).isFalse();
    }

    @Test
    void whatWasShownWholeIsNotHiddenAndIsAgainOnceAPartIsHidden() {
        veil.keepCeremony(true);
        seal();

        veil.shown(R1, true);
        assertThat(veil.drawn().get()).isFalse();

        veil.shown(R1, false);
        assertThat(veil.drawn().get()).isTrue();
    }

    @Test
    void hidesNothingOutsideCeremonyModeButKnowsWhatIsAwaited() {
        seal();

        assertThat(veil.hides(R1)).isFalse();
        assertThat(veil.awaited().get()).containsExactly(R1);
    }

    @Test
    void aRecountOfAReadOutRoundAwaitsItsAnnouncementAgain() {
        seal();
        told.ask(new Command.Propose(CTD)).ask(new Command.Recount(R1, "Kiểm lại"));
        meeting.set(told.meeting());

        assertThat(veil.awaited().get()).containsExactly(R1);
    }

    private void seal() {
        told.totals(11, Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7)).sealed();
        meeting.set(told.meeting());
    }
}
