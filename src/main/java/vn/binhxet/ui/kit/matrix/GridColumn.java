package vn.binhxet.ui.kit.matrix;

/**
 * One column.
 *
 * @param head what stands above it, in one or two short lines
 * @param title all there is to say of it, shown when one points at the head
 * @param width in pixels
 */
public record GridColumn(String head, String title, double width) {}
