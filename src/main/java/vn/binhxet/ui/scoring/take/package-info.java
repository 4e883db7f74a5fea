/**
 * Score forms as Excel files, out to the units and back into the meeting.
 *
 * <p>A file is shown before anything of it is recorded: what would change, cell by cell, and
 * everything wrong with it. It is recorded whole or not at all.
 */
@NullMarked
package vn.binhxet.ui.scoring.take;

import org.jspecify.annotations.NullMarked;
