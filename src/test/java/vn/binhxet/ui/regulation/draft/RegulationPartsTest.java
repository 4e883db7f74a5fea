package vn.binhxet.ui.regulation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.RandomRegulation;

import java.util.List;

/** Each part is found where it was put, and putting it back leaves the regulation as it was. */
class RegulationPartsTest {
    private static final Part<Award> FIRST = Part.row(RegulationParts.AWARDS, 0);

    private static final List<Part<?>> PARTS =
            List.of(
                    RegulationParts.TITLE,
                    RegulationParts.SAMPLE,
                    RegulationParts.YEAR,
                    RegulationParts.SOURCES,
                    RegulationParts.QUORUM,
                    RegulationParts.ADOPTION,
                    RegulationParts.AWARDS,
                    RegulationParts.OFFICES,
                    RegulationParts.BALLOTS,
                    RegulationParts.SCHEME,
                    RegulationParts.VOTERS,
                    RegulationParts.PROXY_ACROSS,
                    RegulationParts.PASSES,
                    RegulationParts.BLANK_IS_VALID,
                    RegulationParts.SCALE,
                    RegulationParts.DECIMALS,
                    RegulationParts.ADJUSTMENTS,
                    RegulationParts.BONUS_CAP,
                    RegulationParts.CLASSES,
                    RegulationParts.TIE_ORDER);

    private static final List<Part<?>> OF_AN_AWARD =
            List.of(
                    AwardParts.title(FIRST),
                    AwardParts.quota(FIRST),
                    AwardParts.by(FIRST),
                    AwardParts.excludes(FIRST),
                    AwardParts.conditions(FIRST),
                    AwardParts.pass(FIRST));

    @Test
    void aPartIsFoundWhereItWasPutAndPutBackChangesNothing() {
        Laws.hold(
                100,
                dice -> {
                    Regulation one = RandomRegulation.of(dice);
                    Regulation other = RandomRegulation.of(dice);
                    PARTS.forEach(part -> holds(part, one, other));
                    if (!one.awards().isEmpty() && !other.awards().isEmpty()) {
                        OF_AN_AWARD.forEach(part -> holds(part, one, other));
                    }
                });
    }

    private static <T> void holds(Part<T> part, Regulation one, Regulation other) {
        T own = part.get().apply(one);
        T theirs = part.get().apply(other);
        Regulation changed = part.set().apply(one, theirs);
        assertThat(part.get().apply(changed)).isEqualTo(theirs);
        assertThat(part.set().apply(changed, own)).isEqualTo(one);
    }
}
