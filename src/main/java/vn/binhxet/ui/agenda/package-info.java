/** What comes next in the meeting, and what is done. */
@NullMarked
package vn.binhxet.ui.agenda;

import org.jspecify.annotations.NullMarked;
