/** Prints a paper of the meeting as it stands, from any screen. */
@NullMarked
package vn.binhxet.ui.print;

import org.jspecify.annotations.NullMarked;
