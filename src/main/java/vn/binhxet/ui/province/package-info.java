/**
 * Where an officer of the province drops dossiers.
 *
 * <p>It stands beside the start, without rail and next step, for it needs no open meeting: what is
 * shown is read from the dossiers each time and kept nowhere.
 */
@NullMarked
package vn.binhxet.ui.province;

import org.jspecify.annotations.NullMarked;
