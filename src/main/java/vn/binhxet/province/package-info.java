/**
 * Reads what blocs sent, says what is intact, adds it up.
 *
 * <p>Nothing here is shared with what wrote the dossier but the form of its files: sums, shares,
 * thresholds and ranks are worked out again from the summary alone, so that a mistake there is
 * found here.
 */
@NullMarked
package vn.binhxet.province;

import org.jspecify.annotations.NullMarked;
