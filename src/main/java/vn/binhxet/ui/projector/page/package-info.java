/** The page the hall sees now, as plain values: nothing hidden can be found in it. */
@NullMarked
package vn.binhxet.ui.projector.page;

import org.jspecify.annotations.NullMarked;
