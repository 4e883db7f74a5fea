package vn.binhxet.intake.workbook.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.regulation.RegulationCheck;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.export.RegulationFileWriter;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.RandomRegulation;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.RegulationFiles;
import vn.binhxet.port.RegulationReader;
import vn.binhxet.port.RegulationWriter;

import java.util.stream.Stream;

/** What is written is read again as it was, as a workbook and as JSON. */
class RegulationRoundTripTest {
    private static final RegulationReader READER = new RegulationFiles();
    private static final RegulationWriter WRITER = new RegulationFileWriter();

    static Stream<Regulation> regulations() {
        return Stream.concat(
                READER.samples().stream().map(name -> read(READER.sample(name))),
                Stream.of(SampleMeeting.whole().meeting().regulation(), Rules.typical().build()));
    }

    private static Regulation read(byte[] file) {
        Outcome<Regulation> read = READER.read(file);
        assertThat(read.problems()).isEmpty();
        return ((Outcome.Done<Regulation>) read).value();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void everyRegulationThatShipsComesBackTheSame(Regulation regulation) {
        assertThat(read(WRITER.workbook(regulation))).isEqualTo(regulation);
        assertThat(read(WRITER.json(regulation))).isEqualTo(regulation);
    }

    @Test
    void soDoesAnyOther() {
        Laws.hold(
                40,
                dice -> {
                    Regulation regulation = RandomRegulation.of(dice);
                    assertThat(RegulationCheck.problemsOf(regulation)).isEmpty();
                    assertThat(read(WRITER.workbook(regulation))).isEqualTo(regulation);
                    assertThat(read(WRITER.json(regulation))).isEqualTo(regulation);
                });
    }

    @Test
    void theSameRegulationGivesTheSameBytes() {
        Regulation regulation = Rules.typical().build();
        assertThat(WRITER.workbook(regulation)).isEqualTo(WRITER.workbook(regulation));
    }
}
