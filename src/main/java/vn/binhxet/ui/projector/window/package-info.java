/** Brings the page on the right screen, whatever is plugged in or pulled out. */
@NullMarked
package vn.binhxet.ui.projector.window;

import org.jspecify.annotations.NullMarked;
