/**
 * What befalls the meeting as a whole: interrupted, gone on with, presided by somebody else,
 * closed.
 */
@NullMarked
package vn.binhxet.ui.agenda.hall;

import org.jspecify.annotations.NullMarked;
