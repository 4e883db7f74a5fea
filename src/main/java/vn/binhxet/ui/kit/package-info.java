/**
 * What every screen may use: Screen, Navigator, Desk, Work, dialogs.
 *
 * <p>Here stand the promises between screens, shell and session; the pieces that screens are drawn
 * with are in {@link vn.binhxet.ui.kit.part}, which may know this room but not the other way round.
 */
@NullMarked
package vn.binhxet.ui.kit;

import org.jspecify.annotations.NullMarked;
