package vn.binhxet.ui.projector.window;

/**
 * A screen, in the pixels of the desktop.
 *
 * @param ours whether the secretary's window stands on it
 */
public record Display(int x, int y, int width, int height, boolean ours) {
    /** What tells it from the others, also the next time it is plugged in. */
    public String key() {
        return width + "×" + height + "+" + x + "+" + y;
    }

    boolean startsWhere(Display other) {
        return x == other.x && y == other.y;
    }

    boolean mirrors(Display other) {
        return startsWhere(other) && width == other.width && height == other.height;
    }
}
