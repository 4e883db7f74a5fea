package vn.binhxet.ui.kit.part;

/**
 * A column of a {@link GridRow}.
 *
 * @param width in pixels; the least one if it grows
 * @param grows its part of the room that is left; 0 for none
 */
public record GridColumn(String title, double width, double grows) {
    public static GridColumn fixed(String title, double width) {
        return new GridColumn(title, width, 0);
    }

    public static GridColumn growing(String title, double least, double part) {
        return new GridColumn(title, least, part);
    }
}
