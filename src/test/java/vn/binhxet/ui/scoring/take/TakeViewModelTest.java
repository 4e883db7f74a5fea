package vn.binhxet.ui.scoring.take;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.scoring.take.TakenFile.FileState;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class TakeViewModelTest {
    @TempDir private Path folder;

    private final NowWork work = new NowWork();
    private final Picks picks = new Picks();
    private final List<String> said = new ArrayList<>();
    private final Desk desk =
            new Desk(
                    MeetingBuilder.typical().session(),
                    work,
                    Answers.no(),
                    Text.in(Text.VIETNAMESE));
    private TakeViewModel model;

    @BeforeEach
    void open() {
        model = new TakeViewModel(desk, said::add, Forms.workbooks(), work, picks);
    }

    @Test
    void whatIsFineIsRecordedWholeAndTheRestRefusedVisibly() {
        picks.openingAll(List.of(good(THUE), Forms.bad(model.meeting(), KHO_BAC, folder)));

        model.choose();

        assertThat(states()).containsExactly(FileState.READY, FileState.REFUSED);
        assertThat(desk.meeting().get().scores().isStarted()).isFalse();

        model.record();

        assertThat(states()).containsExactly(FileState.RECORDED, FileState.REFUSED);
        assertThat(desk.meeting().get().scores().has(Stage.SELF, THUE)).isTrue();
        assertThat(desk.meeting().get().scores().has(Stage.SELF, KHO_BAC)).isFalse();
        assertThat(said).containsExactly("Đã ghi điểm từ 1 tệp");
    }

    @Test
    void everyProblemStandsUnderItsFileAtItsCell() {
        model.take(List.of(Forms.bad(model.meeting(), KHO_BAC, folder)));
        assertThat(model.rows().get())
                .filteredOn(TakeRow.OfProblem.class::isInstance)
                .extracting(row -> ((TakeRow.OfProblem) row).problem().place())
                .containsExactlyInAnyOrder("I!F8", "II!F9");
    }

    @Test
    void aMendedFileTakesThePlaceOfTheOneBefore() {
        Path file = Forms.bad(model.meeting(), KHO_BAC, folder);
        model.take(List.of(file));
        Forms.good(model.meeting(), KHO_BAC, folder).toFile().renameTo(file.toFile());

        model.take(List.of(file));

        assertThat(states()).containsExactly(FileState.READY);
    }

    @Test
    void theSameFileAgainAfterItWasRecordedHasNothingNew() {
        Path file = good(THUE);
        model.take(List.of(file));
        model.record();

        model.take(List.of(file));

        assertThat(states()).containsExactly(FileState.NOTHING_NEW);
    }

    @Test
    void twoFilesOfOneUnitAreTakenOnlyOnceOneIsPutAside() {
        Path other = Forms.bad(model.meeting(), THUE, folder);
        model.take(List.of(good(THUE), other));
        assertThat(states()).containsExactly(FileState.REFUSED, FileState.REFUSED);

        model.remove(model.files().get().get(1));

        assertThat(states()).containsExactly(FileState.READY);
    }

    @Test
    void readingShowsHowFarItIsAndEndsWhenItIsStopped() {
        List<Path> files = List.of(good(THUE), good(KHO_BAC), good(HAI_QUAN));
        work.hold();
        model.take(files);
        assertThat(model.doing().get()).contains(new OneByOne.Doing(OneByOne.Labour.READING, 0, 3));

        model.stop();
        work.release();

        assertThat(model.doing().get()).isEmpty();
        assertThat(states()).containsExactly(FileState.READY);
    }

    @Test
    void theFormsOfAllUnitsAreWrittenIntoAFolder() {
        picks.creatingIn(folder.resolve("phieu"));

        model.send(Stage.SELF);

        assertThat(folder.resolve("phieu").toFile().list()).hasSize(11);
        assertThat(model.sent().get()).startsWith("Đã xuất 11 tệp vào ");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        Path file = Files.createFile(folder.resolve("khong-phai-thu-muc"));
        picks.creatingIn(file);

        model.send(Stage.REVIEWED);

        assertThat(model.problems().get()).hasSize(1);
        assertThat(model.sent().get()).isEmpty();
    }

    private Path good(UnitId unit) {
        return Forms.good(model.meeting(), unit, folder);
    }

    private List<FileState> states() {
        return model.files().get().stream().map(TakenFile::state).toList();
    }
}
