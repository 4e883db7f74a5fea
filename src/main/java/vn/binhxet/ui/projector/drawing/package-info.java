/** Draws a page from its values, in one of two looks, for any size of screen. */
@NullMarked
package vn.binhxet.ui.projector.drawing;

import org.jspecify.annotations.NullMarked;
