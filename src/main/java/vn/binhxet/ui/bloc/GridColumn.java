package vn.binhxet.ui.bloc;

/**
 * A column of a table that is typed into.
 *
 * @param width in pixels; the least one if it grows
 * @param grows its part of the room that is left; 0 for none
 */
record GridColumn(String title, double width, double grows) {
    static GridColumn fixed(String title, double width) {
        return new GridColumn(title, width, 0);
    }

    static GridColumn growing(String title, double least, double part) {
        return new GridColumn(title, least, part);
    }
}
