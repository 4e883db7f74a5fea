/**
 * What arrived at the province, whatever page shows it.
 *
 * <p>Dossiers are read one by one and put side by side in growing handfuls, so that the hundredth
 * costs no more than the first.
 */
@NullMarked
package vn.binhxet.ui.province.tray;

import org.jspecify.annotations.NullMarked;
