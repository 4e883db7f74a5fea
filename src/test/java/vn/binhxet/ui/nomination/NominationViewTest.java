package vn.binhxet.ui.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BAO_HIEM;
import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.bloc.Revision;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class NominationViewTest {
    private static final Map<UnitId, Integer> VOTES =
            Map.of(THONG_KE, 9, THUE, 8, HAI_QUAN, 7, NGAN_HANG, 6, BAO_HIEM, 3);

    private final Text text = Text.in(Text.VIETNAMESE);
    private final List<Place> gone = new ArrayList<>();

    @Test
    void aUnitIsBarredWithGroundSourceAndDateByKeysAlone() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            window.press(KeyCode.DOWN);
            window.write("-");
            assertThat(window.focus().getId()).isEqualTo("nomination-ground");
            window.write("Đang thanh tra");
            window.press(KeyCode.ENTER);
            window.write("Công văn 12/TTr");
            window.press(KeyCode.ENTER);
            window.write("31/2/2021");
            window.press(KeyCode.ENTER);
            assertThat(restrictions(desk)).isEmpty();
            window.fill("nomination-day", "20/12/2021");
            window.press(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("nomination-table");
        }

        assertThat(restrictions(desk))
                .containsExactly(
                        new Bar(
                                THUE,
                                List.of(CTD),
                                "Đang thanh tra",
                                "Công văn 12/TTr",
                                LocalDate.of(2021, 12, 20)));
    }

    @Test
    void aUnitWithdrawsFromTheAwardThatIsPicked() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            window.press(KeyCode.RIGHT);
            window.write("*");
            window.write("Nhường đơn vị khác");
            window.type(KeyCode.ENTER, KeyCode.ENTER);
        }

        assertThat(desk.meeting().get().decisions().restrictions().withdrawals())
                .containsExactly(new Withdrawal(THONG_KE, BK, "Nhường đơn vị khác"));
    }

    @Test
    void aBarAfterTheVoteSaysWhatHasToBeDecidedAgainBeforeAndAfter() {
        Desk desk = desk(MeetingBuilder.typical().ready().round("r1", CTD).voted(VOTES).session());
        try (Window window = open(desk)) {
            assertThat(window.scene().lookup("#nomination-notice").isVisible()).isFalse();
            window.write("-");
            window.write("Kỷ luật");
            window.press(KeyCode.ENTER);
            window.write("Quyết định 5");
            window.type(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(window.scene().lookup("#nomination-notice").isVisible()).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }

        assertThat(gone).containsExactly(Place.RESULT);
        assertThat(desk.meeting().get().results().selection(award(desk)).fallen())
                .containsExactly(THONG_KE);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        draw(desk(barred().session()), look, width, height, "again");
        draw(desk(large()), look, width, height, "large");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688"})
    void drawsTheFormWithWhatItWouldBring(Look look, int width, int height) {
        Desk desk = desk(MeetingBuilder.typical().ready().round("r1", CTD).voted(VOTES).session());
        Fx.run(() -> {
            Shell shell =
                    OneScreen.shell(
                            desk, look, notices -> new NominationScreen(desk, notices, gone::add));
            Scene scene = Pictures.scene(look, shell.view(), width, height);
            shell.go(Place.NOMINATION);
            ((Button) scene.lookup("#nomination-bar")).fire();
            ((Button) scene.lookup("#nomination-record")).fire();
            Pictures.save(scene, "nomination-form-" + look + "-" + width);
            NothingCutOff.in(scene);
        });
    }

    @Test
    void whatAUnitHadInEarlierYearsStandsBelowItsName() {
        Desk desk = desk(MeetingBuilder.typical().session());
        Bloc bloc = desk.meeting().get().bloc();
        List<Honour> history =
                List.of(
                        new Honour(2020, CTD, null, THUE),
                        new Honour(2019, CTD, null, THUE),
                        new Honour(2020, null, KT, THUE),
                        new Honour(desk.meeting().get().year(), null, KT, KHO_BAC));
        desk.ask(new Command.ChangeBloc(new Revision(bloc).withHistory(history), null), _ -> {});

        try (Window window = open(desk)) {
            assertThat(window.scene().lookup("#nomination-table").lookupAll(".caption"))
                    .extracting(caption -> ((Label) caption).getText())
                    .containsExactly(
                            titleOf(desk, CTD) + ": 2019, 2020\n" + titleOf(desk, KT) + ": 2020");
        }
    }

    private static String titleOf(Desk desk, Code code) {
        return desk.meeting().get().regulation().titleOf(code);
    }

    private static MeetingBuilder barred() {
        return MeetingBuilder.typical()
                .ready()
                .round("r1", CTD)
                .voted(VOTES)
                .ask(
                        new Command.BarUnit(
                                new Bar(
                                        THONG_KE,
                                        List.of(CTD, BK, KT),
                                        "Đang có kết luận thanh tra về sai phạm",
                                        "Kết luận 12/KL-TTr",
                                        LocalDate.of(2021, 12, 20))))
                .ask(new Command.Withdraw(new Withdrawal(KHO_BAC, BK, "Nhường đơn vị khác")));
    }

    private static MeetingSession large() {
        return LargeBloc.meeting(
                        Rules.with(Rules.PLAIN)
                                .award("CTD", 3, Method.RANK, null, "class:Tốt", "minPoints:80")
                                .award("BK", 5, Method.RANK, null, "class:Khá")
                                .award("GK", 9, Method.CONSENSUS, null))
                .agreed(
                        Map.of(
                                new UnitId("u1"), 95,
                                new UnitId("u2"), 75,
                                new UnitId("u3"), 60))
                .ask(new Command.ChangeBloc(honoured(), "Bổ sung các năm trước"))
                .session();
    }

    private static Bloc honoured() {
        List<Honour> history = new ArrayList<>();
        for (int year = 2016; year <= 2020; year++) {
            for (int i = 1; i <= 3; i++) {
                history.add(new Honour(year, CTD, null, new UnitId("u" + (year % 4 + i))));
                history.add(new Honour(year, BK, null, new UnitId("u" + (year % 3 + i + 4))));
            }
        }
        return new Bloc(
                "Khối lớn",
                "Nam Định",
                LargeBloc.UNITS,
                new UnitId("u1"),
                List.of(),
                List.of(),
                history);
    }

    private void draw(Desk desk, Look look, int width, int height, String name) {
        OneScreen.draw(
                desk,
                Place.NOMINATION,
                notices -> new NominationScreen(desk, notices, gone::add),
                look,
                width,
                height,
                "nomination-" + name);
    }

    private Window open(Desk desk) {
        return OneScreen.open(
                desk, Place.NOMINATION, notices -> new NominationScreen(desk, notices, gone::add));
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), Answers.no(), text);
    }

    private static List<Bar> restrictions(Desk desk) {
        return desk.meeting().get().decisions().restrictions().bars();
    }

    private static Award award(Desk desk) {
        return desk.meeting().get().regulation().award(CTD).orElseThrow();
    }
}
