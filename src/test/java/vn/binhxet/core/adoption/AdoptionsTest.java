package vn.binhxet.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.attendance.Attendance;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.RandomMeeting;
import vn.binhxet.fixture.Rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What eleven units adopted, and with whom in the room. */
class AdoptionsTest {
    private static final String HASH = "a".repeat(64);

    private static Command adopt(Matter matter, String title, int in, int against) {
        return new Command.Adopt(matter.subject(), title, in, against, 0);
    }

    @Test
    void reportAndPlanComeFirst() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        assertThat(Adoptions.of(m.meeting()).next()).contains(Matter.REPORT);
        m.ask(adopt(Matter.PLAN, "Phương hướng", 11, 0));
        assertThat(Adoptions.of(m.meeting()).next()).contains(Matter.REPORT);
        m.ask(adopt(Matter.REPORT, "Báo cáo", 11, 0));
        Adoptions now = Adoptions.of(m.meeting());
        assertThat(now.next()).isEmpty();
        assertThat(now.adopted()).isEqualTo(now.wanted()).isEqualTo(2);
    }

    @Test
    void aVoteTakenAgainReplacesTheEarlierOne() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.ask(adopt(Matter.REPORT, "Báo cáo", 11, 0))
                .ask(adopt(Matter.REPORT, "Báo cáo sửa", 2, 9));
        Adoptions now = Adoptions.of(m.meeting());
        assertThat(now.all()).extracting(Adoption::stands).containsExactly(false, true);
        assertThat(now.all().getFirst().again()).isEqualTo(now.all().getLast().at());
        assertThat(now.isAdopted(Matter.REPORT)).isFalse();
        assertThat(now.next()).contains(Matter.REPORT);
    }

    @Test
    void twoResolutionsStandBesideEachOther() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.ask(adopt(Matter.RESOLUTION, "Quỹ khối", 11, 0));
        m.ask(adopt(Matter.RESOLUTION, "Lịch họp", 11, 0));
        m.ask(adopt(Matter.RESOLUTION, "Quỹ khối", 3, 8));
        assertThat(Adoptions.of(m.meeting()).all())
                .extracting(Adoption::stands)
                .containsExactly(false, true, true);
    }

    @Test
    void aVoteKeepsTheRoomItWasHeldWith() {
        MeetingBuilder m = MeetingBuilder.typical().begun().allPresent();
        m.ask(new Command.Leave(THUE, null)).ask(adopt(Matter.REPORT, "Báo cáo", 10, 0));
        m.ask(MeetingBuilder.arrive(THUE, "Đại biểu mới")).ask(new Command.Leave(KHO_BAC, null));
        m.ask(new Command.Leave(HAI_QUAN, null)).ask(adopt(Matter.PLAN, "Phương hướng", 9, 0));
        var all = Adoptions.of(m.meeting()).all();
        assertThat(all.getFirst().attendance().absent()).containsExactly(THUE);
        assertThat(all.getFirst().attendance().voters()).isEqualTo(10);
        assertThat(all.getLast().attendance().absent()).containsExactly(KHO_BAC, HAI_QUAN);
        assertThat(all.getLast().attendance().units()).isEqualTo(11);
    }

    @Test
    void theRoomOfAVoteIsTheSameWhoeverComesAndLeavesLater() {
        Laws.hold(
                40,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    Map<Integer, Set<UnitId>> then = new LinkedHashMap<>();
                    for (int i = 0; i < 200; i++) {
                        var request = m.ask();
                        if (request.command() instanceof Command.Arrive arrive
                                && arrive.reason() != null) {
                            continue;
                        }
                        m.step(request);
                        then.put(m.meeting().trail().seq(), m.meeting().roll().represented());
                    }
                    Meeting end = m.meeting();
                    for (Adoption adoption : Adoptions.of(end).all()) {
                        Attendance room = adoption.attendance();
                        assertThat(room.present())
                                .containsExactlyInAnyOrderElementsOf(
                                        end.bloc().ids().stream()
                                                .filter(
                                                        then.getOrDefault(adoption.seq(), Set.of())
                                                                ::contains)
                                                .toList());
                    }
                });
    }

    @Test
    void whatIsAttachedToTheReportStandsWithItsVote() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.ask(new Command.Attach("report", "bao-cao.docx", HASH));
        m.ask(new Command.Attach("other", "anh.jpg", HASH));
        m.ready().ask(adopt(Matter.REPORT, "Báo cáo", 11, 0));
        assertThat(Adoptions.of(m.meeting()).all().getFirst().files())
                .extracting(file -> file.name())
                .containsExactly("bao-cao.docx");
    }

    @Test
    void theOutcomeFollowsTheRegulation() {
        Meeting half = MeetingBuilder.typical().ready().meeting();
        Reckoning six = Reckoning.of(half, new Opinions(6, 5, 0));
        assertThat(six.isWhole()).isTrue();
        assertThat(six.isAdopted()).isTrue();
        assertThat(six.needed()).isEqualTo(6);
        assertThat(six.share()).isEqualTo(new BigDecimal("54.55"));
        assertThat(Reckoning.of(half, new Opinions(5, 6, 0)).isAdopted()).isFalse();

        Meeting members =
                MeetingBuilder.of(Rules.typical().adoption(Rules.atLeast("2/3", Base.MEMBERS)))
                        .begun()
                        .present(THUE, KHO_BAC, HAI_QUAN)
                        .meeting();
        Reckoning three = Reckoning.of(members, Opinions.allInFavour(3));
        assertThat(three.isWhole()).isTrue();
        assertThat(three.isAdopted()).as("3 of 11 are not 2/3").isFalse();
        assertThat(three.needed()).isEqualTo(8);
        assertThat(Reckoning.of(MeetingBuilder.typical().meeting(), Opinions.NONE).share())
                .isNull();
    }
}
