package vn.binhxet.ui.kit.matrix;

import javafx.scene.input.KeyEvent;

/** The keys of a spreadsheet, while no cell is open. */
final class GridKeys {
    private static final int FAR = 1_000_000;

    private final Keyed grid;

    /** What keys do to a grid. */
    interface Keyed {
        /** Goes so many cells further, as far as there are any. */
        void move(int rows, int columns, boolean extend);

        /** How many rows are in view. */
        int page();

        /** Opens the cell; empty to change what stands in it. */
        void edit(String first);

        void takeOut();

        void copy();

        void paste();

        void selectAll();

        /** Folds or opens the band one is in. */
        void fold();
    }

    GridKeys(Keyed grid) {
        this.grid = grid;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean known = event.isShortcutDown() ? withControl(event) : alone(event);
        if (known) {
            event.consume();
        }
    }

    /** A letter or digit opens the cell with it. */
    void typed(KeyEvent event) {
        String typed = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isAltDown();
        if (!command && !typed.isBlank() && typed.charAt(0) > ' ' && typed.charAt(0) != '\u007f') {
            event.consume();
            grid.edit(typed);
        }
    }

    private boolean alone(KeyEvent event) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case UP, KP_UP -> grid.move(-1, 0, shift);
            case DOWN, KP_DOWN -> grid.move(1, 0, shift);
            case LEFT, KP_LEFT -> grid.move(0, -1, shift);
            case RIGHT, KP_RIGHT -> grid.move(0, 1, shift);
            case ENTER -> grid.move(shift ? -1 : 1, 0, false);
            case TAB -> grid.move(0, shift ? -1 : 1, false);
            case HOME -> grid.move(0, -FAR, shift);
            case END -> grid.move(0, FAR, shift);
            case PAGE_UP -> grid.move(-grid.page(), 0, shift);
            case PAGE_DOWN -> grid.move(grid.page(), 0, shift);
            case F2 -> grid.edit("");
            case DELETE, BACK_SPACE -> grid.takeOut();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent event) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case HOME -> grid.move(-FAR, -FAR, shift);
            case END -> grid.move(FAR, FAR, shift);
            case UP -> grid.move(-FAR, 0, shift);
            case DOWN -> grid.move(FAR, 0, shift);
            case LEFT -> grid.move(0, -FAR, shift);
            case RIGHT -> grid.move(0, FAR, shift);
            case C, INSERT -> grid.copy();
            case V -> grid.paste();
            case A -> grid.selectAll();
            case G -> grid.fold();
            default -> {
                return false;
            }
        }
        return true;
    }
}
