package vn.binhxet.core.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.bloc.UnitPaste.Kind;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.TypicalBloc;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class UnitPasteLawsTest {
    private static final List<String> NAMES =
            List.of(
                    "Cục Thuế",
                    "Chi cục Thuế",
                    "Thống kê",
                    "Cục Thống kê",
                    "Đài Khí tượng Thủy văn",
                    "Bưu điện tỉnh",
                    "Viện Kiểm sát nhân dân",
                    "Tòa án nhân dân",
                    "Ngân hàng Hợp tác xã – Chi nhánh",
                    "Đoàn 5",
                    "7");

    @Test
    void pastingTwiceChangesNothing() {
        Laws.hold(
                120,
                dice -> {
                    Pasted block = Pasted.of(block(dice));
                    UnitPaste once = paste(TypicalBloc.BLOC, block);
                    UnitPaste twice = paste(once.after(), block);
                    assertThat(twice.after()).isEqualTo(once.after());
                    assertThat(twice.lines())
                            .extracting(UnitPaste.Line::kind)
                            .isSubsetOf(Kind.SAME, Kind.UNCLEAR);
                });
    }

    @Test
    void anotherSpellingOfTheSameCellsDoesTheSame() {
        Laws.hold(
                120,
                dice -> {
                    String block = block(dice);
                    UnitPaste once = paste(TypicalBloc.BLOC, Pasted.of(block));
                    UnitPaste again = paste(once.after(), Pasted.of(respelled(dice, block)));
                    assertThat(again.after()).isEqualTo(once.after());
                });
    }

    @Test
    void theOrderOfRowsWithDifferentNamesDoesNotMatter() {
        Laws.hold(
                120,
                dice -> {
                    List<String> names = dice.someOf(NAMES, NAMES.size());
                    UnitPaste one = paste(TypicalBloc.BLOC, rows(names));
                    UnitPaste other = paste(TypicalBloc.BLOC, rows(dice.shuffled(names)));
                    assertThat(names(other)).isEqualTo(names(one));
                    assertThat(other.count(Kind.NEW)).isEqualTo(one.count(Kind.NEW));
                });
    }

    @Test
    void noUnitGoesAndNoIdOrNameIsThereTwice() {
        Laws.hold(
                120,
                dice -> {
                    Bloc after = paste(TypicalBloc.BLOC, Pasted.of(block(dice))).after();
                    assertThat(after.ids())
                            .startsWith(TypicalBloc.BLOC.ids().toArray(UnitId[]::new))
                            .doesNotHaveDuplicates();
                    assertThat(after.units())
                            .extracting(unit -> NameKey.of(unit.name()))
                            .doesNotHaveDuplicates();
                });
    }

    private static UnitPaste paste(Bloc bloc, Pasted block) {
        return PastePlan.byName(bloc, block, Map.of());
    }

    private static Pasted rows(List<String> names) {
        return new Pasted(names.stream().map(List::of).toList());
    }

    private static Set<String> names(UnitPaste plan) {
        return plan.after().units().stream().map(Unit::name).collect(Collectors.toSet());
    }

    /** Name, short name, former names, delegates; some blank, some wrong. */
    private static String block(Dice dice) {
        StringBuilder block = new StringBuilder();
        for (int row = dice.between(1, 8); row > 0; row--) {
            block.append(dice.oneIn(12) ? "" : dice.pick(NAMES))
                    .append('\t')
                    .append(dice.oneIn(3) ? dice.pick(NAMES) : "Tên gọn " + dice.upTo(3))
                    .append('\t')
                    .append(dice.oneIn(4) ? dice.pick(NAMES) + "; Cơ quan cũ" : "Cơ quan cũ")
                    .append('\t')
                    .append(dice.oneIn(5) ? "" : dice.either("1", "2", "3", "hai"))
                    .append(dice.either("\n", "\r\n"));
        }
        return block.toString();
    }

    private static String respelled(Dice dice, String block) {
        return switch (dice.upTo(5)) {
            case 0 -> Normalizer.normalize(block, Normalizer.Form.NFD);
            case 1 -> block.replace(" ", "  ");
            case 2 -> block.replace(' ', '\u00a0');
            case 3 -> block.replace("\n", "\t\t\n");
            case 4 -> block.toUpperCase(Locale.ROOT);
            default -> block.replace("\r\n", "\n").replace("\n", "\r\n");
        };
    }
}
