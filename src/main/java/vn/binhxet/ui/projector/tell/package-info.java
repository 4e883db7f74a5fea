/** Turns the meeting into pages; what is hidden stays here. */
@NullMarked
package vn.binhxet.ui.projector.tell;

import org.jspecify.annotations.NullMarked;
