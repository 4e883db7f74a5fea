package vn.binhxet.ui.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.adoption.Adoption;
import vn.binhxet.core.adoption.Matter;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.adoption.AdoptionViewModel.Phase;
import vn.binhxet.ui.adoption.OpinionFields.Side;
import vn.binhxet.ui.kit.Desk;

import java.util.ArrayList;
import java.util.List;

/** Report and plan of 2021, adopted by ten of eleven units. */
class AdoptionViewModelTest {
    private final List<String> recorded = new ArrayList<>();
    private final Answers people = Answers.yes("Hội nghị thống nhất");
    private final Desk desk = desk(Command.Adopt.class);
    private final AdoptionViewModel model = new AdoptionViewModel(desk, recorded::add);

    private Desk desk(Class<? extends Command> until) {
        return new Desk(
                SampleMeeting.before(until), new NowWork(), people, Text.in(Text.VIETNAMESE));
    }

    private void type(Side side, String words) {
        model.opinions().field(side).set(words);
    }

    private String typed(Side side) {
        return model.opinions().field(side).get();
    }

    private List<Adoption> adopted() {
        return model.adoptions().getValue().all();
    }

    @Test
    void theReportOfTheYearIsProposedFirstThenThePlan() {
        assertThat(model.matter().get()).isEqualTo(Matter.REPORT);
        assertThat(model.title().get()).contains("Báo cáo tổng kết", "2021");
        model.opinions().allInFavour();
        model.record();
        assertThat(model.matter().get()).isEqualTo(Matter.PLAN);
        assertThat(model.title().get()).isEqualTo("Phương hướng, nhiệm vụ năm 2022");
        model.opinions().allInFavour();
        model.record();
        assertThat(model.adoptions().getValue().next()).isEmpty();
        assertThat(adopted()).extracting(a -> a.vote().subject()).containsExactly("report", "plan");
        assertThat(recorded).hasSize(2);
        assertThat(model.opinions().areBlank()).isTrue();
    }

    @Test
    void whatNobodyTypedFillsItselfWithTheRest() {
        type(Side.AGAINST, "1");
        assertThat(typed(Side.FOR)).isEqualTo("9");
        assertThat(typed(Side.ABSTAIN)).isEqualTo("0");
        type(Side.ABSTAIN, "2");
        assertThat(typed(Side.FOR)).isEqualTo("7");
        type(Side.FOR, "8");
        assertThat(model.reckoning().getValue().told().sum()).isEqualTo(11);
        assertThat(model.reckoning().getValue().isWhole()).isFalse();
    }

    @Test
    void aFieldThatIsEmptiedStaysEmptyUntilOneGoesOn() {
        type(Side.FOR, "9");
        assertThat(typed(Side.ABSTAIN)).isEqualTo("1");
        type(Side.FOR, "");
        assertThat(typed(Side.FOR)).isEmpty();
        type(Side.FOR, "1");
        type(Side.FOR, "10");
        assertThat(typed(Side.AGAINST)).isEqualTo("0");
        assertThat(typed(Side.ABSTAIN)).isEqualTo("0");
    }

    @Test
    void emptyFieldsRecordNothing() {
        model.record();
        assertThat(model.asking().problems().get())
                .extracting(problem -> problem.refusal())
                .containsExactly(AdoptionRefusal.NOTHING_COUNTED);
        assertThat(adopted()).isEmpty();
    }

    @Test
    void aSumThatIsNotTheRoomIsRefusedWithTheNumbers() {
        type(Side.FOR, "12");
        type(Side.AGAINST, "0");
        type(Side.ABSTAIN, "0");
        model.record();
        assertThat(model.asking().problems().get())
                .singleElement()
                .satisfies(
                        p -> assertThat(p.refusal()).isEqualTo(MeetingRefusal.VOTES_NOT_THE_VOTERS))
                .satisfies(p -> assertThat(model.text().of(p)).contains("12", "10"));
        assertThat(typed(Side.FOR)).as("typing is never cleared").isEqualTo("12");
        type(Side.FOR, "ba");
        model.record();
        assertThat(model.asking().problems().get())
                .extracting(problem -> problem.refusal())
                .containsExactly(AdoptionRefusal.NOT_A_NUMBER);
    }

    @Test
    void theRestFollowsWhoComesAndLeaves() {
        type(Side.AGAINST, "1");
        desk.ask(new Command.Leave(new UnitId("kho-bac"), null), _ -> {});
        assertThat(typed(Side.FOR)).isEqualTo("8");
        assertThat(model.reckoning().getValue().isWhole()).isTrue();
    }

    @Test
    void aVoteTakenAgainIsForetoldAndTheLastStands() {
        model.opinions().allInFavour();
        model.record();
        model.pick(Matter.REPORT);
        assertThat(model.before()).isPresent();
        type(Side.AGAINST, "8");
        model.record();
        assertThat(adopted()).extracting(Adoption::stands).containsExactly(false, true);
        assertThat(model.adoptions().getValue().isAdopted(Matter.REPORT)).isFalse();
    }

    @Test
    void anAmendmentIsVotedOnInItsOwnWords() {
        model.pick(Matter.AMENDMENT);
        assertThat(model.title().get()).isEmpty();
        model.opinions().allInFavour();
        model.record();
        assertThat(model.asking().at("title").getValue()).isNotEmpty();
        model.title().set("Bổ sung mục III.2 của báo cáo");
        model.pick(Matter.RESOLUTION);
        model.pick(Matter.AMENDMENT);
        assertThat(model.title().get()).as("kept meanwhile").contains("III.2");
        model.record();
        assertThat(adopted().getLast().vote().subject()).isEqualTo("amendment");
        assertThat(adopted().getLast().attendance().absent())
                .containsExactly(new UnitId("dien-luc"));
    }

    @Test
    void beforeTheMeetingAndAfterTheSignatureNobodyVotes() {
        Desk before = desk(Command.Begin.class);
        assertThat(new AdoptionViewModel(before, _ -> {}).phase().getValue())
                .isEqualTo(Phase.NOT_BEGUN);
        Desk after =
                new Desk(SampleMeeting.whole(), new NowWork(), people, Text.in(Text.VIETNAMESE));
        assertThat(new AdoptionViewModel(after, _ -> {}).phase().getValue()).isEqualTo(Phase.OVER);
    }

    @Test
    void withoutAQuorumAReasonIsAskedFor() {
        Desk few = desk(Command.Arrive.class);
        few.ask(
                new Command.Arrive(
                        new UnitId("kho-bac"), "Bà Lan", "Giám đốc", true, null, null, null),
                _ -> {});
        AdoptionViewModel alone = new AdoptionViewModel(few, recorded::add);
        alone.opinions().allInFavour();
        alone.record();
        assertThat(people.heard()).hasSize(1);
        assertThat(alone.adoptions().getValue().all()).hasSize(1);
    }
}
