/** How the secretary sees and says what the hall sees, without a mouse. */
@NullMarked
package vn.binhxet.ui.projector.panel;

import org.jspecify.annotations.NullMarked;
