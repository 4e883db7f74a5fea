package vn.binhxet.ui.dossier.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.document.FileFormat;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.HandIn;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;
import vn.binhxet.ui.dossier.papers.DossierPaper.PaperState;
import vn.binhxet.ui.kit.Desk;

import java.nio.file.Path;
import java.util.List;

class DossierPapersTest {
    private @TempDir Path folder;

    @Test
    void areInTheOrderOfTheDossierWithNumberAndState() {
        List<DossierPaper> papers = papers(SampleMeeting.whole().meeting());

        assertThat(papers)
                .extracting(DossierPaper::title)
                .containsExactly(
                        "Tờ trình",
                        "Danh sách đề nghị khen thưởng",
                        "Biên bản hội nghị",
                        "Biên bản kiểm phiếu lượt 1 (Cờ thi đua của UBND tỉnh)",
                        "Biên bản kiểm phiếu lượt 2 (Bằng khen của Chủ tịch UBND tỉnh)",
                        "Bảng tổng hợp điểm",
                        "Biên bản bàn giao Khối trưởng");
        assertThat(papers)
                .extracting(DossierPaper::number)
                .containsExactly("", "", "01/BB-KTĐ", "", "", "", "");
    }

    @Test
    void aPaperIsADraftUntilItHasItsNumberAndTheListGoesWithTheLetter() {
        MeetingSession session = SampleMeeting.whole();
        assertThat(papers(session.meeting()))
                .extracting(DossierPaper::state)
                .containsExactly(
                        PaperState.DRAFT,
                        PaperState.DRAFT,
                        PaperState.OFFICIAL,
                        PaperState.OFFICIAL,
                        PaperState.OFFICIAL,
                        PaperState.OFFICIAL,
                        PaperState.DRAFT);

        session.ask(
                Request.of(
                        new Command.NumberDocument(
                                OfficialPaper.LETTER.word(), "7/TTr", "a", "2022-01-09", "b")));

        assertThat(papers(session.meeting()).subList(0, 2))
                .extracting(DossierPaper::state)
                .containsOnly(PaperState.OFFICIAL);
    }

    @Test
    void beforeTheSignatureAPaperIsADraftAndOnlyWhatThereIsIsListed() {
        List<DossierPaper> papers = papers(SampleMeeting.before(Command.Score.class).meeting());

        assertThat(papers)
                .extracting(DossierPaper::title)
                .containsExactly(
                        "Giấy mời",
                        "Tờ trình",
                        "Danh sách đề nghị khen thưởng",
                        "Biên bản hội nghị",
                        "Biên bản bàn giao Khối trưởng");
        assertThat(papers).extracting(DossierPaper::state).containsOnly(PaperState.DRAFT);
    }

    @Test
    void eachIsOpenedAsEverythingItIsOfferedAs() {
        Desk desk =
                new Desk(
                        SampleMeeting.whole(),
                        new NowWork(),
                        Answers.no(),
                        Text.in(Text.VIETNAMESE));
        HandIn handIn = HandIn.into(folder, new NowWork());
        int offered = 0;
        for (DossierPaper paper : papers(desk.meeting().get())) {
            for (FileFormat format : paper.formats()) {
                handIn.papers(desk).open(paper.printout(), format, paper.name(), paper.isKept());
                offered++;
            }
        }

        assertThat(handIn.opened()).hasSize(offered).doesNotHaveDuplicates();
        assertThat(handIn.opened()).allMatch(file -> file.toFile().length() > 1000);
        assertThat(handIn.opened())
                .contains(
                        folder.resolve("khoi-7-2021-to-trinh-du-thao.docx"),
                        folder.resolve("khoi-7-2021-danh-sach-de-nghi-du-thao.xlsx"),
                        folder.resolve("khoi-7-2021-kiem-phieu-2.pdf"));
    }

    private static List<DossierPaper> papers(Meeting meeting) {
        return DossierPapers.of(meeting, Text.in(Text.VIETNAMESE).naming(Names.of(meeting)));
    }
}
