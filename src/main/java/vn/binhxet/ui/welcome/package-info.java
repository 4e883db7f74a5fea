/**
 * Opens last year's file, begins this year's.
 *
 * <p>What a recent file holds is read from the file each time, not remembered: so the list can
 * never say anything else than the file itself.
 */
@NullMarked
package vn.binhxet.ui.welcome;

import org.jspecify.annotations.NullMarked;
