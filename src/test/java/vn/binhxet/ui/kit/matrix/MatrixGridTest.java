package vn.binhxet.ui.kit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.ui.shell.Look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** 25 rows and 200 columns of plain text, in 900 × 400 pixels. */
class MatrixGridTest {
    private static final int ROWS = 25;
    private static final int COLUMNS = 200;

    private final List<String> asked = new ArrayList<>();
    private final MatrixGrid grid = Fx.make(() -> new MatrixGrid(content(), new Asked()));
    private final Scene scene =
            Fx.make(() -> Pictures.scene(Look.LIGHT, new StackPane(grid), 900, 400));

    @Test
    void onlyCellsInViewAreNodesHoweverFarOneGoes() {
        long first = cells();
        assertThat(first).isBetween(50L, 400L);
        press(KeyCode.END);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.HOME);
        for (int i = 0; i < COLUMNS; i++) {
            press(KeyCode.RIGHT);
        }
        assertThat(cells()).isLessThan(first + 40);
    }

    @Test
    void arrowsHomeEndAndPagesStayWithinTheGrid() {
        press(KeyCode.UP);
        assertThat(cursor()).isEqualTo(new Spot(0, 0));
        press(KeyCode.END);
        assertThat(cursor()).isEqualTo(new Spot(0, COLUMNS - 1));
        press(KeyCode.TAB);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.ENTER);
        assertThat(cursor()).isEqualTo(new Spot(ROWS - 1, COLUMNS - 1));
    }

    @Test
    void whatCannotBeTakenKeepsItsCellOpen() {
        type("bad");
        press(KeyCode.ENTER);
        assertThat(grid.isTyping()).isTrue();
        assertThat(asked).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(grid.isTyping()).isFalse();
        type("7");
        press(KeyCode.RIGHT);
        assertThat(asked).containsExactly("take 7 at 0,0");
        assertThat(cursor()).isEqualTo(new Spot(0, 1));
    }

    @Test
    void whatWaitsForItsOwnerGoesOnWhereTheKeyLed() {
        type("later");
        press(KeyCode.TAB);
        assertThat(grid.isTyping()).isTrue();
        Fx.run(grid::goOn);
        assertThat(grid.isTyping()).isFalse();
        assertThat(cursor()).isEqualTo(new Spot(0, 1));
    }

    @Test
    void deleteTakesOutTheBlockMarkedWithShift() {
        press(KeyCode.DOWN);
        shift(KeyCode.RIGHT);
        shift(KeyCode.DOWN);
        press(KeyCode.DELETE);
        assertThat(asked).containsExactly("take out 1,0 to 2,1");
    }

    private long cells() {
        return Fx.make(
                () -> grid.lookupAll(".matrix-cell").stream().filter(Node::isVisible).count());
    }

    private Spot cursor() {
        return grid.selection().get().cursor();
    }

    private void press(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, "", key, false);
    }

    private void shift(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, "", key, true);
    }

    private void type(String words) {
        words.chars()
                .mapToObj(Character::toString)
                .forEach(c -> fire(KeyEvent.KEY_TYPED, c, KeyCode.UNDEFINED, false));
    }

    private void fire(EventType<KeyEvent> type, String typed, KeyCode key, boolean shift) {
        Fx.run(() -> {
            if (scene.getFocusOwner() == null) {
                grid.requestFocus();
            }
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(type, typed, "", key, shift, false, false, false));
            grid.applyCss();
            grid.layout();
        });
    }

    private static GridContent content() {
        List<GridColumn> columns =
                IntStream.range(0, COLUMNS)
                        .mapToObj(i -> new GridColumn("C" + i, "Column " + i, 46))
                        .toList();
        GridColumn sum = new GridColumn("Sum", "Sum", 60);
        return new GridContent(
                "Rows",
                IntStream.range(0, ROWS).mapToObj(i -> "Row " + i).toList(),
                List.of(new GridBand("All", "All", GridBand.Fold.OPEN, columns)),
                new GridBand("Total", "Total", GridBand.Fold.NEVER, List.of(sum)),
                new GridContent.Looks() {
                    @Override
                    public CellLook cell(Spot spot) {
                        return CellLook.of(spot.row() + "," + spot.column());
                    }

                    @Override
                    public CellLook total(Spot spot) {
                        return CellLook.of("" + spot.row());
                    }
                });
    }

    /** An owner that takes numbers, thinks about "later", and remembers what it was asked. */
    private final class Asked implements CellTyping {
        @Override
        public Optional<String> typed(Spot spot) {
            return Optional.of("0");
        }

        @Override
        public Remark remark(Spot spot, String text) {
            return text.equals("bad") ? new Remark(Remark.State.WRONG, "no") : Remark.NONE;
        }

        @Override
        public boolean take(Spot spot, String text) {
            asked.add("take " + text + " at " + spot.row() + "," + spot.column());
            return !text.equals("later");
        }

        @Override
        public void takeOut(Block block) {
            asked.add(
                    "take out "
                            + block.first().row()
                            + ","
                            + block.first().column()
                            + " to "
                            + block.last().row()
                            + ","
                            + block.last().column());
        }

        @Override
        public String copied(Block block) {
            return "";
        }

        @Override
        public void paste(Spot from, String text) {
            asked.add("paste");
        }

        @Override
        public void fold(int band) {
            asked.add("fold");
        }
    }
}
