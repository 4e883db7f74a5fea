package vn.binhxet.ui.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.RegulationChange;
import vn.binhxet.core.regulation.SchemeEdit;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.export.RegulationFileWriter;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.intake.RegulationFiles;
import vn.binhxet.session.Regulations;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.RegulationShelf;
import vn.binhxet.ui.regulation.draft.DraftRefusal;
import vn.binhxet.ui.regulation.draft.LineParts;
import vn.binhxet.ui.regulation.draft.Part;
import vn.binhxet.ui.regulation.draft.RegulationParts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A draft over the typical regulation: recorded, frozen, recorded again as another version. */
class RegulationViewModelTest {
    private static final Regulations FILES =
            new Regulations(new RegulationFiles(), new RegulationFileWriter());
    private static final Part<Criterion> FIRST = criterion(0);

    private final List<String> recorded = new ArrayList<>();
    @TempDir private Path folder;

    private static Part<Criterion> criterion(int at) {
        return new Part<>(
                "sections[0].criteria[" + at + "]",
                r -> r.scheme().sections().getFirst().criteria().get(at),
                (r, now) ->
                        RegulationParts.SCHEME
                                .set()
                                .apply(
                                        r,
                                        new SchemeEdit(r.scheme())
                                                .change(now.code(), now)
                                                .orElseThrow()));
    }

    private RegulationViewModel model(MeetingBuilder meeting, Picks picks) {
        Desk desk =
                new Desk(meeting.session(), new NowWork(), Answers.no(), Text.in(Text.VIETNAMESE));
        return new RegulationViewModel(
                desk, recorded::add, new RegulationShelf(FILES, new NowWork()), picks);
    }

    private RegulationViewModel model(MeetingBuilder meeting) {
        return model(meeting, new Picks());
    }

    @Test
    void whatIsWrittenIsRecordedAsAWholeAndNotBefore() {
        RegulationViewModel model = model(MeetingBuilder.typical());
        model.draft().set(LineParts.max(FIRST), Points.of(12));
        model.draft().set(RegulationParts.TITLE, "Quy chế năm 2021");

        assertThat(model.draft().isChanged()).isTrue();
        assertThat(model.meeting().regulation().title()).isNotEqualTo("Quy chế năm 2021");

        model.record(null);
        assertThat(model.refused().getValue()).isEmpty();
        assertThat(model.meeting().regulation()).isEqualTo(model.draft().regulation());
        assertThat(model.draft().isChanged()).isFalse();
        assertThat(model.meeting().regulationVersion()).isEqualTo(1);
        assertThat(recorded).containsExactly("Đã lưu quy chế");
    }

    @Test
    void aSumUnlikeTheScaleWarnsAndStopsNobody() {
        RegulationViewModel model = model(MeetingBuilder.typical());
        model.draft().set(LineParts.max(FIRST), Points.of(12));

        assertThat(model.warnings()).extracting(Problem::place).contains("scale");
        assertThat(model.draft().state().get().problems()).isEmpty();
    }

    @Test
    void whatTheRulesRefuseStandsAtItsPlace() {
        RegulationViewModel model = model(MeetingBuilder.typical());
        model.draft().set(LineParts.max(FIRST), Points.ZERO);

        assertThat(model.draft().state().get().problems())
                .extracting(Problem::place)
                .contains("sections[0].criteria[0].max");
    }

    @Test
    void onceFrozenAChangeIsANewVersionWithAReason() {
        RegulationViewModel model = model(MeetingBuilder.typical());
        model.freeze();
        assertThat(model.meeting().isRegulationFrozen()).isTrue();

        model.draft().set(LineParts.max(FIRST), Points.of(12));
        assertThat(model.changes())
                .extracting(RegulationChange::what)
                .containsExactly(RegulationChange.What.CRITERION_MAX);

        model.record(null);
        assertThat(model.refused().getValue()).extracting(Problem::place).contains("reason");
        assertThat(model.draft().isChanged()).as("nothing written is lost").isTrue();

        model.record("Theo công văn của tỉnh");
        assertThat(model.meeting().regulationVersion()).isEqualTo(2);
        assertThat(recorded).contains("Đã chốt quy chế", "Đã ghi quy chế phiên bản 2");
    }

    @Test
    void oldPointsStayAndThoseThatNoLongerFitAreNamed() {
        RegulationViewModel model =
                model(
                        MeetingBuilder.typical()
                                .ask(
                                        MeetingBuilder.score(
                                                Stage.SELF,
                                                THUE,
                                                Map.of(
                                                        "I.1",
                                                        new Input.Met(true),
                                                        "I.2",
                                                        new Input.Given(Points.of(9))))));
        model.draft().set(LineParts.max(criterion(1)), Points.of(8));

        assertThat(model.newMisfits())
                .extracting(misfit -> misfit.criterion().value())
                .containsExactly("I.2");
        String said =
                new ChangeWords(model.text())
                        .of(model.changes(), model.newMisfits(), model.meeting());
        assertThat(said).contains("Điểm tối đa I.2: 10 → 8", "Cục Thuế: I.2, tự chấm");

        model.record("Giảm điểm");
        assertThat(model.meeting().scores().entered(Stage.SELF, THUE).cell(new Code("I.2")))
                .as("the old entry is kept")
                .isNotNull();
        assertThat(model.meeting().results().scores(Stage.SELF).row(THUE).orElseThrow().missing())
                .as("and counts as missing")
                .contains(new Code("I.2"));
    }

    @Test
    void aDraftNobodyChangedFollowsWhatIsTakenBack() {
        MeetingBuilder meeting = MeetingBuilder.typical();
        Desk desk =
                new Desk(meeting.session(), new NowWork(), Answers.no(), Text.in(Text.VIETNAMESE));
        RegulationViewModel model =
                new RegulationViewModel(
                        desk,
                        recorded::add,
                        new RegulationShelf(FILES, new NowWork()),
                        new Picks());
        String before = model.meeting().regulation().title();
        model.draft().set(RegulationParts.TITLE, "Tên khác");
        model.record(null);
        desk.takeBack("Nhầm");

        assertThat(model.draft().regulation().title()).isEqualTo(before);
        assertThat(model.draft().isChanged()).isFalse();
    }

    @Test
    void aRegulationSavedAsAWorkbookIsTheSameWhenOpened() {
        Picks picks = new Picks().creatingIn(folder).opening(folder.resolve("quy-che-2021.xlsx"));
        RegulationViewModel model = model(MeetingBuilder.typical(), picks);
        var saved = model.draft().regulation();
        model.save("xlsx");
        model.draft().set(RegulationParts.TITLE, "Tên khác");
        model.open("xlsx");

        assertThat(model.fileProblems().getValue()).isEmpty();
        assertThat(model.draft().regulation()).isEqualTo(saved);
        model.draft().undo();
        assertThat(model.draft().regulation().title())
                .as("opening can be taken back")
                .isEqualTo("Tên khác");
    }

    @Test
    void aFileThatIsNoRegulationChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("hong.json"), "{\"title\": 3}");
        RegulationViewModel model = model(MeetingBuilder.typical(), new Picks().opening(file));
        model.open("json");

        assertThat(model.fileProblems().getValue()).hasSizeGreaterThan(1);
        assertThat(model.draft().isChanged()).isFalse();
    }

    @Test
    void aSampleIsTakenForTheYearOfTheMeeting() {
        RegulationViewModel model = model(MeetingBuilder.typical());
        assertThat(model.samples()).hasSize(2);
        model.use(model.samples().getLast());

        assertThat(model.draft().regulation().year()).isEqualTo(model.meeting().year());
        assertThat(model.draft().regulation().scheme().scale()).isEqualTo(Points.of(1000));
        model.record(null);
        assertThat(model.refused().getValue()).isEmpty();
    }

    @Test
    void wordsThatCannotBeReadAreKeptAndStandInTheWay() {
        RegulationViewModel model = model(MeetingBuilder.typical());
        String place = LineParts.max(FIRST).place();
        model.draft().mistype(place, "mười", Problem.of(DraftRefusal.NOT_A_NUMBER, ""));

        assertThat(model.draft().isChanged()).isTrue();
        assertThat(model.draft().state().get().problems())
                .containsExactly(Problem.of(DraftRefusal.NOT_A_NUMBER, place));
        model.draft().set(LineParts.max(FIRST), Points.of(10));
        assertThat(model.draft().isChanged()).isFalse();
    }
}
