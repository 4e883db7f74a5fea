package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.nextyear.Beginning;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.Stories;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Settings;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the rehearsal says when the count is not what the answer says. */
class PracticeRunTest {
    @TempDir Path folder;

    @Test
    void saysWhereTheCountIsNotWhatTheAnswerSays() {
        String said =
                Fx.make(() ->
                        new PracticeRun(parts(), new Showing(folder), folder.resolve("tap.binhxet"))
                                .run());

        assertThat(said)
                .isEqualTo(
                        """
                        Diễn tập kiểm phiếu: Chưa khớp đáp án: đúng 20/20 phiếu; kết quả khác 1 chỗ.
                        Ban Hoa Lan: đáp án 8 phiếu, máy đếm 9\
                        """);
    }

    private static Parts parts() {
        Meetings meetings =
                new Meetings(
                        new SqliteJournals(SampleMeeting.CLOCK),
                        new WrongAnswer(),
                        new FolderExporter("test"),
                        SampleMeeting.CLOCK);
        return new Parts(
                meetings,
                Forms.nextYear(meetings),
                Forms.attachedFiles(),
                Forms.workbooks(),
                Forms.regulations(),
                Forms.province(),
                new Settings(new MemoryPreferences()),
                Text.in(Text.VIETNAMESE),
                _ -> true);
    }

    /** The deck that ships, with a vote too few in its answer. */
    private static final class WrongAnswer implements Stories {
        private final StoryFiles shipped = new StoryFiles();

        @Override
        public Outcome<Story> read(byte[] file) {
            return shipped.read(file);
        }

        @Override
        public byte[] write(Beginning beginning) {
            return shipped.write(beginning);
        }

        @Override
        public byte[] sample() {
            return shipped.sample();
        }

        @Override
        public Deck deck() {
            Deck deck = PracticeDeck.deck();
            Result right = deck.answer();
            List<Result.Row> rows = new ArrayList<>(right.rows());
            Result.Row lan = rows.get(1);
            rows.set(
                    1,
                    new Result.Row(
                            lan.unit(),
                            lan.votes() - 1,
                            lan.against(),
                            lan.share(),
                            lan.rank(),
                            lan.passed(),
                            lan.chosen()));
            return new Deck(
                    deck.story(),
                    deck.contest(),
                    deck.papers(),
                    new Result(right.tally(), right.base(), right.needed(), rows, right.tie()));
        }
    }
}
