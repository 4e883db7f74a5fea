package vn.binhxet.ui.scoring.why;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.DU_TRU;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.Rules;
import vn.binhxet.session.Dossiers;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Outbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class WhyViewModelTest {
    private final Desk desk =
            new Desk(
                    MeetingBuilder.of(Rules.with(Rules.PLAIN))
                            .agreed(Map.of(THUE, 90, KHO_BAC, 85))
                            .session(),
                    new NowWork(),
                    Answers.yes("x"),
                    Text.in(Text.VIETNAMESE));
    private final Picks picks = new Picks();
    private final List<Path> opened = new ArrayList<>();
    private final WhyViewModel model =
            new WhyViewModel(
                    desk,
                    new Outbox(new Dossiers(new FolderExporter("test")), new NowWork()),
                    picks,
                    opened::add);

    @Test
    void opensThePageOfAUnitAndClosesIt() {
        assertThat(model.isOpen()).isFalse();
        model.open(THUE);
        assertThat(page().unit()).isEqualTo(THUE);
        assertThat(page().number()).isEqualTo(2);
        assertThat(page().explanation().orElseThrow().row().total()).isEqualTo(Points.of(90));
        model.close();
        assertThat(model.isOpen()).isFalse();
        model.turn(1);
        assertThat(model.isOpen()).as("a closed book is not turned over").isFalse();
    }

    @Test
    void printsThePageWherePeopleWantItAndSaysWhere(@TempDir Path folder) throws IOException {
        picks.creatingIn(folder);
        model.open(THUE);
        model.print();
        Path file = folder.resolve("giai-thich-diem-don-vi-2.pdf");
        assertThat(model.printed().get()).contains(file.toString());
        assertThat(opened).containsExactly(file);
        try (InputStream pdf = Files.newInputStream(file)) {
            assertThat(pdf.readNBytes(5)).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-");
        }
        model.turn(1);
        assertThat(model.printed().get()).isEmpty();
    }

    @Test
    void saysWhyAPageCouldNotBePrinted(@TempDir Path folder) throws IOException {
        picks.creatingIn(Files.writeString(folder.resolve("file"), "no folder"));
        model.open(THUE);
        model.print();
        assertThat(model.printed().get()).startsWith("Không ghi được vào đây");
        assertThat(opened).isEmpty();
    }

    @Test
    void turnsInTheOrderOfTheBlocAndRound() {
        model.open(THONG_KE);
        model.turn(1);
        assertThat(page().unit()).isEqualTo(THUE);
        model.turn(-2);
        assertThat(page().unit()).isEqualTo(DU_TRU);
        assertThat(page().explanation()).as("nothing entered for it yet").isEmpty();
    }

    @Test
    void thePageFollowsTheMeeting() {
        model.open(THUE);
        desk.ask(
                new Command.Score(
                        Stage.AGREED,
                        THUE,
                        Map.of(new Code("I.1"), entry("88")),
                        Map.of(new Code("I.1"), "Hội nghị thống nhất"),
                        null),
                problems -> assertThat(problems).isEmpty());
        assertThat(page().explanation().orElseThrow().row().total()).isEqualTo(Points.of(88));
    }

    @Test
    void openingAPageShowsWordsFirst() {
        model.open(THUE);
        model.charts().set(true);
        model.turn(1);
        assertThat(model.charts().get()).as("turning keeps the pictures").isTrue();
        model.open(KHO_BAC);
        assertThat(model.charts().get()).isFalse();
    }

    @Test
    void aUnitThatIsNotInTheBlocHasNoPage() {
        model.open(new UnitId("ai-do"));
        assertThat(model.isOpen()).isFalse();
    }

    private WhyPage page() {
        return model.page().get().orElseThrow();
    }

    private static Command.Entry entry(String points) {
        return new Command.Entry(new Input.Given(Points.of(points)), null);
    }
}
