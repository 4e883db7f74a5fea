package vn.binhxet.ui.result.board;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.ballot.InvalidReason.UNREADABLE;
import static vn.binhxet.fixture.Papers.invalid;
import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Rules;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the result screen says of how firm a count is. */
class MarginPaneTest {
    @Test
    void saysHowManyPapersAndWhatTheDisputedOnesCouldChange() {
        List<Paper> papers = new ArrayList<>(Collections.nCopies(6, names(THUE)));
        papers.addAll(Collections.nCopies(3, names(KHO_BAC)));
        papers.addAll(Collections.nCopies(2, invalid(UNREADABLE)));
        assertThat(sentences(voted(papers)))
                .containsExactly(
                        "Đổi ít nhất 2 phiếu thì kết quả đổi: Kho bạc Nhà nước bằng hoặc hơn phiếu"
                                + " Cục Thuế.",
                        "Có 2 phiếu không hợp lệ hoặc hai lần nhập khác nhau (số 10, 11). Dù tính"
                                + " thế nào, kết quả không đổi.");
        papers.set(5, invalid(UNREADABLE));
        assertThat(sentences(voted(papers)))
                .containsExactly(
                        "Đổi ít nhất 1 phiếu thì kết quả đổi: Kho bạc Nhà nước bằng hoặc hơn phiếu"
                                + " Cục Thuế.",
                        "Có 3 phiếu không hợp lệ hoặc hai lần nhập khác nhau (số 6, 10, 11). Nếu 2"
                                + " phiếu trong đó được tính khác đi, có thể Kho bạc Nhà nước bằng"
                                + " hoặc hơn phiếu Cục Thuế.");
    }

    @Test
    void withoutDisputedPapersItSaysNothingOfThem() {
        assertThat(sentences(voted(List.of(names(THUE), names(KHO_BAC)))))
                .containsExactly(
                        "Đổi ít nhất 1 phiếu thì kết quả đổi: không còn bằng phiếu ở suất cuối.");
    }

    @Test
    void aCountByHandSaysThatMoreMayBeNeeded() {
        MeetingBuilder hands = round(Method.SHOW_OF_HANDS);
        assertThat(sentences(hands.totals(11, Map.of(THUE, 9, KHO_BAC, 6)).sealed()))
                .containsExactly(
                        "Phải có ít nhất 2 người biểu quyết khác đi thì kết quả mới có thể đổi:"
                                + " Kho bạc Nhà nước bằng hoặc hơn phiếu Cục Thuế.");
    }

    @Test
    void whatWasNotCountedHasNoMargin() {
        Rules ranked = Rules.with(Rules.PLAIN).award("CTD", 2, Method.RANK, null);
        assertThat(sentences(MeetingBuilder.of(ranked).begun().finalPoints(Map.of(THUE, 90))))
                .isEmpty();
    }

    private static MeetingBuilder voted(List<Paper> papers) {
        return round(Method.CHOOSE_N)
                .issued(papers.size())
                .papers(papers.toArray(Paper[]::new))
                .sealed();
    }

    /** A round for one flag, in which a third is enough. */
    private static MeetingBuilder round(Method method) {
        Rules rules =
                Rules.with(Rules.PLAIN)
                        .award("CTD", 1, method, Rules.atLeast("1/3", Base.VALID))
                        .typedOnce();
        return MeetingBuilder.of(rules).ready().round("r1", CTD);
    }

    /** The sentences in view. */
    private static List<String> sentences(MeetingBuilder told) {
        return Fx.make(() -> {
            Desk desk =
                    new Desk(told.session(), new NowWork(), Answers.no(), Text.in(Text.VIETNAMESE));
            Notices nobody = _ -> {};
            ObservableValue<Progress> progress = desk.settled().map(Progress::of);
            Node pane = new MarginPane(new Boards(desk, new Asking(desk, nobody), progress)).node();
            return Stream.of("result-margin", "result-disputed")
                    .map(id -> pane.lookup("#" + id))
                    .filter(node -> pane.isVisible() && node.isVisible())
                    .map(node -> ((Label) node).getText())
                    .toList();
        });
    }
}
