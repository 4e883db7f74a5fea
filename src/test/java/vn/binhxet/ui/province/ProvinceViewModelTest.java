package vn.binhxet.ui.province;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.submission.Conflict;
import vn.binhxet.core.submission.Mark;
import vn.binhxet.core.terms.IntegrityCode;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.port.ArchiveTrouble;
import vn.binhxet.province.SentBlocs;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.ProvinceShelf;
import vn.binhxet.ui.province.ProvinceViewModel.Page;
import vn.binhxet.ui.province.tray.Order;
import vn.binhxet.ui.province.tray.PaperCode;
import vn.binhxet.ui.province.tray.Reading.Progress;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Sifting;
import vn.binhxet.ui.province.tray.Tray;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class ProvinceViewModelTest {
    private static final Text TEXT = Text.in(Text.VIETNAMESE);

    private final Picks picks = new Picks();
    private final NowWork work = new NowWork();
    private final ProvinceViewModel model =
            new ProvinceViewModel(
                    new ProvinceShelf(Forms.province(), work), picks, Answers.yes(""), TEXT);
    private final Tray tray = model.tray();

    @TempDir Path folder;

    private Path file(String name, byte[] bytes) {
        return SentBlocs.write(folder.resolve(name), bytes);
    }

    private List<String> shownFiles() {
        return tray.shown().get().stream().map(one -> one.submission().file()).toList();
    }

    private Received at(int index) {
        return tray.shown().get().get(index);
    }

    // Reading

    @Test
    void everyDossierOfAFolderIsReadAndSaysWhatIsGravest() {
        SentBlocs.write(folder.resolve("nam-2021"), 20);
        picks.creatingIn(folder);

        model.chooseFolder();

        assertThat(tray.reading().get()).isEmpty();
        assertThat(tray.all().get())
                .extracting(one -> one.gravest().orElse(null))
                .containsExactly(
                        null,
                        null,
                        Mark.BROKEN,
                        null,
                        Mark.UNREADABLE,
                        null,
                        Mark.REHEARSAL,
                        null,
                        Mark.SAMPLE,
                        null,
                        Mark.UNFINISHED,
                        Mark.IN_CONFLICT,
                        Mark.IN_CONFLICT,
                        Mark.IN_CONFLICT,
                        Mark.IN_CONFLICT,
                        null,
                        Mark.IN_CONFLICT,
                        null,
                        null,
                        null);
        assertThat(tray.gathered().get().conflicts())
                .extracting(Conflict::kind)
                .containsExactlyInAnyOrder(
                        Conflict.Kind.SAME_MEETING,
                        Conflict.Kind.UNIT_IN_TWO_BLOCS,
                        Conflict.Kind.ABOVE_QUOTA);
    }

    @Test
    void aFileThatIsNoDossierIsARowToo() {
        Path letter = file("thu.pdf", new byte[] {1, 2, 3});

        model.take(List.of(letter));

        assertThat(at(0).submission().problems())
                .extracting(problem -> (Object) problem.refusal())
                .containsExactly(ArchiveTrouble.NOT_AN_ARCHIVE);
        assertThat(at(0).line().counted()).isFalse();
    }

    @Test
    void aFolderWithoutDossiersSaysSo() {
        model.take(List.of(folder));

        assertThat(tray.problems().get())
                .extracting(TEXT::of)
                .containsExactly("Không thấy tệp .zip nào trong thư mục ấy.");
        assertThat(tray.all().get()).isEmpty();
    }

    @Test
    void aDossierDroppedAgainIsReadAnewInItsOldPlace() {
        Path first = file("a.zip", SentBlocs.changed(1));
        model.take(List.of(first, file("b.zip", SentBlocs.good(2))));
        assertThat(at(0).line().counted()).isFalse();

        file("a.zip", SentBlocs.good(1));
        model.take(List.of(first));

        assertThat(shownFiles()).containsExactly("a.zip", "b.zip");
        assertThat(at(0).hasRemarks()).isFalse();
        assertThat(at(0).line().counted()).isTrue();
    }

    @Test
    void readingTellsHowFarItIsAndStopsAfterTheOneUnderWay() {
        List<Path> files = SentBlocs.write(folder, 6);
        List<Progress> seen = new ArrayList<>();
        tray.reading()
                .subscribe(now -> {
                    now.ifPresent(seen::add);
                    if (now.equals(Optional.of(new Progress(2, 6)))) {
                        tray.stop();
                    }
                });

        model.take(files);

        assertThat(seen)
                .containsExactly(new Progress(0, 6), new Progress(1, 6), new Progress(2, 6));
        assertThat(tray.all().get()).hasSize(3);
        assertThat(tray.reading().get()).isEmpty();
    }

    @Test
    void whatIsDroppedMeanwhileIsReadAfterwards() {
        List<Path> files = SentBlocs.write(folder, 4);
        work.hold();
        model.take(files.subList(0, 2));
        model.take(files.subList(2, 4));
        work.release();

        assertThat(tray.all().get()).hasSize(4);
    }

    @Test
    void nobodyHearsOfTheOneThatWasReadWhenAllWereTakenOff() {
        model.take(SentBlocs.write(folder, 2));
        work.hold();
        model.take(List.of(folder));
        model.clear();
        work.release();

        assertThat(tray.all().get()).isEmpty();
    }

    @Test
    void dossiersArePutBesideEachOtherInGrowingHandfuls() {
        List<Path> files = SentBlocs.write(folder, 60);
        List<Integer> sizes = new ArrayList<>();
        tray.all().subscribe((_, all) -> sizes.add(all.size()));

        model.take(files);

        assertThat(sizes).startsWith(1, 2, 3).endsWith(60).hasSizeLessThan(30);
    }

    // Sifting

    @Test
    void findsABlocByAUnitTypedWithoutMarks() {
        model.take(SentBlocs.write(folder, 4));

        tray.sifting().set(Sifting.ALL.words("thue tinh nam dinh so 4"));

        assertThat(tray.shown().get()).extracting(Received::number).containsExactly(4);
    }

    @Test
    void showsOnlyThoseWithSomethingToLookAt() {
        model.take(SentBlocs.write(folder, 8));

        tray.sifting().set(Sifting.ALL.remarksOnly(true));

        assertThat(tray.shown().get()).extracting(Received::number).containsExactly(3, 5, 7);
    }

    @Test
    void sortsByStateByNameAndBackwards() {
        model.take(SentBlocs.write(folder, 12));

        tray.sifting().set(Sifting.ALL.by(Order.STATE, false));
        assertThat(tray.shown().get())
                .extracting(Received::number)
                .startsWith(5, 3, 7, 11, 9, 1)
                .endsWith(12);

        tray.sifting().set(Sifting.ALL.by(Order.BLOC, true));
        assertThat(tray.shown().get())
                .extracting(Received::number)
                .as("ten comes after nine, what cannot be read last")
                .startsWith(12, 11, 10, 9)
                .endsWith(1, 5);
    }

    // Rows

    @Test
    void thePlaceOfARemovedRowIsTakenByTheNextOne() {
        model.take(SentBlocs.write(folder, 4));
        tray.picked().set(at(1));

        tray.remove(at(1));

        assertThat(tray.shown().get()).hasSize(3);
        assertThat(tray.picked().get()).isEqualTo(at(1));
        assertThat(shownFiles().get(1)).contains("003");
    }

    @Test
    void whoCountsIsDecidedByPeople() {
        Path one = file("mot.zip", SentBlocs.good(1));
        Path copy = file("hai.zip", SentBlocs.good(1));
        model.take(List.of(one, copy));
        assertThat(tray.shown().get())
                .extracting(row -> row.line().counted())
                .containsExactly(true, false);

        tray.count(at(1));

        assertThat(tray.shown().get())
                .extracting(row -> row.line().counted())
                .containsExactly(false, true);
        assertThat(model.standing()).isEqualTo("2 hồ sơ; 1 được tính; 2 có điều cần xem");
    }

    @Test
    void aRehearsalNeverCounts() {
        model.take(List.of(file("tap.zip", SentBlocs.rehearsal(1))));

        tray.count(at(0));

        assertThat(at(0).line().counted()).isFalse();
        assertThat(model.mayExport()).isFalse();
    }

    @Test
    void aConflictLeadsToItsDossierWhateverIsSiftedOut() {
        model.take(SentBlocs.write(folder, 20));
        model.turnTo(Page.BLOCS);
        tray.sifting().set(Sifting.ALL.words("số 1 không có"));
        Conflict twice = tray.gathered().get().conflicts().getFirst();

        model.jump(twice.between().getLast());

        assertThat(model.page().get()).isEqualTo(Page.DOSSIERS);
        assertThat(Objects.requireNonNull(tray.picked().get()).submission())
                .isEqualTo(twice.between().getLast());
    }

    // The code on paper

    @Test
    void theCodeOnPaperIsComparedWhileItIsTyped() {
        model.take(List.of(file("a.zip", SentBlocs.good(1)), file("b.zip", SentBlocs.good(2))));
        String code = Objects.requireNonNull(at(0).told()).code();
        String wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);

        assertThat(typed("")).isEqualTo(PaperCode.NOT_TYPED);
        assertThat(typed(code.substring(0, 9))).isEqualTo(PaperCode.TOO_SHORT);
        assertThat(typed(wrong)).isEqualTo(PaperCode.MISTYPED);
        assertThat(typed(code.toLowerCase(TEXT.locale()).replace('-', ' ')))
                .isEqualTo(PaperCode.AGREES);
        assertThat(typed(IntegrityCode.of("ab".repeat(32)).text())).isEqualTo(PaperCode.DIFFERS);
        assertThat(at(1).paper()).isEqualTo(PaperCode.NOT_TYPED);
    }

    private PaperCode typed(String words) {
        tray.compare(at(0), words);
        return at(0).paper();
    }

    // The way out

    @Test
    void writesTheTableWithTheCodesOfTheSampleAndSaysSo() {
        model.take(SentBlocs.write(folder.resolve("den"), 4));
        picks.creatingIn(folder);

        model.out().export();

        Path file = folder.resolve("tong-hop-cac-khoi.xlsx");
        assertThat(model.out().written().get()).contains(file);
        assertThat(file).isNotEmptyFile();
        assertThat(model.out().remarks().get())
                .extracting(TEXT::of)
                .anyMatch(it -> it.contains("mẫu"));
    }

    @Test
    void codesThatArePeoplesOwnAreReadAsTheyStandWhenTheTableIsWritten() throws Exception {
        model.take(SentBlocs.write(folder.resolve("den"), 2));
        picks.creatingIn(folder);
        model.out().writeSample();
        Path codes = folder.resolve("bang-ma-cua-tinh.json");
        assertThat(model.out().codes().get()).contains(codes);

        Files.writeString(codes, "{");
        model.out().export();

        assertThat(model.out().written().get()).isEmpty();
        assertThat(model.out().problems().get()).isNotEmpty();
    }
}
